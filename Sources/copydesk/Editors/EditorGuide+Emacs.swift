internal import RuleFormat

extension EditorGuide {
  private static let initFile = Bilingual(
    chinese: "写入 ~/.emacs.d/init.el", english: "add to ~/.emacs.d/init.el")

  /// Emacs with Eglot, which comes with Emacs 29.
  static let eglot = EditorGuide(
    name: "eglot", title: "Emacs, Eglot", place: initFile, comment: ";;",
    text: """
      (with-eval-after-load 'eglot
        (add-to-list 'eglot-server-programs '(text-mode "copydesk" "lsp")))
      (add-hook 'text-mode-hook #'eglot-ensure)

      """)

  /// Emacs with lsp-mode.
  static let lspMode = EditorGuide(
    name: "lsp-mode", title: "Emacs, lsp-mode", place: initFile, comment: ";;",
    text: """
      (with-eval-after-load 'lsp-mode
        (add-to-list 'lsp-language-id-configuration '(text-mode . "plaintext"))
        (lsp-register-client
         (make-lsp-client :new-connection (lsp-stdio-connection '("copydesk" "lsp"))
                          :major-modes '(text-mode markdown-mode)
                          :server-id 'copydesk)))
      (add-hook 'text-mode-hook #'lsp-deferred)

      """)
}
