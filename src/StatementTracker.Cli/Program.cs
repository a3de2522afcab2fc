using StatementTracker.Cli;

return await StatementsCommand.InvokeAsync(args, Surroundings.OfProcess());
