namespace StatementTracker.Cli.Output;

/// <summary>Writes documents as they come; holds none of them. Disposing writes what closes the format, also after a fault.</summary>
internal interface IDocumentWriter : IAsyncDisposable
{
    public void Write(StatementDocument document);
}
