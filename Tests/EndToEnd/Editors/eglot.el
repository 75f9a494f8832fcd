;;; eglot.el --- Drives Emacs with Eglot against the configuration that copydesk prints  -*- lexical-binding: t -*-
;; emacs --batch -l eglot.el; the configuration is $CONFIG, the page to work on $PAGE; copydesk is on the path.

(require 'eglot)
(require 'flymake)

(load (expand-file-name "driver.el" (file-name-directory load-file-name)) nil t)

(defun place-of (finding)
  "What stands before a finding on its line, and the finding itself."
  (save-excursion
    (goto-char (flymake-diagnostic-beg finding))
    (cons (buffer-substring-no-properties (line-beginning-position) (point))
          (buffer-substring-no-properties (point) (flymake-diagnostic-end finding)))))

(defun actions (start end only)
  (eglot--signal-textDocument/didChange)
  (jsonrpc-request
   (eglot--current-server-or-lose) :textDocument/codeAction
   (list :textDocument (eglot--TextDocumentIdentifier)
         :range (list :start (eglot--pos-to-lsp-position start) :end (eglot--pos-to-lsp-position end))
         :context (list :diagnostics [] :only (vector only)))))

(defun apply-action (action)
  (let* ((whole (if (plist-get action :edit) action
                  (jsonrpc-request (eglot--current-server-or-lose) :codeAction/resolve action)))
         (changes (plist-get (plist-get whole :edit) :documentChanges)))
    (check (> (length changes) 0) "edits with versions")
    (eglot--apply-text-edits (plist-get (elt changes 0) :edits))))

(defun fix-one (finding)
  "Takes the first quick fix of a finding about a space: the space goes, nothing else changes."
  (let* ((start (flymake-diagnostic-beg finding))
         (wanted (concat (buffer-substring-no-properties (point-min) start)
                         (buffer-substring-no-properties (flymake-diagnostic-end finding) (point-max))))
         (first (elt (actions start start "quickfix") 0)))
    (check (eq (plist-get first :isPreferred) t) "the first quick fix is preferred")
    (apply-action first)
    (check (equal (buffer-string) wanted) "one fix")))

(defun drive ()
  (setq make-backup-files nil create-lockfiles nil require-final-newline nil
        eglot-sync-connect 10 eglot-autoshutdown nil)
  (set-language-environment "UTF-8")
  (find-file (getenv "PAGE"))
  (text-mode)
  (load (getenv "CONFIG") nil t)
  (remove-hook 'text-mode-hook #'eglot-ensure)
  (apply #'eglot (eglot--guess-contact))
  (wait-for "a server" #'eglot-managed-p)
  (flymake-mode 1)
  (flymake-start)
  (wait-for "findings" (lambda () (flymake-diagnostics)))
  (let ((spaced (seq-filter
                 (lambda (finding)
                   (string-match-p "marker-spacing\\|括注，应紧接" (flymake-diagnostic-text finding)))
                 (flymake-diagnostics))))
    (check spaced "a finding about the marker")
    (dolist (finding spaced)
      (check (equal (place-of finding) '("本报讯" . " ")) "the space is marked"))
    (check (string-match-p
            "marker-spacing"
            (format "%S" (jsonrpc-request
                          (eglot--current-server-or-lose) :textDocument/hover
                          (list :textDocument (eglot--TextDocumentIdentifier)
                                :position (eglot--pos-to-lsp-position (flymake-diagnostic-beg (car spaced)))))))
           "hover names the rule")
    (fix-one (car spaced)))
  (let ((symbols (jsonrpc-request (eglot--current-server-or-lose) :textDocument/documentSymbol
                                  (list :textDocument (eglot--TextDocumentIdentifier)))))
    (check (> (length symbols) 0) "symbols"))
  (let ((letters (solid)))
    (eglot--signal-textDocument/didChange)
    (eglot-format-buffer)
    (check (equal (solid) letters) "formatting leaves the letters"))
  (let ((all (actions (point-min) (point-max) "source.fixAll")))
    (check (= (length all) 1) "one action that fixes all")
    (seq-doseq (action all) (apply-action action)))
  (check (= (length (actions (point-min) (point-max) "source.fixAll")) 0) "nothing is left to fix")
  (save-buffer)
  (goto-char (point-min))
  (insert "😀本报讯\n\n")
  (accept-process-output nil 0.5)
  (check (jsonrpc-running-p (eglot--current-server-or-lose)) "the server lives")
  (eglot-shutdown (eglot--current-server-or-lose)))

(run "eglot" #'drive)
