/// What surrounds a run of the program, as a script that runs its arguments after the first, a folder.
enum Surroundings: String {
  case plain = #"cd "$1" && shift && exec "$@""#
  /// A reader that leaves after the first byte; the status is told on standard error.
  case briefReader = #"cd "$1" && shift && ("$@"; echo "status $?" >&2) | head -c 1"#
  /// A disk for standard output that is full.
  case fullDisk = #"cd "$1" && shift && exec "$@" >/dev/full"#
  /// Files that may not become longer than 8 KiB, as on a disk that becomes full.
  case shortFiles = #"cd "$1" && shift && ulimit -f 16 && exec "$@""#
  /// A user who may not do what the modes of files forbid.
  case unprivileged = #"""
    cd "$1" && shift
    [ "$(id -u)" = 0 ] || exec "$@"
    exec setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
    """#
  /// Somebody who waits for seconds, not for ever; the status is 137 then.
  case impatient = #"cd "$1" && shift && exec timeout -s KILL 10 "$@""#
  /// No other program to be found.
  case lonely = #"cd "$1" && shift && PATH=/nowhere exec "$@""#
  /// A terminal for everything.
  case terminal = #"cd "$1" && shift && unset CI && TERM=xterm exec script -qefc "$*" /dev/null"#
  /// The same in a build server.
  case terminalInCI = #"cd "$1" && shift && CI=1 TERM=xterm exec script -qefc "$*" /dev/null"#
  /// A shell that knows the program by its name; the argument is what it is told.
  case shell = #"cd "$1" && PATH=${2%/*}:$PATH && exec sh -c "$3""#
  /// Somebody who sends the next line only when the last one has been answered.
  case dialogue = #"""
    cd "$1" && shift && mkfifo to from || exit 9
    "$@" <to >from &
    exec 3>to 4<from
    while IFS= read -r line; do
      printf '%s\n' "$line" >&3
      IFS= read -r answer <&4 || exit 9
      printf '%s\n' "$answer"
    done
    exec 3>&-
    wait $!
    """#
  /// The FIFOs a.txt and b.txt, each with the page to be read once.
  case pipes = #"""
    cd "$1" && shift && mkfifo a.txt b.txt || exit 9
    for pipe in a.txt b.txt; do cat page.txt >$pipe & writers="$writers $!"; done
    "$@"
    status=$?
    kill -KILL $writers 2>/dev/null
    exit $status
    """#
}
