import * as vscode from "vscode";
import { LanguageClient, LanguageClientOptions, ServerOptions } from "vscode-languageclient/node";

interface FolderAnswer {
  files: number;
  fixes: number;
  diff?: string;
}

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  context.subscriptions.push(
    vscode.commands.registerCommand("copydesk.repairPage", repairPage),
    vscode.commands.registerCommand("copydesk.previewFolder", (folder?: vscode.Uri) => repairFolder(folder, true)),
    vscode.commands.registerCommand("copydesk.repairFolder", (folder?: vscode.Uri) => repairFolder(folder, false)),
    vscode.commands.registerCommand("copydesk.restart", restart),
    vscode.workspace.onDidChangeConfiguration(async (change) => {
      if (change.affectsConfiguration("copydesk.path") || change.affectsConfiguration("copydesk.languages")) {
        await restart();
      }
    }),
  );
  await start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
  client = undefined;
}

async function start(): Promise<void> {
  const settings = vscode.workspace.getConfiguration("copydesk");
  const server: ServerOptions = { command: settings.get("path", "copydesk"), args: ["lsp"] };
  const languages = settings.get<string[]>("languages", []);
  const options: LanguageClientOptions = {
    documentSelector: [
      ...languages.flatMap((language) => ["file", "untitled"].map((scheme) => ({ scheme, language }))),
      { scheme: "file", pattern: "**/{copydesk,.copydesk}.json" },
    ],
    initializationOptions: serverSettings(),
    middleware: {
      workspace: {
        configuration: async (params) => params.items.map(() => serverSettings()),
      },
    },
    synchronize: { configurationSection: "copydesk" },
  };
  client = new LanguageClient("copydesk", "copydesk", server, options);
  try {
    await client.start();
  } catch (problem) {
    client = undefined;
    void vscode.window.showErrorMessage(`copydesk does not start: ${problem}. Its place is the setting copydesk.path.`);
  }
}

async function restart(): Promise<void> {
  await deactivate();
  await start();
}

/** What the server knows of the editor's settings; null where nobody has set a value. */
function serverSettings(): Record<string, unknown> {
  const settings = vscode.workspace.getConfiguration("copydesk");
  const names = ["locale", "config", "select", "ignore", "hold", "fixOnSave", "characterCounts", "density", "helpBase"];
  return Object.fromEntries(names.map((name) => [name, settings.get(name) ?? null]));
}

async function run<Answer>(command: string, argument: unknown): Promise<Answer | undefined> {
  return client?.sendRequest<Answer>("workspace/executeCommand", { command, arguments: [argument] });
}

async function repairPage(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document) {
    await run("copydesk.fixFile", { uri: document.uri.toString() });
  }
}

async function repairFolder(named: vscode.Uri | undefined, preview: boolean): Promise<void> {
  const folder = named ?? (await vscode.window.showWorkspaceFolderPick())?.uri;
  if (!folder) {
    return;
  }
  const answer = await run<FolderAnswer>("copydesk.fixFolder", { uri: folder.toString(), preview });
  if (answer && preview) {
    const document = await vscode.workspace.openTextDocument({ language: "diff", content: answer.diff ?? "" });
    await vscode.window.showTextDocument(document);
  } else if (answer) {
    void vscode.window.showInformationMessage(`copydesk: ${answer.fixes} edits in ${answer.files} files`);
  }
}
