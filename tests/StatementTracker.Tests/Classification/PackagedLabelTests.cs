using System.IO.Compression;
using StatementTracker.Models;

namespace StatementTracker.Tests.Classification;

public class PackagedLabelTests
{
    [Theory]
    [InlineData("act", "shout", "the label \"shout\" for \"act\"")]
    [InlineData("channel", null, "no labels for \"channel\"")]
    public void Labels_that_the_library_does_not_know_are_refused(string decision, string? label, string expected)
    {
        using MemoryStream package = BuiltInWith(decision, label);
        StatementModelException fault = Assert.Throws<StatementModelException>(() => StatementModel.FromStream(package, "other.stmodel"));
        Assert.Contains("other.stmodel", fault.Message, StringComparison.Ordinal);
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    /// <summary>The built-in package with another label in the place of a decision's first one, or without labels, sealed again.</summary>
    private static MemoryStream BuiltInWith(string decision, string? label)
    {
        Stream Open() => typeof(StatementModel).Assembly.GetManifestResourceStream("Models.builtin.stmodel")!;
        using var reader = new PackageReader(Open());
        var labels = reader.Manifest.Info.Labels.ToDictionary();
        labels[decision] = label is null ? [] : [label, .. labels[decision].Skip(1)];
        ModelManifest manifest = reader.Manifest with { Info = reader.Manifest.Info with { Labels = labels } };
        var target = new MemoryStream();
        using (var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] bytes) in reader.Manifest.Files.Keys.Select(name => (name, reader.Read(name))).Concat(PackageReader.Seal(manifest)))
            {
                using Stream entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        target.Position = 0;
        return target;
    }
}
