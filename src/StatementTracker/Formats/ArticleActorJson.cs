using System.Text.Json;

namespace StatementTracker.Formats;

/// <summary>Writes one actor of an article; the order of the properties is part of the contract.</summary>
internal static class ArticleActorJson
{
    public static void Write(Utf8JsonWriter writer, ArticleActor actor, string article)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, actor.Name);
        writer.WriteString("kind"u8, EnumNames.Of(actor.Kind));
        writer.WriteString("id"u8, actor.ActorId);
        writer.WriteStartArray("aliases"u8);
        foreach (string alias in actor.Aliases)
        {
            writer.WriteStringValue(alias);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("mentions"u8);
        foreach (ActorMention mention in actor.Mentions)
        {
            Write(writer, mention, article);
        }

        writer.WriteEndArray();
        writer.WriteNumber("statements"u8, actor.StatementCount);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ActorMention mention, string article)
    {
        writer.WriteStartObject();
        writer.WriteNumber("start"u8, mention.Span.Start);
        writer.WriteNumber("end"u8, mention.Span.End);
        writer.WriteString("text"u8, mention.Span.Of(article));
        writer.WriteString("type"u8, EnumNames.Of(mention.Type));
        writer.WriteEndObject();
    }
}
