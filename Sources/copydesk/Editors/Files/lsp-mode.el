(with-eval-after-load 'lsp-mode
  (add-to-list 'lsp-language-id-configuration '(text-mode . "plaintext"))
  (lsp-register-client
   (make-lsp-client :new-connection (lsp-stdio-connection '("copydesk" "lsp"))
                    :major-modes '(text-mode markdown-mode)
                    :server-id 'copydesk)))
(add-hook 'text-mode-hook #'lsp-deferred)
