internal import Glibc
internal import Synchronization

/// Lets work that must not be left half done come to an end when the user interrupts it.
package enum Interrupts {
  /// The signal that came, or zero.
  private static let received = Atomic<Int32>(0)

  /// From now on SIGINT, SIGTERM and SIGHUP are noted once; the second one ends the process at once.
  package static func note() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      var old = sigaction()
      guard unsafe sigaction(number, nil, &old) == 0 else { continue }
      // Who was started with a signal ignored, as by nohup, goes on ignoring it.
      if unsafe isIgnored(old) { continue }
      var action = sigaction()
      unsafe action.__sigaction_handler.sa_handler = { number in
        Interrupts.received.store(number, ordering: .relaxed)
      }
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
      unsafe sigaction(number, &action, nil)
    }
  }

  /// Whether a signal has come.
  package static var hasCome: Bool { received.load(ordering: .relaxed) != 0 }

  /// Ends the process by the signal that came, as whoever sent it expects; returns where none did.
  package static func obey() {
    let number = received.load(ordering: .relaxed)
    guard number != 0 else { return }
    signal(number, SIG_DFL)
    raise(number)
  }

  @unsafe private static func isIgnored(_ action: sigaction) -> Bool {
    let handler = unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
    return unsafe handler == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
