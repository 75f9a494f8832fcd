;;; driver.el --- What the drivers of Emacs have in common  -*- lexical-binding: t -*-

(defvar failures nil)

(defun check (truth what)
  (unless truth (push what failures)))

(defun wait-for (what condition)
  (let ((end (+ (float-time) 10)))
    (while (and (not (funcall condition)) (< (float-time) end))
      (accept-process-output nil 0.05))
    (check (funcall condition) (concat what " within ten seconds"))))

(defun solid ()
  "The buffer without white space."
  (replace-regexp-in-string
   "[[:space:]\n\u3000\u00a0]" "" (buffer-substring-no-properties (point-min) (point-max))))

(defun run (name drive)
  "Ends Emacs with the status that tells whether every check held."
  (condition-case problem (funcall drive) (error (push (format "%S" problem) failures)))
  (dolist (failure failures) (message "%s: failed: %s" name failure))
  (kill-emacs (if failures 1 0)))
