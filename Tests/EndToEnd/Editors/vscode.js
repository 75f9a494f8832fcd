// The server over Microsoft's own reader, writer and protocol, with what VS Code can do; then the extension's sources
// with stand-ins for the editor: that they compile, register their commands and start the server.
// $COPYDESK is the server, $PAGE the page, $CONFIG the extension's manifest as `copydesk editor vscode --write` wrote it.
const assert = require("assert");
const { spawn } = require("child_process");
const fs = require("fs");
const Module = require("module");
const path = require("path");
const lsp = require("vscode-languageserver-protocol/node");

async function protocol() {
  const server = spawn(process.env.COPYDESK, ["lsp"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = lsp.createProtocolConnection(
    new lsp.StreamMessageReader(server.stdout), new lsp.StreamMessageWriter(server.stdin));
  connection.listen();
  const text = fs.readFileSync(process.env.PAGE, "utf8");
  const uri = "file://" + process.env.PAGE;
  const { capabilities } = await connection.sendRequest(lsp.InitializeRequest.type, {
    processId: process.pid, rootUri: null, capabilities: {
      general: { positionEncodings: ["utf-16"] },
      textDocument: {
        diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } }, dataSupport: true, resolveSupport: { properties: ["edit"] } },
      },
      workspace: { workspaceEdit: { documentChanges: true } },
    },
  });
  assert(capabilities.diagnosticProvider, "the server is asked for findings");
  await connection.sendNotification(lsp.InitializedNotification.type, {});
  await connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: "plaintext", version: 1, text } });
  const textDocument = { uri };
  const { items } = await connection.sendRequest(lsp.DocumentDiagnosticRequest.type, { textDocument });
  const lines = text.split("\n");
  const spaced = items.filter((item) => item.code === "lead/marker-spacing");
  assert(spaced.length > 0, "a finding about the marker");
  for (const { range: { start, end } } of spaced) {
    assert.equal(lines[start.line].slice(0, start.character), "本报讯");
    assert.equal(lines[start.line].slice(start.character, end.character), " ");
  }
  assert((await connection.sendRequest(lsp.DocumentSymbolRequest.type, { textDocument })).length > 0, "symbols");
  const hover = await connection.sendRequest(lsp.HoverRequest.type, { textDocument, position: spaced[0].range.start });
  assert(JSON.stringify(hover).includes("marker-spacing"), "hover names the rule");
  const [action] = await connection.sendRequest(lsp.CodeActionRequest.type, {
    textDocument, range: { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } },
    context: { diagnostics: [], only: ["source.fixAll"] } });
  const { edit } = await connection.sendRequest(lsp.CodeActionResolveRequest.type, action);
  assert(edit.documentChanges[0].edits.length > 0, "edits");
  await connection.sendRequest(lsp.ShutdownRequest.type);
  await connection.sendNotification(lsp.ExitNotification.type);
  assert.equal(await new Promise((done) => server.on("exit", done)), 0, "the exit status");
}

async function extension() {
  const folder = path.dirname(process.env.CONFIG);
  const manifest = JSON.parse(fs.readFileSync(process.env.CONFIG, "utf8"));
  JSON.parse(fs.readFileSync(path.join(folder, "language-configuration.json"), "utf8"));
  const typescript = require("typescript");
  const { outputText, diagnostics } = typescript.transpileModule(
    fs.readFileSync(path.join(folder, "src", "extension.ts"), "utf8"),
    { reportDiagnostics: true, compilerOptions: { module: typescript.ModuleKind.CommonJS, target: typescript.ScriptTarget.ES2020 } });
  assert.deepEqual(diagnostics.map((problem) => problem.messageText), []);

  const commands = new Map();
  const settings = Object.fromEntries(
    Object.entries(manifest.contributes.configuration.properties).map(([key, value]) => [key.slice("copydesk.".length), value.default]));
  const started = [];
  const requests = [];
  const editor = {
    commands: { registerCommand: (name, run) => { commands.set(name, run); return { dispose() {} }; } },
    workspace: {
      getConfiguration: () => ({ get: (key, usual) => settings[key] ?? usual }),
      onDidChangeConfiguration: () => ({ dispose() {} }),
      openTextDocument: async (document) => document,
    },
    window: {
      activeTextEditor: { document: { uri: "file:///page.txt" } },
      showTextDocument: async (document) => { started.push(document.content); },
      showErrorMessage: (message) => { throw new Error(message); },
    },
  };
  class LanguageClient {
    constructor(...words) { this.words = words; }
    async start() { started.push(this.words); }
    async stop() {}
    async sendRequest(method, params) { requests.push([method, params]); return { files: 1, fixes: 2, diff: "a patch" }; }
  }
  const load = Module._load;
  Module._load = (name, ...rest) =>
    name === "vscode" ? editor : name === "vscode-languageclient/node" ? { LanguageClient } : load(name, ...rest);
  const made = new Module("extension");
  made._compile(outputText, "extension.js");
  await made.exports.activate({ subscriptions: [] });
  assert.deepEqual(started[0][2], { command: "copydesk", args: ["lsp"] });
  assert.deepEqual([...commands.keys()].sort(), manifest.contributes.commands.map(({ command }) => command).sort());
  await commands.get("copydesk.repairPage")();
  await commands.get("copydesk.previewFolder")("file:///pages");
  assert.deepEqual(requests.map(([, params]) => params.command), ["copydesk.fixFile", "copydesk.fixFolder"]);
  assert.equal(started[1], "a patch");
  await made.exports.deactivate();
}

protocol().then(extension).catch((problem) => {
  console.error(`vscode: failed: ${problem.stack}`);
  process.exit(1);
});
