;;; lsp-mode.el --- Drives Emacs with lsp-mode against the server named in $COPYDESK  -*- lexical-binding: t -*-
;; emacs --batch -l lsp-mode.el; the page to work on is $PAGE.

(require 'lsp-mode)

(load (expand-file-name "driver.el" (file-name-directory load-file-name)) nil t)

(defun findings ()
  (gethash (lsp--fix-path-casing buffer-file-name) (lsp-diagnostics t)))

(defun actions (start end only)
  (lsp-request
   "textDocument/codeAction"
   (list :textDocument (lsp--text-document-identifier)
         :range (list :start start :end end)
         :context (list :diagnostics [] :only (vector only)))))

(defun apply-action (action)
  (lsp-execute-code-action
   (if (gethash "edit" action) action (lsp-request "codeAction/resolve" action))))

(defun fix-one (finding)
  "Takes the first quick fix of a finding about the space behind a marker."
  (let* ((start (gethash "start" (gethash "range" finding)))
         (line (1+ (gethash "line" start)))
         (size (buffer-size))
         (first (elt (actions start start "quickfix") 0)))
    (check (eq (gethash "isPreferred" first) t) "the first quick fix is preferred")
    (check (string-match-p "marker-spacing"
                           (json-encode (lsp-request "textDocument/hover"
                                                     (list :textDocument (lsp--text-document-identifier)
                                                           :position start))))
           "hover names the rule")
    (apply-action first)
    (goto-char (point-min))
    (forward-line (1- line))
    (check (looking-at "本报讯(") "one fix takes the space")
    (check (= (buffer-size) (1- size)) "one fix takes nothing else")))

(defun drive ()
  (setq make-backup-files nil create-lockfiles nil require-final-newline nil
        lsp-session-file (make-temp-file "lsp-session") lsp-enable-file-watchers nil
        lsp-auto-guess-root nil lsp-log-io nil lsp-diagnostics-provider :none
        lsp-enable-suggest-server-download nil)
  (set-language-environment "UTF-8")
  (add-to-list 'lsp-language-id-configuration '(text-mode . "plaintext"))
  (lsp-register-client
   (make-lsp-client :new-connection (lsp-stdio-connection (list (getenv "COPYDESK") "lsp"))
                    :major-modes '(text-mode) :server-id 'copydesk))
  (find-file (getenv "PAGE"))
  (text-mode)
  (lsp-workspace-folders-add default-directory)
  (lsp)
  (wait-for "findings" #'findings)
  (let* ((spaced (seq-filter (lambda (finding)
                               (equal (gethash "code" finding) "lead/marker-spacing"))
                             (findings))))
    (check spaced "a finding about the marker")
    (fix-one (elt spaced 0)))
  (check (> (length (lsp-request "textDocument/documentSymbol"
                                 (list :textDocument (lsp--text-document-identifier))))
            0)
         "symbols")
  (let ((letters (solid)))
    (lsp-format-buffer)
    (check (equal (solid) letters) "formatting leaves the letters"))
  (let* ((start '(:line 0 :character 0)) (end '(:line 9999 :character 0))
         (all (actions start end "source.fixAll")))
    (check (= (length all) 1) "one action that fixes all")
    (seq-doseq (action all) (apply-action action))
    (check (= (length (actions start end "source.fixAll")) 0) "nothing is left to fix"))
  (save-buffer)
  (goto-char (point-min))
  (insert "😀本报讯\n\n")
  (accept-process-output nil 0.5)
  (check (lsp-workspaces) "the server lives")
  (lsp-disconnect))

(run "lsp-mode" #'drive)
