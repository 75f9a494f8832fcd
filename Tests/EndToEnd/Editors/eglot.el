;;; eglot.el --- Drives Emacs with Eglot against the configuration that copydesk prints  -*- lexical-binding: t -*-
;; emacs --batch -l eglot.el; the configuration is $CONFIG, the page to work on $PAGE; copydesk is on the path.

(require 'eglot)
(require 'flymake)

(defvar failures nil)

(defun check (truth what)
  (unless truth (push what failures)))

(defun wait-for (what condition)
  (let ((end (+ (float-time) 10)))
    (while (and (not (funcall condition)) (< (float-time) end))
      (accept-process-output nil 0.05))
    (check (funcall condition) (concat what " within ten seconds"))))

(defun place-of (finding)
  "What stands before a finding on its line, and the finding itself."
  (save-excursion
    (goto-char (flymake-diagnostic-beg finding))
    (cons (buffer-substring-no-properties (line-beginning-position) (point))
          (buffer-substring-no-properties (point) (flymake-diagnostic-end finding)))))

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
      (check (equal (place-of finding) '("本报讯" . " ")) "the space is marked")))
  (let ((symbols (jsonrpc-request (eglot--current-server-or-lose) :textDocument/documentSymbol
                                  (list :textDocument (eglot--TextDocumentIdentifier)))))
    (check (> (length symbols) 0) "symbols"))
  (check (progn (goto-char (flymake-diagnostic-beg (car (flymake-diagnostics))))
                (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover
                                 (eglot--TextDocumentPositionParams)))
         "hover")
  (let* ((server (eglot--current-server-or-lose))
         (actions (jsonrpc-request
                   server :textDocument/codeAction
                   (list :textDocument (eglot--TextDocumentIdentifier)
                         :range (list :start (eglot--pos-to-lsp-position (point-min))
                                      :end (eglot--pos-to-lsp-position (point-max)))
                         :context '(:diagnostics [] :only ["source.fixAll"])))))
    (check (= (length actions) 1) "one action that fixes all")
    (seq-doseq (action actions)
      (let* ((whole (if (plist-get action :edit) action
                      (jsonrpc-request server :codeAction/resolve action)))
             (edit (plist-get whole :edit))
             (changes (plist-get edit :documentChanges)))
        (check (> (length changes) 0) "edits with versions")
        (eglot--apply-text-edits (plist-get (elt changes 0) :edits)))))
  (save-buffer)
  (goto-char (point-min))
  (insert "😀本报讯\n\n")
  (accept-process-output nil 0.5)
  (check (jsonrpc-running-p (eglot--current-server-or-lose)) "the server lives")
  (eglot-shutdown (eglot--current-server-or-lose)))

(condition-case problem (drive) (error (push (format "%S" problem) failures)))
(dolist (failure failures) (message "eglot: failed: %s" failure))
(kill-emacs (if failures 1 0))
