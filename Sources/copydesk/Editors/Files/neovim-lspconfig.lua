-- copydesk as a named server: vim.lsp.config of Neovim 0.11 and later, nvim-lspconfig before.
local settings = {
  cmd = { "copydesk", "lsp" },
  filetypes = { "text", "markdown" },
}

if vim.lsp.config then
  settings.root_markers = { "copydesk.json", ".copydesk.json", ".git" }
  vim.lsp.config("copydesk", settings)
  vim.lsp.enable("copydesk")
else
  local configs = require("lspconfig.configs")
  settings.root_dir = require("lspconfig.util").root_pattern("copydesk.json", ".copydesk.json", ".git")
  settings.single_file_support = true
  configs.copydesk = configs.copydesk or { default_config = settings }
  require("lspconfig").copydesk.setup({})
end
