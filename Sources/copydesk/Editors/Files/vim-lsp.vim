" copydesk in vim-lsp.
augroup copydesk
  autocmd!
  autocmd User lsp_setup call lsp#register_server({
    \ 'name': 'copydesk',
    \ 'cmd': {info -> ['copydesk', 'lsp']},
    \ 'allowlist': ['text', 'markdown'],
    \ })
augroup END
