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
-- speakers, via, stances: JSON, the parties of the rows of speaker, relayer and stance in their order; NULL if there are none.
-- spans: JSON, [content, cue, source]. evidence: JSON, ["rule",score,["note",...],[["rule",start,end,score],...]].
CREATE TABLE statement (
  id INTEGER PRIMARY KEY, name NOT NULL, parent, type TEXT NOT NULL, channel TEXT NOT NULL, act TEXT NOT NULL, nuance TEXT NOT NULL,
  confidence REAL NOT NULL, speakers TEXT, via TEXT, stances TEXT, content NOT NULL, spans TEXT NOT NULL, evidence TEXT NOT NULL);

-- By party, to find its statements: from a statement the way leads over its JSON. One tree each instead of a table and an index halves their cost.
CREATE TABLE speaker (
  party INTEGER NOT NULL REFERENCES party, statement INTEGER NOT NULL REFERENCES statement, ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL, on_behalf_of, mention TEXT, PRIMARY KEY (party, statement, ordinal)) WITHOUT ROWID;

CREATE TABLE relayer (
  party INTEGER NOT NULL REFERENCES party, statement INTEGER NOT NULL REFERENCES statement, ordinal INTEGER NOT NULL,
  PRIMARY KEY (party, statement, ordinal)) WITHOUT ROWID;

CREATE TABLE stance (
  party INTEGER NOT NULL REFERENCES party, statement INTEGER NOT NULL REFERENCES statement, ordinal INTEGER NOT NULL,
  label TEXT NOT NULL, score REAL NOT NULL, PRIMARY KEY (party, statement, ordinal)) WITHOUT ROWID;

-- The words of each content, folded (rowid = statement.id). Words are separated by blanks: every other letter beyond ASCII is part of one.
-- Neither contents nor places nor sizes are kept, which makes it a third of the usual; to take a row away its words must be given once more.
CREATE VIRTUAL TABLE words USING fts5 (forms, content = '', columnsize = 0, detail = none, tokenize = 'ascii');
-- Fewer, larger merges of the index: they are the dearest part of adding.
INSERT INTO words (words, rank) VALUES ('automerge', 12);

-- For people with another SQLite tool: a row a statement.
CREATE VIEW statements AS
SELECT a.article_id, s.name AS statement, a.published, o.name AS outlet, a.language,
  (SELECT group_concat(p.name, ' | ') FROM json_each(s.speakers) j JOIN party p ON p.id = j.value) AS speakers,
  s.type, s.act, s.channel, s.content,
  (SELECT group_concat(t.label || ' ' || p.name, ' | ')
   FROM json_each(s.stances) j JOIN party p ON p.id = j.value JOIN stance t ON t.party = j.value AND t.statement = s.id AND t.ordinal = j.key) AS stances,
  (SELECT group_concat(p.name, ' | ') FROM json_each(s.via) j JOIN party p ON p.id = j.value) AS via,
  s.confidence
FROM statement s JOIN article a ON a.id = s.id / 16777216 LEFT JOIN party o ON o.id = a.outlet;
