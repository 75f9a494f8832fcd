"""Every client that pytest-lsp knows, against the server named in $COPYDESK, on the page $PAGE.

pytest-lsp warns of whatever a client of these capabilities could not take; here that is an error.
"""
import asyncio
import os
import pathlib
import subprocess

import pytest
from lsprotocol import types
from pytest_lsp import LanguageClient, LspSpecificationWarning, client_capabilities, make_test_lsp_client

COPYDESK = os.environ["COPYDESK"]
PAGE = pathlib.Path(os.environ["PAGE"])
CLIENTS = [
    "visual-studio-code@v1.65.2", "emacs@v29.1", "neovim@v0.11.0", "neovim@v0.10.0", "neovim@v0.9.1",
    "neovim@v0.8.0", "neovim@v0.7.0", "neovim@v0.6.1",
]
pytestmark = pytest.mark.filterwarnings(f"error::{LspSpecificationWarning.__module__}.LspSpecificationWarning")


def fixed(text):
    call = [COPYDESK, "fix", "--stdin-filename", str(PAGE), "-"]
    return subprocess.run(call, input=text.encode(), capture_output=True).stdout.decode()


def column(line, character, encoding):
    """The character of a Python string that a column of the protocol names."""
    if encoding == "utf-32":
        return character
    if encoding == "utf-8":
        return len(line.encode()[:character].decode(errors="ignore"))
    return len(line.encode("utf-16-le")[: 2 * character].decode("utf-16-le", errors="ignore"))


def edited(text, edits, encoding):
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)

    def offset(place):
        if place.line >= len(lines):
            return len(text)
        line = lines[place.line]
        return starts[place.line] + min(len(line), column(line, place.character, encoding))

    for edit in sorted(edits, key=lambda edit: (edit.range.start.line, edit.range.start.character), reverse=True):
        text = text[: offset(edit.range.start)] + edit.new_text + text[offset(edit.range.end):]
    return text


async def drive(name):
    client = make_test_lsp_client()

    # Clients answer these; pytest-lsp leaves it to the test.
    @client.feature("client/registerCapability")
    def _(params: types.RegistrationParams):
        return None

    await client.start_io(COPYDESK, "lsp")
    capabilities = client_capabilities(name)
    result = await client.initialize_session(
        types.InitializeParams(capabilities=capabilities, root_uri=PAGE.parent.as_uri()))
    server = result.capabilities
    encoding = server.position_encoding or "utf-16"
    text = PAGE.read_text()
    uri = PAGE.as_uri()
    document = types.TextDocumentIdentifier(uri=uri)
    client.text_document_did_open(types.DidOpenTextDocumentParams(
        types.TextDocumentItem(uri=uri, language_id="plaintext", version=1, text=text)))
    if server.diagnostic_provider:
        report = await client.text_document_diagnostic_async(types.DocumentDiagnosticParams(document))
        findings = report.items
    else:
        await client.wait_for_notification("textDocument/publishDiagnostics")
        findings = client.diagnostics[uri]
    assert findings
    lines = text.split("\n")
    for finding in findings:
        if finding.code == "lead/marker-spacing":
            line = lines[finding.range.start.line]
            start = column(line, finding.range.start.character, encoding)
            end = column(line, finding.range.end.character, encoding)
            assert line[:start] == "本报讯" and line[start:end] == " "
    assert await client.text_document_document_symbol_async(types.DocumentSymbolParams(document))
    assert await client.text_document_hover_async(
        types.HoverParams(document, findings[0].range.start))
    everything = types.Range(types.Position(0, 0), types.Position(9999, 0))
    actions = await client.text_document_code_action_async(types.CodeActionParams(
        document, everything, types.CodeActionContext(findings, only=["source.fixAll"])))
    assert len(actions) == 1
    action = actions[0]
    if action.edit is None:
        action = await client.code_action_resolve_async(action)
    edits = action.edit.document_changes[0].edits if action.edit.document_changes else action.edit.changes[uri]
    assert edited(text, edits, encoding) == fixed(text)
    formatting = await client.text_document_formatting_async(
        types.DocumentFormattingParams(document, types.FormattingOptions(4, True)))
    assert edited(text, formatting, encoding).split() != []
    await client.shutdown_session()


@pytest.mark.parametrize("name", CLIENTS)
def test_client(name):
    asyncio.run(asyncio.wait_for(drive(name), 60))
