internal import JSONText
internal import Rulebook

/// How a session begins and ends.
enum Lifecycle {
  static func initialize(
    _ params: Params, _ session: inout Session, _ writer: inout JSONWriter
  ) throws(RPCError) {
    session.client = ClientProfile(try params.requiredObject())
    session.takeSettings(params["initializationOptions"])
    session.initialSettings = session.settings
    session.isCalledBeforeSaving = session.client.waitsBeforeSaving && session.settings.fixesOnSave
    writer.beginObject()
    writer.object("capabilities") { Capabilities.write(session, to: &$0) }
    writer.object("serverInfo") { writer in
      writer.field("name", "copydesk")
      writer.field("version", ProgramVersion.current.description)
    }
    writer.endObject()
  }

  static func initialized(_ params: Params, _ session: inout Session) throws(RPCError) {
    session.askForSettings()
    session.watchConfigurations()
  }

  static func shutdown(
    _ params: Params, _ session: inout Session, _ writer: inout JSONWriter
  ) throws(RPCError) {
    session.cancelAllTasks()
    session.documents = [:]
    writer.null()
  }
}
