package import System

/// Runs a server over a pair of streams.
package enum ServerLoop {
  /// So much may wait to be sent before the client has to read, in bytes.
  private static let mostOutput = 16 << 20

  /// How long a client that wants the server to end may take to read its last words.
  private static let patience = 1000

  /// Serves until the client leaves.
  ///
  /// - Returns: The exit status that the protocol asks for.
  package static func run(_ server: consuming Server, over channel: borrowing ByteChannel) -> Int32
  {
    var server = server
    var output = PendingOutput()
    var reads = true
    let side = try? SideThread<SideWork> { $0.run() }
    while true {
      let now = Moment(nanoseconds: MonotonicClock.nanoseconds)
      let mayWork = output.count < mostOutput
      var hasWorked = mayWork && server.step(at: now)
      output.add(server.takeOutput())
      let hasOutput = output.count > 0
      if let status = server.exitStatus, !hasOutput { return status }
      // An answer to what is typed meanwhile waits for what is on its way only.
      if !hasOutput, exchange(&server, side) { hasWorked = true }
      let wait = hasWorked ? 0 : mayWork ? server.nextWake.map { now.milliseconds(until: $0) } : nil
      do throws(ErrorNumber) {
        let ready = try channel.wait(
          wantsRead: reads && server.exitStatus == nil, wantsWrite: hasOutput,
          milliseconds: server.exitStatus == nil ? wait : patience, or: hasOutput ? nil : side)
        if let status = server.exitStatus, !ready.canWrite { return status }
        if ready.canWrite { try output.send(over: channel) }
        guard ready.canRead else { continue }
        let bytes = try channel.read()
        if bytes.isEmpty {
          reads = false
          server.receiveEnd()
        } else {
          server.receive(bytes)
        }
      } catch {
        // Nobody hears the server any more; what it was told before counts.
        server.receiveEnd()
        while server.exitStatus == nil { _ = server.step(at: now) }
        return server.exitStatus ?? 1
      }
    }
  }

  /// Brings work to the other thread and back; without one, does it here.
  ///
  /// - Returns: Whether the server can go on with what was done.
  private static func exchange(_ server: inout Server, _ side: SideThread<SideWork>?) -> Bool {
    guard let side else { return server.workAside() }
    if let done = side.takeBack() {
      server.receive(done)
      return true
    }
    if !side.isBusy, let work = server.takeSideWork() { side.give(work) }
    return false
  }
}
