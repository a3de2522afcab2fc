using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace StatementTracker.Tracking.Storage;

/// <summary>The first 16 bytes of SHA-256 over everything an article, or a document, has.</summary>
/// <remarks>An instance is used again and again. Not thread-safe.</remarks>
internal sealed class DocumentHash
{
    private const int Length = 16;
    private readonly ArrayBufferWriter<byte> _bytes = new(4096);

    /// <summary>The hash of the article without its id: equal for one article under two ids.</summary>
    public byte[] OfContent(Article article)
    {
        _bytes.ResetWrittenCount();
        Add(article);
        return Finish();
    }

    /// <summary>The hash of the article and of its statements.</summary>
    public byte[] Of(StatementDocument document)
    {
        _bytes.ResetWrittenCount();
        Add(document.Article);
        Add(document.Language.Code);
        foreach (Statement statement in document.Statements)
        {
            Add(statement);
        }

        return Finish();
    }

    private byte[] Finish() => SHA256.HashData(_bytes.WrittenSpan)[..Length];

    private void Add(Article article)
    {
        Add(article.Text);
        Add(article.Title);
        Add(article.Outlet);
        Add(article.Language?.Code);
        Add(article.Published?.Ticks ?? -1);
        Add(article.Published?.Offset.Ticks ?? -1);
    }

    private void Add(Statement statement)
    {
        Add(statement.Id);
        Add(statement.Parent);
        Add(statement.Content);
        Add(statement.Cue);
        Add(statement.Source);
        Add(((long)statement.Type << 48) | ((long)statement.Channel << 32) | ((long)statement.Act << 16) | (long)statement.Nuance);
        Add(BitConverter.DoubleToInt64Bits(statement.Confidence));
        AddParties(statement);
        Add(statement.Evidence);
    }

    private void AddParties(Statement statement)
    {
        Add(statement.Speakers.Count);
        foreach (Speaker speaker in statement.Speakers)
        {
            Add(speaker.Name);
            Add(speaker.ActorId);
            Add(speaker.OnBehalfOf);
            Add((long)speaker.Kind);
            Add(speaker.Mention is { } mention ? ((long)mention.Start << 32) | (long)mention.End : -1);
        }

        Add(statement.Via.Count);
        foreach (string relayer in statement.Via)
        {
            Add(relayer);
        }

        Add(statement.Stances.Count);
        foreach (StanceToward stance in statement.Stances)
        {
            Add(stance.Target);
            Add((long)stance.Label);
            Add(BitConverter.DoubleToInt64Bits(stance.Score));
        }
    }

    private void Add(Evidence evidence)
    {
        Add(evidence.Rule);
        Add(BitConverter.DoubleToInt64Bits(evidence.Score));
        Add(evidence.Notes.Count);
        foreach (string note in evidence.Notes)
        {
            Add(note);
        }

        Add(evidence.Alternatives.Count);
        foreach (Alternative alternative in evidence.Alternatives)
        {
            Add(alternative.Rule);
            Add(((long)alternative.Content.Start << 32) | (long)alternative.Content.End);
            Add(BitConverter.DoubleToInt64Bits(alternative.Score));
        }
    }

    private void Add(Passage passage)
    {
        Add(passage.Count);
        foreach (TextSpan span in passage)
        {
            Add(((long)span.Start << 32) | (long)span.End);
        }
    }

    // The length in front keeps "ab", "c" from "a", "bc"; -1 is null.
    private void Add(string? text)
    {
        Add(text?.Length ?? -1);
        _bytes.Write(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    private void Add(long number)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_bytes.GetSpan(sizeof(long)), number);
        _bytes.Advance(sizeof(long));
    }
}
