-- Drives Neovim with the configuration that `copydesk editor neovim` prints, in $CONFIG:
-- nvim --headless -u NONE -S neovim.lua. The page to work on is $PAGE; copydesk is on the path.
local failures = {}
local function check(truth, what)
  if not truth then table.insert(failures, what) end
end

local function wait(what, condition)
  check(vim.wait(10000, condition, 20), what .. " within ten seconds")
end

local function run()
  vim.opt.swapfile = false
  vim.opt.fixendofline = false
  vim.cmd("filetype on")
  dofile(vim.env.CONFIG)
  vim.cmd("edit " .. vim.fn.fnameescape(vim.env.PAGE))
  local buffer = vim.api.nvim_get_current_buf()
  wait("a client", function() return next(vim.lsp.buf_get_clients(buffer)) ~= nil end)
  local id, client = next(vim.lsp.buf_get_clients(buffer))
  wait("findings", function() return #vim.diagnostic.get(buffer) > 0 end)

  -- Findings stand where the text is that they mean, behind 😀 and 𬭊 too.
  local seen = {}
  for _, finding in ipairs(vim.diagnostic.get(buffer)) do
    local key = finding.lnum .. ":" .. finding.col .. ":" .. finding.end_col .. ":" .. finding.code
    check(not seen[key], "no finding twice: " .. key)
    seen[key] = true
    if finding.code == "lead/marker-spacing" then
      local line = vim.api.nvim_buf_get_lines(buffer, finding.lnum, finding.lnum + 1, false)[1]
      check(line:sub(finding.col + 1, finding.end_col) == " ", "the space is marked: " .. key)
      check(line:sub(1, finding.col) == "本报讯", "what stands before it: " .. key)
    end
  end

  local function request(method, params)
    local answers = vim.lsp.buf_request_sync(buffer, method, params, 10000)
    local answer = answers and answers[id]
    check(answer and not answer.error, method)
    return answer and answer.result or {}
  end
  local document = { uri = vim.uri_from_bufnr(buffer) }
  check(#request("textDocument/documentSymbol", { textDocument = document }) > 0, "symbols")
  local first = vim.diagnostic.get(buffer)[1]
  local place = { line = first.lnum, character = 0 }
  local hover = request("textDocument/hover", {
    textDocument = document,
    position = first.user_data and first.user_data.lsp and first.user_data.lsp.range
      and first.user_data.lsp.range.start or place,
  })
  check(type(hover) == "table", "hover")

  local all = { start = { line = 0, character = 0 }, ["end"] = { line = 9999, character = 0 } }
  local function actions(only)
    return request("textDocument/codeAction", {
      textDocument = document, range = all, context = { diagnostics = {}, only = only },
    })
  end
  check(#actions({ "quickfix" }) > 0, "quick fixes")
  for _, action in ipairs(actions({ "source.fixAll" })) do
    local edit = action.edit or request("codeAction/resolve", action).edit
    vim.lsp.util.apply_workspace_edit(edit, client.offset_encoding)
  end
  vim.cmd("write")

  -- One more edit, and its findings come.
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
