-- The log of statements, version 1 (PRAGMA user_version). Labels are spelled as in the JSON of `statements detect`.
-- Strings are TEXT. Where a string is no well-formed UTF-16 or has a NUL, it is a BLOB of UTF-16LE instead.
-- Spans are JSON, [[start,end],...], half-open, in UTF-16 code units of article.text.

-- What the indexes were made with: 'folding' is the fingerprint of the letter folding behind words, 'library' the build of the library that
-- filled party_word. 'built-in actors': the actors of the library were registered when articles were read.
CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;

-- Actors that were registered when articles were read, besides those of the library; of two that claim one name, the one with the higher seq has it.
-- names, member_of: one a line.
CREATE TABLE actor (seq INTEGER PRIMARY KEY, id NOT NULL UNIQUE, kind TEXT NOT NULL, names NOT NULL, member_of NOT NULL);

-- Everybody and everything with a name: speakers (with the id of a registered actor, if any), relayers, outlets, targets.
CREATE TABLE party (id INTEGER PRIMARY KEY, name NOT NULL, actor);
CREATE UNIQUE INDEX party_key ON party (name, coalesce(actor, x''));

-- What a party may be asked for by, as hashes: each word of its name that tells it from others, each such word of the names of its registered actor,
-- and the id of the actor that it has, or that its name means (by a spelling in the other script, for example).
CREATE TABLE party_word (word INTEGER NOT NULL, party INTEGER NOT NULL REFERENCES party, PRIMARY KEY (word, party)) WITHOUT ROWID;

-- published: as given, ISO 8601 with its offset. time: the same in UTC, in 100 ns since 0001-01-01, to compare.
-- language: that it was read in; declared_language: that it came with. content_hash: 16 bytes of SHA-256 over all but the id.
CREATE TABLE article (
  id INTEGER PRIMARY KEY, article_id NOT NULL, title, outlet INTEGER REFERENCES party, published TEXT, time INTEGER,
  language TEXT NOT NULL, declared_language TEXT, content_hash BLOB NOT NULL, text NOT NULL);
CREATE INDEX article_by_id ON article (article_id);
CREATE INDEX article_by_content ON article (content_hash);
CREATE INDEX article_by_time ON article (time);

-- id = article.id * 16777216 + the index of the statement in its article.
-- spans: JSON, [content, cue, source]. evidence: JSON, ["rule",score,["note",...],[["rule",start,end,score],...]].
CREATE TABLE statement (
  id INTEGER PRIMARY KEY, name NOT NULL, parent, type TEXT NOT NULL, channel TEXT NOT NULL, act TEXT NOT NULL, nuance TEXT NOT NULL,
  confidence REAL NOT NULL, content NOT NULL, spans TEXT NOT NULL, evidence TEXT NOT NULL);

CREATE TABLE speaker (
  statement INTEGER NOT NULL REFERENCES statement, ordinal INTEGER NOT NULL, party INTEGER NOT NULL REFERENCES party, kind TEXT NOT NULL,
  on_behalf_of, mention TEXT, PRIMARY KEY (statement, ordinal)) WITHOUT ROWID;

CREATE TABLE relayer (
  statement INTEGER NOT NULL REFERENCES statement, ordinal INTEGER NOT NULL, party INTEGER NOT NULL REFERENCES party,
  PRIMARY KEY (statement, ordinal)) WITHOUT ROWID;

CREATE TABLE stance (
  statement INTEGER NOT NULL REFERENCES statement, ordinal INTEGER NOT NULL, party INTEGER NOT NULL REFERENCES party, label TEXT NOT NULL,
  score REAL NOT NULL, PRIMARY KEY (statement, ordinal)) WITHOUT ROWID;

-- What a statement (rowid = statement.id) is found by: the words of its content, folded, and its parties: s=12 a speaker, v=12 a relayer, t=12 a target.
-- Blanks separate terms: every other letter beyond ASCII is part of one. The rows above only ever grow at their ends, and this index is written in runs
-- that are merged later: a tree of parties would be changed all over by each batch. Neither texts nor places nor sizes are kept, so that to take a
-- statement away its terms must be given once more.
CREATE VIRTUAL TABLE terms USING fts5 (list, content = '', columnsize = 0, detail = none, tokenize = "ascii tokenchars '='");
-- Few, large merges: they are the dearest part of adding.
INSERT INTO terms (terms, rank) VALUES ('automerge', 0), ('crisismerge', 32);

-- For people with another SQLite tool: a row a statement.
CREATE VIEW statements AS
SELECT a.article_id, s.name AS statement, a.published, o.name AS outlet, a.language,
  (SELECT group_concat(p.name, ' | ') FROM speaker k JOIN party p ON p.id = k.party WHERE k.statement = s.id) AS speakers,
  s.type, s.act, s.channel, s.content,
  (SELECT group_concat(t.label || ' ' || p.name, ' | ') FROM stance t JOIN party p ON p.id = t.party WHERE t.statement = s.id) AS stances,
  (SELECT group_concat(p.name, ' | ') FROM relayer r JOIN party p ON p.id = r.party WHERE r.statement = s.id) AS via,
  s.confidence
FROM statement s JOIN article a ON a.id = s.id / 16777216 LEFT JOIN party o ON o.id = a.outlet;
