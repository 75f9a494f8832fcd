internal import System

CurrentProcess.exit(status: Benchmark.run(CommandLineArguments.raw))
