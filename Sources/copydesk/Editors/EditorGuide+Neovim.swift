internal import RuleFormat

extension EditorGuide {
  /// The built-in client, without plugins; from Neovim 0.7 on.
  static let neovim = EditorGuide(
    name: "neovim", title: "Neovim 0.7+",
    place: Bilingual(
      chinese: "存为 ~/.config/nvim/plugin/copydesk.lua",
      english: "save as ~/.config/nvim/plugin/copydesk.lua"),
    comment: "--",
    text: """
      vim.api.nvim_create_autocmd("FileType", {
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
      vim.filetype.add({ filename = { ["copydesk.json"] = "jsonc", [".copydesk.json"] = "jsonc" } })

      """)
}
