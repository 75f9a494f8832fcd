-- copydesk in Neovim's own client, from Neovim 0.7 on.
vim.filetype.add({ filename = { ["copydesk.json"] = "jsonc", [".copydesk.json"] = "jsonc" } })

vim.api.nvim_create_autocmd("FileType", {
  group = vim.api.nvim_create_augroup("copydesk", {}),
  pattern = { "text", "markdown", "jsonc" },
  callback = function(event)
    local name = vim.api.nvim_buf_get_name(event.buf)
    if vim.bo[event.buf].filetype == "jsonc" and not name:match("copydesk%.json$") then return end
    local config = {
      name = "copydesk",
      cmd = { "copydesk", "lsp" },
      root_dir = vim.fn.fnamemodify(name, ":p:h"),
    }
    if vim.lsp.start then
      vim.lsp.start(config, { bufnr = event.buf })
    else
      copydesk_client = copydesk_client or vim.lsp.start_client(config)
      vim.lsp.buf_attach_client(event.buf, copydesk_client)
    end
  end,
})
