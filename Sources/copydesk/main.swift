internal import System

Signals.ignoreBrokenPipes()
Signals.ignoreSizeLimits()
CurrentProcess.exit(status: Program.run(CommandLineArguments.raw))
