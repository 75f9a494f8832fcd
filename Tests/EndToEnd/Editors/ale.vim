" Drives Vim with ALE against the server named in $COPYDESK, on the page $PAGE:
" vim -Nu NONE -n -es -S ale.vim
set nocompatible encoding=utf-8 nofixendofline
filetype on
packadd! ale
let s:failures = []

function! s:Check(truth, what) abort
  if !a:truth
    call add(s:failures, a:what)
  endif
endfunction

function! s:WaitFor(what, Condition) abort
  let l:rounds = 0
  while !a:Condition() && l:rounds < 200
    sleep 50m
    let l:rounds += 1
  endwhile
  call s:Check(a:Condition(), a:what . ' within ten seconds')
endfunction

function! s:Findings() abort
  return filter(copy(ale#engine#GetLoclist(bufnr(''))), {_, item -> get(item, 'linter_name', '') ==# 'copydesk'})
endfunction

function! s:Root(buffer) abort
  return fnamemodify(bufname(a:buffer), ':p:h')
endfunction

function! s:Drive() abort
  let g:ale_linters = {'text': ['copydesk']}
  let g:ale_lint_on_text_changed = 'never'
  let g:ale_echo_cursor = 0
  runtime plugin/ale.vim
  call ale#linter#Define('text', {
  \ 'name': 'copydesk', 'lsp': 'stdio', 'executable': $COPYDESK, 'command': '%e lsp',
  \ 'project_root': function('s:Root'), 'language': 'plaintext'})
  execute 'edit ' . fnameescape($PAGE)
  setfiletype text
  ALELint
  call s:WaitFor('findings', {-> !empty(s:Findings())})
  let l:spaced = filter(s:Findings(), {_, item -> item.text =~# '括注，应紧接' || get(item, 'code', '') ==# 'lead/marker-spacing'})
  call s:Check(!empty(l:spaced), 'a finding about the marker')
  for l:item in l:spaced
    call s:Check(getline(l:item.lnum) =~# '^本报讯 ', 'the finding is on its line')
  endfor
endfunction

try
  call s:Drive()
catch
  call add(s:failures, v:exception . ' ' . v:throwpoint)
endtry
for s:failure in s:failures
  call writefile(['ale: failed: ' . s:failure], '/dev/stderr', 'a')
endfor
if empty(s:failures)
  qall!
else
  cquit
endif
