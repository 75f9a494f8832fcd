internal import System

Signals.ignoreBrokenPipes()
CurrentProcess.exit(status: Program.run(CommandLineArguments.raw))
