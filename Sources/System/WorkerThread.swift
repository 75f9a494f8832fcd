internal import Glibc

/// A thread that does one piece of work.
struct WorkerThread {
  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }

  /// In bytes; what the system gives differs from machine to machine.
  private static let stackSize = 8 << 20

  private let handle: pthread_t

  /// Starts the work.
  init(_ body: @escaping @Sendable () -> Void) throws(ErrorNumber) {
    let work = unsafe Unmanaged.passRetained(Work(body))
    var attributes = pthread_attr_t()
    unsafe pthread_attr_init(&attributes)
    defer { unsafe pthread_attr_destroy(&attributes) }
    unsafe pthread_attr_setstacksize(&attributes, Self.stackSize)
    var handle = pthread_t()
    let failure = unsafe pthread_create(
      &handle, &attributes,
      { pointer in
        guard let pointer = unsafe pointer else { return nil }
        unsafe Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
        return nil
      }, work.toOpaque())
    guard failure == 0 else {
      unsafe work.release()
      throw ErrorNumber(failure)
    }
    self.handle = handle
  }

  /// Waits until the work is done; every thread has to be waited for once.
  func join() {
    pthread_join(handle, nil)
  }
}
