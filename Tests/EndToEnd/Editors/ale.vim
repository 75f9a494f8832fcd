" Drives Vim with ALE and the configuration that `copydesk editor ale` prints, in $CONFIG, on the page $PAGE:
" vim -Nu NONE -n -es -S ale.vim; copydesk is on the path.
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

function! s:Text() abort
  return join(getline(1, '$'), "\n")
endfunction

" Takes the action whose line in ALE's list has some words in it, and waits until the text has changed.
function! s:Act(words) abort
  let s:wanted = a:words
  let s:before = s:Text()
  ALECodeAction
  call s:WaitFor(a:words, {-> s:Text() !=# s:before})
endfunction

function! s:Choose(list) abort
  for l:line in split(a:list, "\n")
    if l:line =~# '^\d\+) .*' . s:wanted
      return matchstr(l:line, '^\d\+')
    endif
  endfor
  return ''
endfunction

function! s:Drive() abort
  let g:ale_linters = {'text': ['copydesk']}
  let g:ale_lint_on_text_changed = 'never'
  let g:ale_echo_cursor = 0
  runtime plugin/ale.vim
  runtime autoload/ale/util.vim
  " What a person answers when ALE lists the actions.
  function! ale#util#Input(message, value, ...) abort
    return s:Choose(a:message)
  endfunction
  execute 'source ' . fnameescape($CONFIG)
  execute 'edit ' . fnameescape($PAGE)
  setfiletype text
  ALELint
  call s:WaitFor('findings', {-> !empty(s:Findings())})
  let l:spaced = filter(s:Findings(), {_, item -> get(item, 'code', '') ==# 'lead/marker-spacing'})
  call s:Check(!empty(l:spaced), 'a finding about the marker')
  for l:item in l:spaced
    call s:Check(getline(l:item.lnum) =~# '^本报讯 ', 'the finding is on its line')
  endfor

  " One fix: the space goes, nothing else changes.
  let l:place = l:spaced[0].lnum
  let l:line = getline(l:place)
  let l:size = len(s:Text())
  call cursor(l:place, l:spaced[0].col)
  call s:Act('删去\|调整空白')
  call s:Check(getline(l:place) ==# substitute(l:line, '^本报讯 ', '本报讯', ''), 'one fix')
  call s:Check(len(s:Text()) == l:size - 1, 'one fix takes nothing else')

  " Everything, and the page is saved.
  call cursor(1, 1)
  call s:Act('修改全部')
  write
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
