-- Drives Neovim with the configuration that `copydesk editor neovim` prints, in $CONFIG:
-- nvim --headless -u NONE -S neovim.lua. The page to work on is $PAGE; copydesk is on the path.
local failures = {}
local function check(truth, what)
  if not truth then table.insert(failures, what) end
end

local function wait(what, condition)
  check(vim.wait(10000, condition, 20), what .. " within ten seconds")
end

local function clients(buffer)
  return vim.lsp.get_clients and vim.lsp.get_clients({ bufnr = buffer }) or vim.lsp.buf_get_clients(buffer)
end

local function run()
  vim.opt.swapfile = false
  vim.opt.fixendofline = false
  vim.cmd("filetype on")
  dofile(vim.env.CONFIG)
  vim.cmd("edit " .. vim.fn.fnameescape(vim.env.PAGE))
  local buffer = vim.api.nvim_get_current_buf()
  wait("a client", function() return next(clients(buffer)) ~= nil end)
  local _, client = next(clients(buffer))
  local id = client.id
  wait("findings", function() return #vim.diagnostic.get(buffer) > 0 end)

  -- Findings stand where the text is that they mean, behind 😀 and 𬭊 too.
  local seen, spaced = {}, nil
  for _, finding in ipairs(vim.diagnostic.get(buffer)) do
    local key = finding.lnum .. ":" .. finding.col .. ":" .. finding.end_col .. ":" .. finding.code
    check(not seen[key], "no finding twice: " .. key)
    seen[key] = true
    if finding.code == "lead/marker-spacing" then
      spaced = finding
      local line = vim.api.nvim_buf_get_lines(buffer, finding.lnum, finding.lnum + 1, false)[1]
      check(line:sub(finding.col + 1, finding.end_col) == " ", "the space is marked: " .. key)
      check(line:sub(1, finding.col) == "😀𬭊本报讯" or line:sub(1, finding.col) == "本报讯", "what stands before it: " .. key)
    end
  end
  check(spaced, "a finding about the marker")

  local function request(method, params)
    local answers = vim.lsp.buf_request_sync(buffer, method, params, 10000)
    local answer = answers and answers[id]
    check(answer and not (answer.error or answer.err), method)
    return answer and answer.result or {}
  end
  local document = { uri = vim.uri_from_bufnr(buffer) }
  check(#request("textDocument/documentSymbol", { textDocument = document }) > 0, "symbols")
  local place = spaced.user_data.lsp.range or spaced.user_data.lsp
  if not place.start then
    place = { start = { line = spaced.lnum, character = 3 }, ["end"] = { line = spaced.lnum, character = 4 } }
  end
  local hover = request("textDocument/hover", { textDocument = document, position = place.start })
  check(vim.inspect(hover):find("marker%-spacing"), "hover names the rule")

  local all = { start = { line = 0, character = 0 }, ["end"] = { line = 9999, character = 0 } }
  local function actions(range, only)
    return request("textDocument/codeAction", {
      textDocument = document, range = range, context = { diagnostics = {}, only = only },
    })
  end
  local function apply(action)
    local edit = action.edit or request("codeAction/resolve", action).edit
    vim.lsp.util.apply_workspace_edit(edit, client.offset_encoding)
  end
  local function text() return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), "\n") end

  -- One fix: the space goes, and nothing else changes.
  local before = vim.api.nvim_buf_get_lines(buffer, spaced.lnum, spaced.lnum + 1, false)[1]
  local preferred = vim.tbl_filter(function(action) return action.isPreferred end, actions(place, { "quickfix" }))
  check(#preferred > 0, "a preferred quick fix")
  local whole = text()
  apply(preferred[1])
  local after = vim.api.nvim_buf_get_lines(buffer, spaced.lnum, spaced.lnum + 1, false)[1]
  check(#text() == #whole - 1, "one fix takes one byte")
  check(after == before:sub(1, spaced.col) .. before:sub(spaced.end_col + 1), "one fix: " .. after)

  -- Formatting touches white space only.
  local function solid() return (text():gsub("%s", ""):gsub("\227\128\128", ""):gsub("\194\160", "")) end
  local letters = solid()
  vim.lsp.util.apply_text_edits(
    request("textDocument/formatting", { textDocument = document, options = { tabSize = 4, insertSpaces = true } }),
    buffer, client.offset_encoding)
  check(solid() == letters, "formatting leaves the letters")

  for _, action in ipairs(actions(all, { "source.fixAll" })) do apply(action) end
  check(#actions(all, { "source.fixAll" }) == 0, "nothing is left to fix")
  vim.cmd("write")

  -- One more edit, and the server lives.
  vim.api.nvim_buf_set_lines(buffer, 0, 0, false, { "😀本报讯", "" })
  vim.wait(300)
  check(not client.is_stopped(), "the server lives")
  client.stop()
  wait("the end", function() return client.is_stopped() end)
end

local ok, problem = pcall(run)
if not ok then table.insert(failures, tostring(problem)) end
for _, failure in ipairs(failures) do io.stderr:write("neovim: failed: " .. failure .. "\n") end
vim.cmd(#failures == 0 and "qall!" or "cquit 1")
