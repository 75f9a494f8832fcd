(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs '((text-mode markdown-mode) "copydesk" "lsp")))
(add-hook 'text-mode-hook #'eglot-ensure)
