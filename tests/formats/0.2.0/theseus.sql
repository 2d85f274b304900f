CREATE TABLE bodies (
  seq INTEGER PRIMARY KEY,
  body TEXT
) STRICT;
CREATE TABLE data_set (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id BLOB NOT NULL,
  secret BLOB NOT NULL,
  serving_lane INTEGER,
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL
) STRICT;
CREATE TABLE digests (
  seq INTEGER PRIMARY KEY,
  space INTEGER NOT NULL,
  digest BLOB NOT NULL
) STRICT;
CREATE TABLE idempotency (
  number INTEGER PRIMARY KEY,
  key BLOB NOT NULL,
  token BLOB NOT NULL,
  request BLOB NOT NULL,
  time INTEGER NOT NULL,
  status INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  answer TEXT NOT NULL,
  UNIQUE (key, token)
) STRICT;
CREATE TABLE instances (
  id BLOB PRIMARY KEY,
  release TEXT NOT NULL,
  format INTEGER NOT NULL,
  role TEXT NOT NULL,
  host TEXT NOT NULL,
  pid INTEGER NOT NULL,
  started INTEGER NOT NULL,
  opened INTEGER NOT NULL,
  heartbeat INTEGER,
  ended INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  time INTEGER NOT NULL,
  kind TEXT NOT NULL,
  space INTEGER,
  memory BLOB,
  revision INTEGER,
  key BLOB
) STRICT;
CREATE TABLE kept_aside (
  number INTEGER PRIMARY KEY,
  step INTEGER NOT NULL,
  scope INTEGER,
  owner BLOB,
  name TEXT NOT NULL,
  value BLOB
) STRICT;
CREATE TABLE keys (
  id BLOB PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  spaces TEXT NOT NULL,
  hash BLOB NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  expires_at INTEGER,
  revoked_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE lanes (
  number INTEGER PRIMARY KEY,
  fingerprint BLOB NOT NULL UNIQUE,
  label TEXT NOT NULL,
  dimension INTEGER NOT NULL,
  encoding TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE TABLE ledger (
  number INTEGER PRIMARY KEY,
  upgrade INTEGER NOT NULL,
  step INTEGER NOT NULL,
  stage TEXT NOT NULL,
  time INTEGER NOT NULL,
  instance BLOB,
  release TEXT NOT NULL,
  checksum BLOB,
  structure TEXT,
  detail TEXT
) STRICT;
CREATE TABLE memories (
  id BLOB PRIMARY KEY,
  space INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  state TEXT NOT NULL,
  text_hash INTEGER,
  created_at INTEGER NOT NULL,
  revised_at INTEGER,
  occurred_at INTEGER,
  expires_at INTEGER,
  forgotten_at INTEGER,
  restorable_until INTEGER,
  superseded_by BLOB,
  erased_at INTEGER,
  due INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE memory_tags (
  memory BLOB NOT NULL,
  tag INTEGER NOT NULL,
  PRIMARY KEY (memory, tag)
) STRICT, WITHOUT ROWID;
CREATE TABLE progress (
  step INTEGER PRIMARY KEY,
  position TEXT,
  last TEXT,
  expected INTEGER NOT NULL,
  done INTEGER NOT NULL,
  set_aside INTEGER NOT NULL,
  failed INTEGER NOT NULL
) STRICT;
CREATE TABLE roots (
  space INTEGER PRIMARY KEY,
  sum BLOB NOT NULL,
  rows INTEGER NOT NULL
) STRICT;
CREATE TABLE set_aside (
  number INTEGER PRIMARY KEY,
  step INTEGER NOT NULL,
  key TEXT NOT NULL,
  reason TEXT NOT NULL,
  time INTEGER NOT NULL
) STRICT;
CREATE TABLE spaces (
  number INTEGER PRIMARY KEY,
  hash INTEGER UNIQUE,
  name TEXT,
  created_at INTEGER NOT NULL,
  erased_at INTEGER,
  live INTEGER NOT NULL,
  superseded INTEGER NOT NULL,
  forgotten INTEGER NOT NULL,
  rows INTEGER NOT NULL,
  bytes INTEGER NOT NULL
) STRICT;
CREATE TABLE stamp (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  format INTEGER NOT NULL,
  oldest_reader INTEGER NOT NULL,
  oldest_writer INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  hold INTEGER
) STRICT;
CREATE TABLE tagged (
  memory BLOB PRIMARY KEY,
  seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE tags (
  number INTEGER PRIMARY KEY,
  space INTEGER NOT NULL,
  hash INTEGER NOT NULL,
  name TEXT NOT NULL,
  described INTEGER,
  UNIQUE (space, hash)
) STRICT;
CREATE TABLE upgrade_lock (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  instance BLOB,
  since INTEGER
) STRICT;
CREATE TABLE vectors (
  lane INTEGER NOT NULL,
  space INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  chunk INTEGER NOT NULL,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL,
  vector BLOB,
  PRIMARY KEY (lane, space, seq, chunk)
) STRICT, WITHOUT ROWID;
INSERT INTO bodies VALUES (1, '{"name":"harbour-log"}');
INSERT INTO bodies VALUES (2, '{"importance":0.0,"kind":"note","metadata":{"voyage":1,"weather":"foul"},"occurred_at":"0060-06-23T02:15:00.859Z","source":{"agent":"claude-code","session":"voyage-0","speaker":"Phaedra","uri":"https://example.org/log/0?a=b#c"},"tags":["crew","Ναυπηγείο","weather","hull"],"text":"The surveyor weighed the harbour dues while the ship lay in Knossos. The new deckhand painted the harbour dues near the lighthouse. The new deckhand complained about a ball of thread at low tide. Entry 790801322."}');
INSERT INTO bodies VALUES (3, '{"importance":0.1,"kind":"note","occurred_at":"1617-12-26T11:15:00.192Z","source":{"session":"voyage-0","speaker":"Phaedra"},"text":"A customs officer bought a barrel of lamp oil before the storm. Entry 613864669."}');
INSERT INTO bodies VALUES (4, '{"importance":0.25,"kind":"note","occurred_at":"1141-06-07T03:15:00.037Z","source":{"session":"voyage-0","speaker":"Ægle"},"tags":["hull"],"text":"Phaedra forgot the anchor chain before the storm. Our cook bought the anchor chain in Piraeus. Our cook painted an oar with a carved handle in the dry dock. Entry 14581039."}');
INSERT INTO bodies VALUES (5, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.5,"kind":"note","occurred_at":"0688-10-21T20:15:00.562Z","source":{"agent":"лоцман","session":"voyage-0","speaker":"Minos","uri":"https://example.org/log/3?a=b#c"},"tags":["crew"],"text":"The harbour master bought a ball of thread before the storm. Entry 759718453."}');
INSERT INTO bodies VALUES (6, '{"importance":0.5,"kind":"note","occurred_at":"8640-06-23T19:15:00.198Z","source":{"session":"voyage-0","speaker":"Ariadne"},"text":"Our cook painted a crate of lemons at low tide. The new deckhand sold an oar with a carved handle on the slipway. Entry 518410896."}');
INSERT INTO bodies VALUES (7, '{"importance":0.0,"kind":"événement","occurred_at":"0368-03-02T01:15:00.415Z","source":{"session":"voyage-0","speaker":"Phaedra"},"text":"The new deckhand repaired the black sail before the storm. A customs officer weighed a ball of thread during the third voyage. The sailmaker lost the harbour dues at low tide. Entry 66729755."}');
INSERT INTO bodies VALUES (8, '{"importance":0.5,"kind":"événement","occurred_at":"0217-03-15T10:15:00.094Z","source":{"agent":"лоцман","session":"voyage-0","speaker":"Phaedra","uri":"https://example.org/log/6?a=b#c"},"text":"The pilot measured the harbour dues at low tide. The pilot painted a ball of thread while the ship lay in Knossos. A customs officer complained about the anchor chain before the storm. Entry 49900202."}');
INSERT INTO bodies VALUES (9, '{"importance":0.5,"kind":"decision","metadata":{"voyage":3,"weather":"foul"},"occurred_at":"1530-12-03T16:15:00.965Z","source":{"session":"voyage-0","speaker":"Ægle"},"tags":["tag with spaces","🧵","UPPER","crew"],"text":"The pilot painted the brass compass before the storm. Entry 23390590."}');
INSERT INTO bodies VALUES (10, '{"importance":0.0,"kind":"note","occurred_at":"6524-07-04T12:15:00.449Z","source":{"session":"voyage-1","speaker":"Ægle"},"text":"The new deckhand repaired the anchor chain at low tide. Minos painted the list of passengers after the night watch. Minos lost the rotten planks of the keel in the dry dock. Entry 648618755."}');
INSERT INTO bodies VALUES (11, '{"importance":0.1,"kind":"note","metadata":{"voyage":4,"weather":"fair"},"occurred_at":"7104-02-26T09:15:00.736Z","source":{"agent":"лоцман","session":"voyage-1","speaker":"Ægle","uri":"https://example.org/log/9?a=b#c"},"tags":["upper","cargo"],"text":"Minos promised to fetch the harbour dues during the third voyage. Phaedra promised to fetch three sails of flax before the storm. Entry 155831210."}');
INSERT INTO bodies VALUES (12, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.5,"kind":"note","occurred_at":"0320-04-04T11:15:00.978Z","source":{"session":"voyage-1","speaker":"Ægle"},"tags":["🧵","Ναυπηγείο"],"text":"Our cook measured the rotten planks of the keel in Piraeus. Entry 544125113."}');
INSERT INTO bodies VALUES (13, '{"importance":0.25,"kind":"note","metadata":{"voyage":0,"weather":"fair"},"occurred_at":"2209-03-02T04:15:00.339Z","source":{"session":"voyage-1","speaker":"Minos"},"tags":["cargo","rigging","weather"],"text":"The old captain replaced the list of passengers while the ship lay in Knossos. The surveyor lost the harbour dues while the ship lay in Knossos. Entry 324189768."}');
INSERT INTO bodies VALUES (14, '{"importance":0.5,"kind":"note","occurred_at":"1822-08-10T04:15:00.239Z","source":{"agent":"cursor","session":"voyage-1","speaker":"Phaedra","uri":"https://example.org/log/12?a=b#c"},"text":"The shipwright weighed an oar with a carved handle at low tide. Entry 295939909."}');
INSERT INTO bodies VALUES (15, '{"importance":1.0,"kind":"événement","occurred_at":"4743-01-06T20:15:00.371Z","source":{"session":"voyage-1","speaker":"Phaedra"},"tags":["🧵","weather","hull","crew"],"text":"A customs officer measured the brass compass before the storm. The old captain forgot three sails of flax near the lighthouse. Entry 887243052."}');
INSERT INTO bodies VALUES (16, '{"importance":1.0,"kind":"note","occurred_at":"5877-01-20T02:15:00.258Z","source":{"session":"voyage-1","speaker":"Phaedra"},"tags":["🧵","hull","UPPER"],"text":"The new deckhand repaired the spare rudder on the slipway. A customs officer described the spare rudder during the third voyage. The sailmaker forgot the brass compass near the lighthouse. Entry 188742470."}');
INSERT INTO bodies VALUES (17, '{"importance":0.5,"kind":"preference","occurred_at":"1414-07-28T04:15:00.802Z","source":{"agent":"cursor","session":"voyage-1","speaker":"Ægle","uri":"https://example.org/log/15?a=b#c"},"text":"Phaedra replaced a barrel of lamp oil before the storm. The new deckhand promised to fetch the harbour dues after the night watch. Entry 271380810."}');
INSERT INTO bodies VALUES (18, '{"importance":1.0,"kind":"note","metadata":{"voyage":0,"weather":"fair"},"occurred_at":"4682-05-18T11:15:00.539Z","text":"Phaedra forgot the black sail while the ship lay in Knossos. Entry 833645856."}');
INSERT INTO bodies VALUES (19, '{"importance":0.9,"kind":"note","occurred_at":"6698-04-25T14:15:00.205Z","tags":["UPPER","rigging"],"text":"Our cook painted a barrel of lamp oil on the slipway. Entry 829458796."}');
INSERT INTO bodies VALUES (20, '{"importance":0.5,"kind":"note","occurred_at":"3041-03-22T04:15:00.183Z","text":"The pilot bought the anchor chain in Piraeus. A customs officer painted the rotten planks of the keel while the ship lay in Knossos. Entry 477195725."}');
INSERT INTO bodies VALUES (21, '{"importance":0.5,"kind":"note","occurred_at":"7926-10-07T01:15:00.826Z","tags":["upper"],"text":"The pilot promised to fetch the brass compass before the storm. Entry 602265673."}');
INSERT INTO bodies VALUES (22, '{"importance":0.9,"kind":"preference","occurred_at":"0486-10-02T23:15:00.581Z","tags":["crew","cargo","tag with spaces","rigging"],"text":"A customs officer measured the black sail during the third voyage. Our cook measured the harbour dues in the dry dock. Our cook painted an oar with a carved handle on the slipway. Entry 568697424."}');
INSERT INTO bodies VALUES (23, '{"importance":0.75,"kind":"note","metadata":{"voyage":0,"weather":"fair"},"occurred_at":"1479-05-21T14:15:00.346Z","tags":["weather","hull","cargo","crew"],"text":"Ariadne promised to fetch an oar with a carved handle at low tide. Entry 197117985."}');
INSERT INTO bodies VALUES (24, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.5,"kind":"note","metadata":{"voyage":1,"weather":"foul"},"occurred_at":"0830-03-09T00:15:00.268Z","tags":["rigging","Ναυπηγείο","crew","tag with spaces"],"text":"The pilot lost three sails of flax during the third voyage. The sailmaker replaced the anchor chain during the third voyage. Entry 275253390."}');
INSERT INTO bodies VALUES (25, '{"importance":0.5,"kind":"événement","occurred_at":"1883-07-28T07:15:00.222Z","text":"The new deckhand promised to fetch a crate of lemons on the slipway. The sailmaker promised to fetch the spare rudder near the lighthouse. Entry 370561666."}');
INSERT INTO bodies VALUES (26, '{"importance":0.1,"kind":"note","occurred_at":"0049-12-13T23:15:00.682Z","source":{"agent":"claude-code","session":"voyage-3","speaker":"Ariadne","uri":"https://example.org/log/24?a=b#c"},"tags":["tag with spaces","crew","UPPER","cargo"],"text":"The sailmaker measured the tide tables after the night watch. Entry 284909675."}');
INSERT INTO bodies VALUES (27, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.25,"kind":"preference","occurred_at":"5146-05-06T03:15:00.327Z","source":{"session":"voyage-3","speaker":"Minos"},"text":"Ariadne measured a ball of thread after the night watch. The harbour master sold the spare rudder near the lighthouse. The surveyor replaced three sails of flax before the storm. Entry 812466039."}');
INSERT INTO bodies VALUES (28, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.5,"kind":"note","occurred_at":"1510-04-17T09:15:00.005Z","source":{"session":"voyage-3","speaker":"Minos"},"text":"The shipwright painted the harbour dues off Naxos. Entry 156241108."}');
INSERT INTO bodies VALUES (29, '{"importance":0.25,"kind":"preference","occurred_at":"8926-03-02T08:15:00.224Z","source":{"agent":"лоцман","session":"voyage-3","speaker":"Minos","uri":"https://example.org/log/27?a=b#c"},"text":"A customs officer repaired the harbour dues in Piraeus. A customs officer lost the harbour dues in Piraeus. Entry 107316055."}');
INSERT INTO bodies VALUES (30, '{"importance":0.5,"kind":"note","occurred_at":"1562-02-12T14:15:00.818Z","source":{"session":"voyage-3","speaker":"Minos"},"tags":["hull","upper"],"text":"The surveyor painted a ball of thread near the lighthouse. Entry 819549630."}');
INSERT INTO bodies VALUES (31, '{"importance":0.9,"kind":"note","metadata":{"voyage":3,"weather":"fair"},"occurred_at":"0211-05-15T12:15:00.264Z","source":{"session":"voyage-3","speaker":"Phaedra"},"text":"Ariadne forgot the black sail off Naxos. Phaedra painted the list of passengers during the third voyage. Entry 944878826."}');
INSERT INTO bodies VALUES (32, '{"importance":0.75,"kind":"fact","occurred_at":"1182-12-25T03:15:00.222Z","source":{"agent":"лоцман","session":"voyage-3","speaker":"Ariadne","uri":"https://example.org/log/30?a=b#c"},"text":"Phaedra described the brass compass after the night watch. Minos sold the list of passengers near the lighthouse. Phaedra replaced a barrel of lamp oil off Naxos. Entry 466785191."}');
INSERT INTO bodies VALUES (33, '{"importance":0.5,"kind":"decision","occurred_at":"2631-10-11T17:15:00.793Z","source":{"session":"voyage-3","speaker":"Minos"},"text":"The sailmaker described the spare rudder at low tide. Entry 910466580."}');
INSERT INTO bodies VALUES (34, '{"importance":0.9,"kind":"note","occurred_at":"0305-05-11T00:15:00.995Z","source":{"session":"voyage-4","speaker":"Ægle"},"text":"The pilot replaced three sails of flax off Naxos. Entry 293694549."}');
INSERT INTO bodies VALUES (35, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.0,"kind":"note","occurred_at":"0666-05-12T19:15:00.769Z","source":{"agent":"cursor","session":"voyage-4","speaker":"Ariadne","uri":"https://example.org/log/33?a=b#c"},"text":"The pilot promised to fetch three sails of flax off Naxos. Entry 63703344."}');
INSERT INTO bodies VALUES (36, '{"importance":0.25,"kind":"note","metadata":{"voyage":1,"weather":"fair"},"occurred_at":"0141-12-17T21:15:00.019Z","source":{"session":"voyage-4","speaker":"Phaedra"},"tags":["tag with spaces","upper"],"text":"The surveyor measured the rotten planks of the keel in Piraeus. Entry 450626322."}');
INSERT INTO bodies VALUES (37, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.0,"kind":"note","metadata":{"voyage":1,"weather":"fair"},"occurred_at":"0222-12-14T04:15:00.596Z","source":{"session":"voyage-4","speaker":"Minos"},"text":"Minos weighed the anchor chain at low tide. Entry 617369644."}');
INSERT INTO bodies VALUES (38, '{"importance":0.75,"kind":"note","occurred_at":"4184-11-17T05:15:00.223Z","source":{"agent":"claude-code","session":"voyage-4","speaker":"Ægle","uri":"https://example.org/log/36?a=b#c"},"tags":["🧵","UPPER"],"text":"The pilot lost a barrel of lamp oil on the slipway. Entry 3976633."}');
INSERT INTO bodies VALUES (39, '{"importance":0.5,"kind":"preference","occurred_at":"1429-06-28T19:15:00.463Z","source":{"session":"voyage-4","speaker":"Minos"},"tags":["🧵"],"text":"Minos forgot a crate of lemons off Naxos. Entry 824995657."}');
INSERT INTO bodies VALUES (40, '{"importance":0.1,"kind":"fact","occurred_at":"0608-03-01T14:15:00.186Z","source":{"session":"voyage-4","speaker":"Minos"},"text":"The pilot promised to fetch a ball of thread after the night watch. Our cook painted the list of passengers in the dry dock. Entry 129640627."}');
INSERT INTO bodies VALUES (41, '{"importance":0.75,"kind":"preference","occurred_at":"7735-06-04T21:15:00.642Z","source":{"agent":"лоцман","session":"voyage-4","speaker":"Phaedra","uri":"https://example.org/log/39?a=b#c"},"tags":["Ναυπηγείο","upper","UPPER","crew"],"text":"The sailmaker bought an oar with a carved handle while the ship lay in Knossos. Entry 747379519."}');
INSERT INTO bodies VALUES (42, '{"importance":0.5,"kind":"decision","metadata":{"voyage":4,"weather":"foul"},"occurred_at":"2877-07-23T04:15:00.479Z","text":"A customs officer weighed the list of passengers near the lighthouse. Entry 179288102."}');
INSERT INTO bodies VALUES (43, '{"importance":0.5,"kind":"preference","metadata":{"voyage":3,"weather":"foul"},"occurred_at":"5635-03-11T02:15:00.345Z","tags":["crew","weather","tag with spaces"],"text":"The pilot described a ball of thread in Piraeus. Entry 85873995."}');
INSERT INTO bodies VALUES (44, '{"importance":0.5,"kind":"note","occurred_at":"4108-01-02T18:15:00.471Z","tags":["Ναυπηγείο","tag with spaces","rigging"],"text":"Our cook repaired the anchor chain after the night watch. The harbour master lost the harbour dues at low tide. Our cook measured the list of passengers at low tide. Entry 182003558."}');
INSERT INTO bodies VALUES (45, '{"importance":0.5,"kind":"note","occurred_at":"1847-12-18T19:15:00.907Z","tags":["rigging","crew"],"text":"Minos bought the rotten planks of the keel in Piraeus. The surveyor complained about a rope of forty fathoms while the ship lay in Knossos. Entry 389741612."}');
INSERT INTO bodies VALUES (46, '{"importance":0.5,"kind":"note","metadata":{"voyage":3,"weather":"fair"},"occurred_at":"1233-09-13T08:15:00.593Z","text":"The harbour master bought the black sail near the lighthouse. Entry 377224803."}');
INSERT INTO bodies VALUES (47, '{"importance":0.75,"kind":"decision","metadata":{"voyage":3,"weather":"fair"},"occurred_at":"5813-11-05T13:15:00.781Z","tags":["weather","hull"],"text":"The old captain bought the tide tables while the ship lay in Knossos. Entry 178630631."}');
INSERT INTO bodies VALUES (48, '{"importance":0.5,"kind":"note","metadata":{"voyage":4,"weather":"foul"},"occurred_at":"1593-03-25T16:15:00.366Z","tags":["tag with spaces","UPPER","🧵","Ναυπηγείο"],"text":"Phaedra measured the rotten planks of the keel before the storm. The shipwright bought a crate of lemons at low tide. Entry 211929350."}');
INSERT INTO bodies VALUES (49, '{"importance":0.5,"kind":"note","metadata":{"voyage":4,"weather":"fair"},"occurred_at":"2229-06-15T03:15:00.148Z","text":"The harbour master lost a crate of lemons off Naxos. Entry 680968175."}');
INSERT INTO bodies VALUES (50, '{"importance":0.1,"kind":"note","occurred_at":"4782-03-18T08:15:00.877Z","source":{"agent":"claude-code","session":"voyage-6","speaker":"Minos","uri":"https://example.org/log/48?a=b#c"},"text":"The pilot weighed the tide tables near the lighthouse. The old captain bought three sails of flax off Naxos. Entry 651007960."}');
INSERT INTO bodies VALUES (51, '{"importance":0.75,"kind":"note","occurred_at":"4506-06-19T21:15:00.348Z","source":{"session":"voyage-6","speaker":"Ægle"},"tags":["UPPER","hull"],"text":"The new deckhand forgot the harbour dues at low tide. Entry 360966505."}');
INSERT INTO bodies VALUES (52, '{"importance":0.5,"kind":"preference","occurred_at":"1318-04-25T04:15:00.292Z","source":{"session":"voyage-6","speaker":"Ægle"},"tags":["tag with spaces","Ναυπηγείο","hull"],"text":"The old captain sold an oar with a carved handle in Piraeus. Entry 893051551."}');
INSERT INTO bodies VALUES (53, '{"importance":0.5,"kind":"note","metadata":{"voyage":4,"weather":"fair"},"occurred_at":"0693-07-01T04:15:00.594Z","source":{"agent":"cursor","session":"voyage-6","speaker":"Ægle","uri":"https://example.org/log/51?a=b#c"},"tags":["UPPER","cargo"],"text":"The new deckhand measured the list of passengers before the storm. The harbour master repaired the black sail on the slipway. Phaedra forgot the list of passengers while the ship lay in Knossos. Entry 371962701."}');
INSERT INTO bodies VALUES (54, '{"importance":0.5,"kind":"note","metadata":{"voyage":3,"weather":"foul"},"occurred_at":"1723-08-07T17:15:00.127Z","source":{"session":"voyage-6","speaker":"Ægle"},"text":"The shipwright promised to fetch an oar with a carved handle during the third voyage. Our cook weighed a crate of lemons in the dry dock. Entry 135108848."}');
INSERT INTO bodies VALUES (55, '{"importance":0.9,"kind":"preference","metadata":{"voyage":2,"weather":"fair"},"occurred_at":"3927-03-27T12:15:00.025Z","source":{"session":"voyage-6","speaker":"Phaedra"},"text":"The old captain bought a ball of thread in Piraeus. The harbour master repaired a ball of thread before the storm. Minos forgot a rope of forty fathoms in the dry dock. Entry 843754129."}');
INSERT INTO bodies VALUES (56, '{"importance":1.0,"kind":"note","occurred_at":"1607-03-01T06:15:00.300Z","source":{"agent":"лоцман","session":"voyage-6","speaker":"Ægle","uri":"https://example.org/log/54?a=b#c"},"text":"Minos painted the anchor chain near the lighthouse. The old captain weighed the black sail in the dry dock. The new deckhand described the black sail after the night watch. Entry 694628212."}');
INSERT INTO bodies VALUES (57, '{"importance":0.5,"kind":"note","metadata":{"voyage":3,"weather":"fair"},"occurred_at":"1706-09-19T18:15:00.511Z","source":{"session":"voyage-6","speaker":"Minos"},"text":"The pilot sold a crate of lemons in Piraeus. Entry 743023020."}');
INSERT INTO bodies VALUES (58, '{"importance":0.5,"kind":"note","metadata":{"voyage":2,"weather":"foul"},"occurred_at":"0589-09-22T07:15:00.157Z","source":{"session":"voyage-7","speaker":"Ariadne"},"tags":["weather"],"text":"The pilot painted the harbour dues in Piraeus. The new deckhand replaced a barrel of lamp oil during the third voyage. The sailmaker weighed the list of passengers in the dry dock. Entry 106021328."}');
INSERT INTO bodies VALUES (59, '{"importance":0.5,"kind":"note","occurred_at":"6968-12-23T07:15:00.324Z","source":{"agent":"лоцман","session":"voyage-7","speaker":"Ariadne","uri":"https://example.org/log/57?a=b#c"},"text":"The sailmaker weighed the list of passengers near the lighthouse. Entry 795043742."}');
INSERT INTO bodies VALUES (60, '{"importance":1.0,"kind":"note","occurred_at":"7048-01-19T04:15:00.884Z","source":{"session":"voyage-7","speaker":"Minos"},"text":"A customs officer complained about three sails of flax in Piraeus. Entry 336954882."}');
INSERT INTO bodies VALUES (61, '{"importance":0.75,"kind":"note","occurred_at":"4012-11-07T03:15:00.075Z","source":{"session":"voyage-7","speaker":"Phaedra"},"tags":["rigging","tag with spaces"],"text":"The new deckhand replaced the list of passengers during the third voyage. Our cook replaced the spare rudder in the dry dock. The pilot sold the spare rudder before the storm. Entry 553647114."}');
INSERT INTO bodies VALUES (62, '{"importance":0.5,"kind":"note","occurred_at":"0568-11-16T08:15:00.697Z","source":{"agent":"лоцман","session":"voyage-7","speaker":"Phaedra","uri":"https://example.org/log/60?a=b#c"},"text":"The harbour master forgot the black sail after the night watch. A customs officer painted the black sail in the dry dock. Minos measured a barrel of lamp oil off Naxos. Entry 157641998."}');
INSERT INTO bodies VALUES (63, '{"importance":0.5,"kind":"note","occurred_at":"0411-05-14T17:15:00.792Z","source":{"session":"voyage-7","speaker":"Minos"},"text":"The old captain complained about the harbour dues near the lighthouse. The sailmaker painted the anchor chain in Piraeus. Our cook replaced the tide tables before the storm. Entry 701230453."}');
INSERT INTO bodies VALUES (64, '{"importance":0.5,"kind":"note","occurred_at":"6044-12-24T21:15:00.903Z","source":{"session":"voyage-7","speaker":"Ægle"},"tags":["rigging","Ναυπηγείο"],"text":"Phaedra promised to fetch a rope of forty fathoms off Naxos. Entry 232911477."}');
INSERT INTO bodies VALUES (65, '{"importance":0.5,"kind":"note","occurred_at":"5343-06-14T23:15:00.927Z","source":{"agent":"claude-code","session":"voyage-7","speaker":"Ariadne","uri":"https://example.org/log/63?a=b#c"},"text":"The surveyor complained about a crate of lemons off Naxos. Entry 350830605."}');
INSERT INTO bodies VALUES (66, '{"importance":0.5,"kind":"note","occurred_at":"0174-08-04T18:15:00.181Z","text":"The shipwright measured the brass compass before the storm. The new deckhand measured the tide tables near the lighthouse. The surveyor described a crate of lemons near the lighthouse. Entry 982428445."}');
INSERT INTO bodies VALUES (67, '{"importance":0.5,"kind":"note","occurred_at":"4089-02-28T14:15:00.603Z","tags":["tag with spaces"],"text":"Minos described a crate of lemons on the slipway. Our cook replaced the list of passengers off Naxos. The old captain described an oar with a carved handle during the third voyage. Entry 522201274."}');
INSERT INTO bodies VALUES (68, '{"importance":0.25,"kind":"decision","occurred_at":"4924-06-05T09:15:00.091Z","text":"The sailmaker painted the brass compass in Piraeus. Entry 945481272."}');
INSERT INTO bodies VALUES (69, '{"importance":0.75,"kind":"note","occurred_at":"3107-04-12T23:15:00.685Z","tags":["upper","weather","rigging"],"text":"The sailmaker replaced the list of passengers in the dry dock. A customs officer complained about the brass compass during the third voyage. The sailmaker replaced the harbour dues off Naxos. Entry 13204360."}');
INSERT INTO bodies VALUES (70, '{"importance":0.0,"kind":"note","metadata":{"voyage":0,"weather":"fair"},"occurred_at":"1760-06-20T01:15:00.582Z","text":"The new deckhand complained about an oar with a carved handle while the ship lay in Knossos. Entry 815116019."}');
INSERT INTO bodies VALUES (71, '{"importance":1.0,"kind":"note","occurred_at":"1142-10-27T04:15:00.968Z","text":"Minos weighed a barrel of lamp oil before the storm. Entry 449340281."}');
INSERT INTO bodies VALUES (72, '{"importance":0.5,"kind":"note","metadata":{"voyage":3,"weather":"fair"},"occurred_at":"0276-07-27T00:15:00.325Z","tags":["🧵","Ναυπηγείο","weather","rigging"],"text":"The harbour master weighed a barrel of lamp oil in the dry dock. The sailmaker painted a rope of forty fathoms while the ship lay in Knossos. Entry 642986684."}');
INSERT INTO bodies VALUES (73, '{"importance":0.9,"kind":"note","occurred_at":"3361-10-23T09:15:00.056Z","tags":["🧵","rigging","tag with spaces","Ναυπηγείο"],"text":"Minos measured the rotten planks of the keel during the third voyage. Entry 739320211."}');
INSERT INTO bodies VALUES (74, '{"importance":0.5,"kind":"note","occurred_at":"1669-12-23T00:15:00.627Z","source":{"agent":"claude-code","session":"voyage-9","speaker":"Ariadne","uri":"https://example.org/log/72?a=b#c"},"tags":["rigging","crew","hull"],"text":"A customs officer painted the anchor chain off Naxos. The surveyor lost three sails of flax on the slipway. Entry 628379911."}');
INSERT INTO bodies VALUES (75, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.25,"kind":"note","occurred_at":"6986-02-19T05:15:00.373Z","source":{"session":"voyage-9","speaker":"Ariadne"},"text":"Minos lost the spare rudder off Naxos. The surveyor complained about a crate of lemons near the lighthouse. The shipwright complained about three sails of flax on the slipway. Entry 876952044."}');
INSERT INTO bodies VALUES (76, '{"importance":0.5,"kind":"decision","metadata":{"voyage":1,"weather":"fair"},"occurred_at":"4015-06-27T03:15:00.260Z","source":{"session":"voyage-9","speaker":"Ariadne"},"tags":["weather","crew"],"text":"The harbour master repaired a crate of lemons on the slipway. Entry 352187418."}');
INSERT INTO bodies VALUES (77, '{"importance":0.1,"kind":"preference","occurred_at":"4430-04-04T18:15:00.676Z","source":{"agent":"cursor","session":"voyage-9","speaker":"Ægle","uri":"https://example.org/log/75?a=b#c"},"tags":["weather"],"text":"The surveyor promised to fetch the harbour dues at low tide. A customs officer replaced three sails of flax while the ship lay in Knossos. The new deckhand replaced three sails of flax at low tide. Entry 897469041."}');
INSERT INTO bodies VALUES (78, '{"importance":0.5,"kind":"note","occurred_at":"0545-03-15T13:15:00.746Z","source":{"session":"voyage-9","speaker":"Phaedra"},"text":"Ariadne weighed a rope of forty fathoms on the slipway. Entry 196627622."}');
INSERT INTO bodies VALUES (79, '{"importance":0.75,"kind":"decision","occurred_at":"8346-05-16T06:15:00.136Z","source":{"session":"voyage-9","speaker":"Phaedra"},"tags":["upper"],"text":"Minos painted a ball of thread near the lighthouse. A customs officer replaced the spare rudder during the third voyage. Entry 355886499."}');
INSERT INTO bodies VALUES (80, '{"importance":0.5,"kind":"événement","occurred_at":"0207-12-24T04:15:00.038Z","source":{"agent":"claude-code","session":"voyage-9","speaker":"Phaedra","uri":"https://example.org/log/78?a=b#c"},"tags":["rigging","cargo"],"text":"The shipwright weighed a barrel of lamp oil off Naxos. The harbour master lost the black sail while the ship lay in Knossos. Entry 75551287."}');
INSERT INTO bodies VALUES (81, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.9,"kind":"fact","metadata":{"voyage":1,"weather":"foul"},"occurred_at":"0139-09-27T00:15:00.318Z","source":{"session":"voyage-9","speaker":"Ægle"},"tags":["🧵","rigging"],"text":"Phaedra promised to fetch the tide tables during the third voyage. The harbour master sold a crate of lemons near the lighthouse. The harbour master measured the harbour dues in Piraeus. Entry 438682397."}');
INSERT INTO bodies VALUES (82, '{"importance":0.5,"kind":"note","metadata":{"voyage":2,"weather":"foul"},"occurred_at":"4516-09-22T08:15:00.630Z","source":{"session":"voyage-10","speaker":"Phaedra"},"tags":["weather","upper","tag with spaces"],"text":"The harbour master replaced the spare rudder before the storm. Entry 928138486."}');
INSERT INTO bodies VALUES (83, '{"importance":0.5,"kind":"note","metadata":{"voyage":3,"weather":"fair"},"occurred_at":"0335-07-10T12:15:00.219Z","source":{"agent":"claude-code","session":"voyage-10","speaker":"Ariadne","uri":"https://example.org/log/81?a=b#c"},"tags":["🧵"],"text":"Our cook promised to fetch the list of passengers near the lighthouse. Entry 628055427."}');
INSERT INTO bodies VALUES (84, '{"importance":0.5,"kind":"note","metadata":{"voyage":0,"weather":"fair"},"occurred_at":"1552-08-17T11:15:00.425Z","source":{"session":"voyage-10","speaker":"Ægle"},"text":"Our cook forgot a ball of thread on the slipway. Entry 770894994."}');
INSERT INTO bodies VALUES (85, '{"importance":0.5,"kind":"note","occurred_at":"3179-03-13T05:15:00.398Z","source":{"session":"voyage-10","speaker":"Ariadne"},"tags":["weather","Ναυπηγείο","hull"],"text":"A customs officer described an oar with a carved handle near the lighthouse. Entry 650590695."}');
INSERT INTO bodies VALUES (86, '{"importance":0.5,"kind":"preference","occurred_at":"0510-06-21T03:15:00.384Z","source":{"agent":"cursor","session":"voyage-10","speaker":"Minos","uri":"https://example.org/log/84?a=b#c"},"tags":["🧵"],"text":"The sailmaker sold the harbour dues off Naxos. Entry 799486141."}');
INSERT INTO bodies VALUES (87, '{"importance":1.0,"kind":"fact","metadata":{"voyage":0,"weather":"fair"},"occurred_at":"6723-06-14T04:15:00.713Z","source":{"session":"voyage-10","speaker":"Phaedra"},"text":"The shipwright complained about the black sail after the night watch. Entry 385622998."}');
INSERT INTO bodies VALUES (88, '{"importance":0.1,"kind":"note","metadata":{"voyage":0,"weather":"fair"},"occurred_at":"0446-02-05T21:15:00.153Z","source":{"session":"voyage-10","speaker":"Minos"},"tags":["🧵","weather"],"text":"Ariadne promised to fetch the anchor chain near the lighthouse. Entry 877184828."}');
INSERT INTO bodies VALUES (89, '{"importance":0.5,"kind":"preference","occurred_at":"1680-09-21T06:15:00.107Z","source":{"agent":"claude-code","session":"voyage-10","speaker":"Ariadne","uri":"https://example.org/log/87?a=b#c"},"text":"The new deckhand complained about the rotten planks of the keel at low tide. Entry 400339552."}');
INSERT INTO bodies VALUES (90, '{"importance":0.5,"kind":"note","occurred_at":"6841-10-22T05:15:00.396Z","tags":["crew","upper","rigging"],"text":"The new deckhand lost the harbour dues near the lighthouse. Entry 792627445."}');
INSERT INTO bodies VALUES (91, '{"importance":0.5,"kind":"note","occurred_at":"5684-11-17T11:15:00.678Z","text":"Phaedra painted the brass compass near the lighthouse. Entry 960124632."}');
INSERT INTO bodies VALUES (92, '{"name":"languages"}');
INSERT INTO bodies VALUES (93, '{"importance":0.5,"kind":"note","occurred_at":"0691-10-10T06:15:00.891Z","source":{"agent":"claude-code","session":"voyage-0","speaker":"Ariadne","uri":"https://example.org/log/0?a=b#c"},"tags":["crew","hull"],"text":"Το πλοίο του Θησέα άλλαξε όλες τις σανίδες του, μία προς μία."}');
INSERT INTO bodies VALUES (94, '{"importance":0.5,"kind":"decision","occurred_at":"0882-03-12T12:15:00.592Z","source":{"session":"voyage-0","speaker":"Minos"},"tags":["upper","🧵","weather","crew"],"text":"Капитан просил заменить сгнившие доски до начала зимы."}');
INSERT INTO bodies VALUES (95, '{"importance":0.25,"kind":"fact","occurred_at":"1392-06-16T01:15:00.631Z","source":{"session":"voyage-0","speaker":"Ariadne"},"tags":["tag with spaces","weather","Ναυπηγείο"],"text":"הספינה עגנה בנמל, והצוות החליף קרש אחר קרש."}');
INSERT INTO bodies VALUES (96, '{"importance":0.75,"kind":"note","metadata":{"voyage":2,"weather":"fair"},"occurred_at":"7733-10-22T01:15:00.346Z","source":{"agent":"лоцман","session":"voyage-0","speaker":"Ariadne","uri":"https://example.org/log/3?a=b#c"},"text":"السفينة في الميناء، والبحّارة يستبدلون الألواح القديمة."}');
INSERT INTO bodies VALUES (97, '{"importance":0.5,"kind":"note","metadata":{"voyage":0,"weather":"fair"},"occurred_at":"0044-04-21T15:15:00.993Z","source":{"session":"voyage-0","speaker":"Phaedra"},"tags":["weather"],"text":"जहाज़ के तख़्ते एक-एक करके बदले गए।"}');
INSERT INTO bodies VALUES (98, '{"importance":0.5,"kind":"note","occurred_at":"3767-01-15T16:15:00.541Z","source":{"session":"voyage-0","speaker":"Minos"},"text":"船停在港口，木板一块一块地换新了。"}');
INSERT INTO bodies VALUES (99, '{"importance":0.9,"kind":"preference","metadata":{"voyage":3,"weather":"fair"},"occurred_at":"4362-10-23T15:15:00.700Z","source":{"agent":"лоцман","session":"voyage-0","speaker":"Ariadne","uri":"https://example.org/log/6?a=b#c"},"tags":["tag with spaces","upper","cargo"],"text":"船の板は一枚ずつ新しくなった。それでも同じ船だろうか。"}');
INSERT INTO bodies VALUES (100, '{"importance":0.5,"kind":"note","occurred_at":"5710-12-03T12:15:00.616Z","source":{"session":"voyage-0","speaker":"Minos"},"tags":["rigging"],"text":"배의 널빤지를 하나씩 새것으로 바꾸었다."}');
INSERT INTO bodies VALUES (101, '{"importance":0.5,"kind":"note","occurred_at":"6862-06-05T03:15:00.234Z","source":{"session":"voyage-1","speaker":"Minos"},"tags":["hull","🧵","UPPER"],"text":"เรือลำนี้เปลี่ยนไม้กระดานทีละแผ่นจนหมดทั้งลำ"}');
INSERT INTO bodies VALUES (102, '{"importance":0.5,"kind":"note","metadata":{"voyage":3,"weather":"fair"},"occurred_at":"1040-11-01T06:15:00.180Z","source":{"agent":"claude-code","session":"voyage-1","speaker":"Ægle","uri":"https://example.org/log/9?a=b#c"},"tags":["cargo","tag with spaces"],"text":"გემის ფიცრები ერთმანეთის მიყოლებით შეცვალეს."}');
INSERT INTO bodies VALUES (103, '{"importance":0.9,"kind":"note","occurred_at":"4712-12-22T09:15:00.007Z","source":{"session":"voyage-1","speaker":"Ægle"},"tags":["hull","cargo","UPPER","upper"],"text":"Նավի տախտակները մեկ առ մեկ փոխեցին։"}');
INSERT INTO bodies VALUES (104, '{"importance":0.25,"kind":"note","metadata":{"voyage":1,"weather":"foul"},"occurred_at":"0461-11-08T12:15:00.937Z","source":{"session":"voyage-1","speaker":"Phaedra"},"tags":["Ναυπηγείο","🧵","rigging"],"text":"የመርከቡ ሳንቃዎች አንድ በአንድ ተቀየሩ።"}');
INSERT INTO bodies VALUES (105, '{"importance":0.1,"kind":"note","occurred_at":"0077-06-06T19:15:00.487Z","source":{"agent":"claude-code","session":"voyage-1","speaker":"Ægle","uri":"https://example.org/log/12?a=b#c"},"text":"கப்பலின் பலகைகள் ஒவ்வொன்றாக மாற்றப்பட்டன."}');
INSERT INTO bodies VALUES (106, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.1,"kind":"note","occurred_at":"4930-06-22T06:15:00.976Z","source":{"session":"voyage-1","speaker":"Ægle"},"tags":["hull","UPPER","upper","rigging"],"text":"İstanbul''da ılık bir rüzgâr esti; ışık İZMİR''e kadar göründü."}');
INSERT INTO bodies VALUES (107, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.75,"kind":"fact","metadata":{"voyage":4,"weather":"foul"},"occurred_at":"1642-06-27T18:15:00.632Z","source":{"session":"voyage-1","speaker":"Minos"},"tags":["UPPER","🧵","tag with spaces","crew"],"text":"Những tấm ván của con tàu được thay từng tấm một."}');
INSERT INTO bodies VALUES (108, '{"importance":0.5,"kind":"note","occurred_at":"0654-06-19T03:15:00.087Z","source":{"agent":"лоцман","session":"voyage-1","speaker":"Ariadne","uri":"https://example.org/log/15?a=b#c"},"tags":["Ναυπηγείο","crew","cargo","🧵"],"text":"Die Schiffsplanken wurden überprüft, außen größtenteils ersetzt."}');
INSERT INTO bodies VALUES (109, '{"importance":0.1,"kind":"preference","occurred_at":"8799-05-07T23:15:00.534Z","tags":["upper"],"text":"Les planches pourries furent remplacées une à une, à l''été."}');
INSERT INTO bodies VALUES (110, '{"importance":0.1,"kind":"note","occurred_at":"5390-11-07T22:15:00.648Z","text":"Žluťoučký kůň stál na přídi a díval se na moře."}');
INSERT INTO bodies VALUES (111, '{"importance":0.5,"kind":"decision","occurred_at":"3709-05-15T09:15:00.466Z","text":"Kynttilä sammui, mutta majakka näkyi yöhön asti."}');
INSERT INTO bodies VALUES (112, '{"importance":1.0,"kind":"note","occurred_at":"5377-01-19T00:15:00.428Z","tags":["weather","crew","tag with spaces","UPPER"],"text":"Skipið lá við bryggju; þrír menn skiptu um borð í súðinni."}');
INSERT INTO bodies VALUES (113, '{"importance":0.0,"kind":"note","occurred_at":"0425-03-28T09:15:00.642Z","text":"কাঠের তক্তাগুলো একটি একটি করে বদলানো হলো।"}');
INSERT INTO bodies VALUES (114, '{"importance":1.0,"kind":"note","occurred_at":"1227-08-18T12:15:00.608Z","tags":["tag with spaces","upper"],"text":"ກະດານເຮືອຖືກປ່ຽນເທື່ອລະແຜ່ນ"}');
INSERT INTO bodies VALUES (115, '{"importance":0.5,"kind":"note","occurred_at":"0728-11-24T06:15:00.294Z","tags":["🧵"],"text":"သင်္ဘောပျဉ်များကို တစ်ချပ်ပြီးတစ်ချပ် လဲလှယ်ခဲ့သည်။"}');
INSERT INTO bodies VALUES (116, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.5,"kind":"note","metadata":{"voyage":3,"weather":"fair"},"occurred_at":"0648-04-11T16:15:00.089Z","tags":["UPPER","Ναυπηγείο"],"text":"ស្ពានទូកត្រូវបានប្តូរម្តងមួយៗ"}');
INSERT INTO bodies VALUES (117, '{"importance":0.5,"kind":"événement","occurred_at":"0636-02-06T03:15:00.675Z","source":{"agent":"claude-code","session":"voyage-3","speaker":"Ægle","uri":"https://example.org/log/24?a=b#c"},"tags":["tag with spaces"],"text":"Усі дошки замінено, а корабель той самий?"}');
INSERT INTO bodies VALUES (118, '{"importance":1.0,"kind":"note","occurred_at":"2948-09-06T16:15:00.109Z","source":{"session":"voyage-3","speaker":"Ariadne"},"tags":["crew"],"text":"ޑޯނީގެ ފިލާތައް ބަދަލުކުރެވުނު"}');
INSERT INTO bodies VALUES (119, '{"importance":0.5,"kind":"note","occurred_at":"5169-07-19T04:15:00.469Z","source":{"session":"voyage-3","speaker":"Ariadne"},"tags":["hull","🧵"],"text":"🚢⚓️🧵"}');
INSERT INTO bodies VALUES (120, '{"importance":0.75,"kind":"fact","occurred_at":"5474-04-15T21:15:00.017Z","source":{"agent":"cursor","session":"voyage-3","speaker":"Phaedra","uri":"https://example.org/log/27?a=b#c"},"tags":["weather","tag with spaces"],"text":"A family of one sign: 👩‍👩‍👧‍👦, a flag 🇬🇷, a hand 👋🏽."}');
INSERT INTO bodies VALUES (121, '{"importance":0.25,"kind":"fact","occurred_at":"1051-05-19T15:15:00.265Z","source":{"session":"voyage-3","speaker":"Ariadne"},"tags":["cargo"],"text":"Café with a combining accent is not Café with one letter."}');
INSERT INTO bodies VALUES (122, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.1,"kind":"decision","metadata":{"voyage":2,"weather":"fair"},"occurred_at":"4761-02-22T19:15:00.636Z","source":{"session":"voyage-3","speaker":"Phaedra"},"tags":["hull","weather","rigging","cargo"],"text":"Z͑̓͆a̴̡͔l̨͙͍g̡͓ơ̷: marks upon marks."}');
INSERT INTO bodies VALUES (123, '{"importance":0.75,"kind":"note","occurred_at":"1364-12-09T20:15:00.426Z","source":{"agent":"cursor","session":"voyage-3","speaker":"Ægle","uri":"https://example.org/log/30?a=b#c"},"tags":["Ναυπηγείο","hull","🧵","tag with spaces"],"text":"Left ‮right to left‬ left again; ⁧שלום⁩ isolated."}');
INSERT INTO bodies VALUES (124, '{"importance":0.5,"kind":"decision","metadata":{"voyage":4,"weather":"fair"},"occurred_at":"4508-06-18T08:15:00.309Z","source":{"session":"voyage-3","speaker":"Ægle"},"tags":["UPPER","🧵"],"text":"﻿Begins with a byte order mark."}');
INSERT INTO bodies VALUES (125, '{"importance":0.5,"kind":"note","occurred_at":"8192-06-14T19:15:00.178Z","source":{"session":"voyage-4","speaker":"Phaedra"},"tags":["🧵","cargo"],"text":"Zero​width‌and‍joiners⁠here."}');
INSERT INTO bodies VALUES (126, '{"importance":0.25,"kind":"note","occurred_at":"5493-07-15T07:15:00.798Z","source":{"agent":"лоцман","session":"voyage-4","speaker":"Minos","uri":"https://example.org/log/33?a=b#c"},"tags":["rigging","crew"],"text":"Full width: ＴＨＥＳＥＵＳ １２３; letters of mathematics: 𝒯𝒽𝑒𝓈𝑒𝓊𝓈 𝟙𝟚𝟛."}');
INSERT INTO bodies VALUES (127, '{"importance":0.9,"kind":"événement","metadata":{"voyage":2,"weather":"fair"},"occurred_at":"0064-02-25T01:15:00.429Z","source":{"session":"voyage-4","speaker":"Phaedra"},"tags":["🧵","crew","tag with spaces","UPPER"],"text":"Line one\nline two\r\nline three\rline four line five and a tab\there."}');
INSERT INTO bodies VALUES (128, '{"importance":0.5,"kind":"note","metadata":{"voyage":0,"weather":"fair"},"occurred_at":"6917-02-17T02:15:00.657Z","source":{"session":"voyage-4","speaker":"Ægle"},"text":"Controls: \u0001\u0002\u001b[31mred\u001b[0m end."}');
INSERT INTO bodies VALUES (129, '{"importance":1.0,"kind":"decision","occurred_at":"0481-05-13T13:15:00.867Z","source":{"agent":"claude-code","session":"voyage-4","speaker":"Ariadne","uri":"https://example.org/log/36?a=b#c"},"text":"Quotes '' '''' \" `` and \\ \\n \\u0000, a semicolon; -- no comment /* nor this */ $1 ?2 :three %s {}."}');
INSERT INTO bodies VALUES (130, '{"importance":0.5,"kind":"note","occurred_at":"2408-03-07T02:15:00.083Z","source":{"session":"voyage-4","speaker":"Ægle"},"tags":["UPPER","crew"],"text":"''); DROP TABLE memories; --"}');
INSERT INTO bodies VALUES (131, '{"importance":0.25,"kind":"note","occurred_at":"6021-05-22T17:15:00.066Z","source":{"session":"voyage-4","speaker":"Ariadne"},"tags":["hull"],"text":"Private  and beyond 󰀀, the last letter 􏿽, not a character ﷐."}');
INSERT INTO bodies VALUES (132, '{"importance":0.5,"kind":"fact","occurred_at":"7500-01-28T16:15:00.279Z","source":{"agent":"claude-code","session":"voyage-4","speaker":"Minos","uri":"https://example.org/log/39?a=b#c"},"text":"   blanks before and after   "}');
INSERT INTO bodies VALUES (133, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.0,"kind":"note","metadata":{"voyage":1,"weather":"fair"},"occurred_at":"1559-06-12T00:15:00.927Z","tags":["cargo","weather"],"text":"ǅ ß ﬁ Ⅷ ½ ª ſ K Å ı İ ς: letters with more than one other case."}');
INSERT INTO bodies VALUES (134, '{"importance":0.5,"kind":"fact","occurred_at":"4422-04-18T03:15:00.257Z","tags":["Ναυπηγείο","upper","crew","rigging"],"text":"."}');
INSERT INTO bodies VALUES (135, '{"importance":0.25,"kind":"note","occurred_at":"8939-12-19T04:15:00.803Z","tags":["Ναυπηγείο","upper","cargo","hull"],"text":"a"}');
INSERT INTO bodies VALUES (136, '{"importance":0.5,"kind":"note","occurred_at":"2956-12-11T23:15:00.561Z","tags":["Ναυπηγείο","hull"],"text":"1,234.50 € on 03/04/05 at 10:11:12, version 0.1.0-rc.1+build.7, mail to nobody@example.org"}');
INSERT INTO bodies VALUES (137, '{"importance":0.5,"kind":"decision","occurred_at":"1320-09-02T14:15:00.790Z","tags":["Ναυπηγείο","tag with spaces"],"text":"```\nint main() { return 0; }\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |"}');
INSERT INTO bodies VALUES (138, '{"importance":0.25,"kind":"note","occurred_at":"1407-03-25T02:15:00.523Z","text":"https://example.org/a%20b?c=d&e=%F0%9F%9A%A2#f"}');
INSERT INTO bodies VALUES (139, '{"importance":0.0,"kind":"note","occurred_at":"0609-01-28T00:15:00.630Z","text":"Zero​width‌and‍joiners⁠here. 46 Skipið lá við bryggju; þrír menn skiptu um borð í súðinni."}');
INSERT INTO bodies VALUES (140, '{"importance":0.5,"kind":"note","metadata":{"voyage":1,"weather":"foul"},"occurred_at":"3885-07-17T18:15:00.695Z","text":"Նավի տախտակները մեկ առ մեկ փոխեցին։ 47 Նավի տախտակները մեկ առ մեկ փոխեցին։"}');
INSERT INTO bodies VALUES (141, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.5,"kind":"note","metadata":{"voyage":2,"weather":"foul"},"occurred_at":"7045-07-06T16:15:00.867Z","source":{"agent":"claude-code","session":"voyage-6","speaker":"Phaedra","uri":"https://example.org/log/48?a=b#c"},"text":"Žluťoučký kůň stál na přídi a díval se na moře. 48 Նավի տախտակները մեկ առ մեկ փոխեցին։"}');
INSERT INTO bodies VALUES (142, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.25,"kind":"preference","occurred_at":"4743-10-19T18:15:00.994Z","source":{"session":"voyage-6","speaker":"Phaedra"},"text":"السفينة في الميناء، والبحّارة يستبدلون الألواح القديمة. 49 သင်္ဘောပျဉ်များကို တစ်ချပ်ပြီးတစ်ချပ် လဲလှယ်ခဲ့သည်။"}');
INSERT INTO bodies VALUES (143, '{"importance":0.5,"kind":"note","occurred_at":"1431-10-12T13:15:00.228Z","source":{"session":"voyage-6","speaker":"Minos"},"text":"İstanbul''da ılık bir rüzgâr esti; ışık İZMİR''e kadar göründü. 50 কাঠের তক্তাগুলো একটি একটি করে বদলানো হলো।"}');
INSERT INTO bodies VALUES (144, '{"importance":0.5,"kind":"note","occurred_at":"5962-11-21T02:15:00.393Z","source":{"agent":"лоцман","session":"voyage-6","speaker":"Ægle","uri":"https://example.org/log/51?a=b#c"},"text":"🚢⚓️🧵 51 船停在港口，木板一块一块地换新了。"}');
INSERT INTO bodies VALUES (145, '{"importance":0.1,"kind":"note","metadata":{"voyage":4,"weather":"foul"},"occurred_at":"0945-09-24T12:15:00.948Z","source":{"session":"voyage-6","speaker":"Minos"},"text":"Full width: ＴＨＥＳＥＵＳ １２３; letters of mathematics: 𝒯𝒽𝑒𝓈𝑒𝓊𝓈 𝟙𝟚𝟛. 52 船の板は一枚ずつ新しくなった。それでも同じ船だろうか。"}');
INSERT INTO bodies VALUES (146, '{"importance":0.5,"kind":"preference","occurred_at":"0052-08-11T13:15:00.517Z","source":{"session":"voyage-6","speaker":"Ariadne"},"text":"ស្ពានទូកត្រូវបានប្តូរម្តងមួយៗ 53 கப்பலின் பலகைகள் ஒவ்வொன்றாக மாற்றப்பட்டன."}');
INSERT INTO bodies VALUES (147, '{"importance":0.0,"kind":"preference","metadata":{"voyage":1,"weather":"fair"},"occurred_at":"0988-02-27T17:15:00.290Z","source":{"agent":"claude-code","session":"voyage-6","speaker":"Ariadne","uri":"https://example.org/log/54?a=b#c"},"text":"Full width: ＴＨＥＳＥＵＳ １２３; letters of mathematics: 𝒯𝒽𝑒𝓈𝑒𝓊𝓈 𝟙𝟚𝟛. 54 கப்பலின் பலகைகள் ஒவ்வொன்றாக மாற்றப்பட்டன."}');
INSERT INTO bodies VALUES (148, '{"importance":0.5,"kind":"note","occurred_at":"2727-05-12T14:15:00.122Z","source":{"session":"voyage-6","speaker":"Ariadne"},"text":"1,234.50 € on 03/04/05 at 10:11:12, version 0.1.0-rc.1+build.7, mail to nobody@example.org 55 Усі дошки замінено, а корабель той самий?"}');
INSERT INTO bodies VALUES (149, '{"importance":0.5,"kind":"note","occurred_at":"1645-11-09T10:15:00.562Z","source":{"session":"voyage-7","speaker":"Ægle"},"tags":["Ναυπηγείο","tag with spaces","upper","hull"],"text":"ǅ ß ﬁ Ⅷ ½ ª ſ K Å ı İ ς: letters with more than one other case. 56 เรือลำนี้เปลี่ยนไม้กระดานทีละแผ่นจนหมดทั้งลำ"}');
INSERT INTO bodies VALUES (150, '{"importance":0.5,"kind":"note","occurred_at":"6914-05-14T14:15:00.803Z","source":{"agent":"лоцман","session":"voyage-7","speaker":"Minos","uri":"https://example.org/log/57?a=b#c"},"text":"သင်္ဘောပျဉ်များကို တစ်ချပ်ပြီးတစ်ချပ် လဲလှယ်ခဲ့သည်။ 57 เรือลำนี้เปลี่ยนไม้กระดานทีละแผ่นจนหมดทั้งลำ"}');
INSERT INTO bodies VALUES (151, '{"importance":0.1,"kind":"note","occurred_at":"1244-06-28T20:15:00.026Z","source":{"session":"voyage-7","speaker":"Ariadne"},"tags":["tag with spaces","Ναυπηγείο","UPPER"],"text":"ស្ពានទូកត្រូវបានប្តូរម្តងមួយៗ 58 Die Schiffsplanken wurden überprüft, außen größtenteils ersetzt."}');
INSERT INTO bodies VALUES (152, '{"importance":0.5,"kind":"événement","occurred_at":"1770-10-26T13:15:00.982Z","source":{"session":"voyage-7","speaker":"Minos"},"tags":["🧵","Ναυπηγείο"],"text":"```\nint main() { return 0; }\n```\n\n| a | b |\n|---|---|\n| 1 | 2 | 59 கப்பலின் பலகைகள் ஒவ்வொன்றாக மாற்றப்பட்டன."}');
INSERT INTO bodies VALUES (153, '{"importance":0.5,"kind":"decision","metadata":{"voyage":0,"weather":"fair"},"occurred_at":"0761-11-13T12:15:00.298Z","source":{"agent":"cursor","session":"voyage-7","speaker":"Phaedra","uri":"https://example.org/log/60?a=b#c"},"text":"1,234.50 € on 03/04/05 at 10:11:12, version 0.1.0-rc.1+build.7, mail to nobody@example.org 60 Những tấm ván của con tàu được thay từng tấm một."}');
INSERT INTO bodies VALUES (154, '{"importance":0.9,"kind":"note","metadata":{"voyage":0,"weather":"foul"},"occurred_at":"3990-05-08T11:15:00.950Z","source":{"session":"voyage-7","speaker":"Phaedra"},"text":"Line one\nline two\r\nline three\rline four line five and a tab\there. 61 Το πλοίο του Θησέα άλλαξε όλες τις σανίδες του, μία προς μία."}');
INSERT INTO bodies VALUES (155, '{"importance":0.9,"kind":"preference","metadata":{"voyage":0,"weather":"foul"},"occurred_at":"6709-09-22T20:15:00.370Z","source":{"session":"voyage-7","speaker":"Minos"},"tags":["UPPER","hull"],"text":"Zero​width‌and‍joiners⁠here. 62 የመርከቡ ሳንቃዎች አንድ በአንድ ተቀየሩ።"}');
INSERT INTO bodies VALUES (156, '{"importance":1.0,"kind":"fact","metadata":{"voyage":2,"weather":"fair"},"occurred_at":"1565-12-05T19:15:00.312Z","source":{"agent":"cursor","session":"voyage-7","speaker":"Minos","uri":"https://example.org/log/63?a=b#c"},"text":"السفينة في الميناء، والبحّارة يستبدلون الألواح القديمة. 63 Skipið lá við bryggju; þrír menn skiptu um borð í súðinni."}');
INSERT INTO bodies VALUES (157, '{"importance":0.5,"kind":"fact","metadata":{"voyage":4,"weather":"fair"},"occurred_at":"0506-10-25T12:15:00.423Z","text":"သင်္ဘောပျဉ်များကို တစ်ချပ်ပြီးတစ်ချပ် လဲလှယ်ခဲ့သည်။ 64 הספינה עגנה בנמל, והצוות החליף קרש אחר קרש."}');
INSERT INTO bodies VALUES (158, '{"importance":0.5,"kind":"note","occurred_at":"1378-06-09T15:15:00.723Z","text":"Quotes '' '''' \" `` and \\ \\n \\u0000, a semicolon; -- no comment /* nor this */ $1 ?2 :three %s {}. 65 ស្ពានទូកត្រូវបានប្តូរម្តងមួយៗ"}');
INSERT INTO bodies VALUES (159, '{"name":"notebook"}');
INSERT INTO bodies VALUES (160, '{"importance":0.5,"kind":"note","source":{"agent":"cursor","session":"voyage-0","speaker":"Minos","uri":"https://example.org/log/0?a=b#c"},"text":"The shipwright lost the rotten planks of the keel while the ship lay in Knossos. Entry 349188852."}');
INSERT INTO bodies VALUES (161, '{"importance":0.5,"kind":"note","source":{"session":"voyage-0","speaker":"Ægle"},"text":"The surveyor repaired the anchor chain off Naxos. A customs officer complained about a barrel of lamp oil before the storm. Entry 342122334."}');
INSERT INTO bodies VALUES (162, '{"importance":0.5,"kind":"note","source":{"session":"voyage-0","speaker":"Ægle"},"text":"A customs officer described the rotten planks of the keel in Piraeus. Entry 259238656."}');
INSERT INTO bodies VALUES (163, '{"importance":0.5,"kind":"note","source":{"agent":"cursor","session":"voyage-0","speaker":"Phaedra","uri":"https://example.org/log/3?a=b#c"},"text":"The harbour master described a crate of lemons while the ship lay in Knossos. Our cook weighed the anchor chain at low tide. Entry 953079670."}');
INSERT INTO bodies VALUES (164, '{"importance":0.5,"kind":"note","source":{"session":"voyage-0","speaker":"Phaedra"},"text":"The pilot repaired an oar with a carved handle at low tide. Our cook sold an oar with a carved handle before the storm. Entry 581143915."}');
INSERT INTO bodies VALUES (165, '{"importance":0.5,"kind":"note","source":{"session":"voyage-0","speaker":"Ægle"},"text":"The shipwright weighed the anchor chain during the third voyage. Phaedra measured the black sail near the lighthouse. Entry 635535196."}');
INSERT INTO bodies VALUES (166, '{"importance":0.5,"kind":"note","source":{"agent":"claude-code","session":"voyage-0","speaker":"Minos","uri":"https://example.org/log/6?a=b#c"},"text":"Our cook bought the brass compass in the dry dock. The old captain complained about the harbour dues while the ship lay in Knossos. Entry 68754409."}');
INSERT INTO bodies VALUES (167, '{"importance":0.5,"kind":"note","source":{"session":"voyage-0","speaker":"Ægle"},"text":"Ariadne described the harbour dues at low tide. The pilot complained about the rotten planks of the keel after the night watch. Our cook complained about a crate of lemons on the slipway. Entry 860408100."}');
INSERT INTO bodies VALUES (168, '{"importance":0.5,"kind":"note","source":{"session":"voyage-1","speaker":"Ariadne"},"text":"The sailmaker lost a rope of forty fathoms in the dry dock. Entry 496459279."}');
INSERT INTO bodies VALUES (169, '{"importance":0.5,"kind":"note","source":{"agent":"claude-code","session":"voyage-1","speaker":"Phaedra","uri":"https://example.org/log/9?a=b#c"},"text":"Minos painted the tide tables after the night watch. Entry 14297388."}');
INSERT INTO bodies VALUES (170, '{"importance":0.5,"kind":"note","source":{"session":"voyage-1","speaker":"Ægle"},"text":"The sailmaker lost the spare rudder while the ship lay in Knossos. The surveyor bought the tide tables in the dry dock. The surveyor described the spare rudder off Naxos. Entry 957111749."}');
INSERT INTO bodies VALUES (171, '{"importance":0.5,"kind":"note","source":{"session":"voyage-1","speaker":"Ægle"},"text":"The shipwright lost the rotten planks of the keel after the night watch. Entry 705105826."}');
INSERT INTO bodies VALUES (172, '{"importance":0.5,"kind":"note","source":{"agent":"cursor","session":"voyage-1","speaker":"Ariadne","uri":"https://example.org/log/12?a=b#c"},"text":"The surveyor bought a ball of thread off Naxos. The surveyor painted the brass compass near the lighthouse. Entry 321414422."}');
INSERT INTO bodies VALUES (173, '{"importance":0.5,"kind":"note","source":{"session":"voyage-1","speaker":"Minos"},"text":"Ariadne weighed the rotten planks of the keel before the storm. The new deckhand described a crate of lemons after the night watch. Minos complained about the anchor chain in Piraeus. Entry 273034948."}');
INSERT INTO bodies VALUES (174, '{"importance":0.5,"kind":"note","source":{"session":"voyage-1","speaker":"Phaedra"},"text":"A customs officer complained about the anchor chain on the slipway. Entry 15073747."}');
INSERT INTO bodies VALUES (175, '{"importance":0.5,"kind":"note","source":{"agent":"лоцман","session":"voyage-1","speaker":"Ægle","uri":"https://example.org/log/15?a=b#c"},"text":"The harbour master forgot the tide tables during the third voyage. Ariadne sold the spare rudder on the slipway. Our cook bought an oar with a carved handle off Naxos. Entry 787546233."}');
INSERT INTO bodies VALUES (176, '{"importance":0.5,"kind":"note","text":"The new deckhand replaced the tide tables at low tide. Phaedra complained about the brass compass in the dry dock. Entry 312367742."}');
INSERT INTO bodies VALUES (177, '{"importance":0.5,"kind":"note","text":"The harbour master sold the harbour dues before the storm. Entry 821814998."}');
INSERT INTO bodies VALUES (178, '{"importance":0.5,"kind":"note","text":"Phaedra sold a ball of thread near the lighthouse. A customs officer sold a crate of lemons after the night watch. Phaedra measured the brass compass on the slipway. Entry 464936639."}');
INSERT INTO bodies VALUES (179, '{"importance":0.5,"kind":"note","text":"The shipwright described the black sail while the ship lay in Knossos. Phaedra complained about the rotten planks of the keel in Piraeus. Entry 718933600."}');
INSERT INTO bodies VALUES (180, '{"importance":0.5,"kind":"note","text":"A customs officer complained about an oar with a carved handle on the slipway. Entry 670635396."}');
INSERT INTO bodies VALUES (181, '{"importance":0.5,"kind":"note","text":"Ariadne forgot the anchor chain during the third voyage. Entry 105447958."}');
INSERT INTO bodies VALUES (182, '{"importance":0.5,"kind":"note","text":"The sailmaker weighed the brass compass before the storm. Entry 669614802."}');
INSERT INTO bodies VALUES (183, '{"importance":0.5,"kind":"note","text":"The shipwright forgot the spare rudder off Naxos. The old captain measured a ball of thread in Piraeus. The new deckhand promised to fetch a ball of thread during the third voyage. Entry 494791256."}');
INSERT INTO bodies VALUES (184, '{"importance":0.5,"kind":"note","source":{"agent":"claude-code","session":"voyage-3","speaker":"Ægle","uri":"https://example.org/log/24?a=b#c"},"text":"Phaedra complained about the brass compass at low tide. The shipwright repaired the list of passengers near the lighthouse. Entry 783614501."}');
INSERT INTO bodies VALUES (185, '{"importance":0.5,"kind":"note","source":{"session":"voyage-3","speaker":"Minos"},"text":"The sailmaker replaced the tide tables during the third voyage. Entry 35406029."}');
INSERT INTO bodies VALUES (186, '{"importance":0.5,"kind":"note","source":{"session":"voyage-3","speaker":"Phaedra"},"text":"The old captain weighed the rotten planks of the keel after the night watch. Entry 497413427."}');
INSERT INTO bodies VALUES (187, '{"importance":0.5,"kind":"note","source":{"agent":"claude-code","session":"voyage-3","speaker":"Ariadne","uri":"https://example.org/log/27?a=b#c"},"text":"Our cook measured the tide tables on the slipway. Entry 402465978."}');
INSERT INTO bodies VALUES (188, '{"importance":0.5,"kind":"note","source":{"session":"voyage-3","speaker":"Phaedra"},"text":"Ariadne described the brass compass before the storm. Entry 555711147."}');
INSERT INTO bodies VALUES (189, '{"importance":0.5,"kind":"note","source":{"session":"voyage-3","speaker":"Phaedra"},"text":"The pilot complained about the black sail in the dry dock. Phaedra forgot a crate of lemons on the slipway. Entry 577681440."}');
INSERT INTO bodies VALUES (190, '{"importance":0.5,"kind":"note","source":{"agent":"лоцман","session":"voyage-3","speaker":"Phaedra","uri":"https://example.org/log/30?a=b#c"},"text":"The pilot described a ball of thread while the ship lay in Knossos. Entry 74830932."}');
INSERT INTO bodies VALUES (191, '{"importance":0.5,"kind":"note","source":{"session":"voyage-3","speaker":"Ariadne"},"text":"The old captain painted the tide tables after the night watch. The shipwright lost a barrel of lamp oil off Naxos. Entry 691146955."}');
INSERT INTO bodies VALUES (192, '{"importance":0.5,"kind":"note","source":{"session":"voyage-4","speaker":"Ariadne"},"text":"Minos replaced a crate of lemons off Naxos. Entry 44154129."}');
INSERT INTO bodies VALUES (193, '{"importance":0.5,"kind":"note","source":{"agent":"cursor","session":"voyage-4","speaker":"Phaedra","uri":"https://example.org/log/33?a=b#c"},"text":"Ariadne weighed three sails of flax after the night watch. Ariadne described a barrel of lamp oil during the third voyage. Our cook weighed an oar with a carved handle after the night watch. Entry 145573828."}');
INSERT INTO bodies VALUES (194, '{"importance":0.5,"kind":"note","source":{"session":"voyage-4","speaker":"Ægle"},"text":"Phaedra forgot three sails of flax while the ship lay in Knossos. Entry 473674372."}');
INSERT INTO bodies VALUES (195, '{"importance":0.5,"kind":"note","source":{"session":"voyage-4","speaker":"Minos"},"text":"Our cook weighed a barrel of lamp oil near the lighthouse. Entry 923444194."}');
INSERT INTO bodies VALUES (196, '{"importance":0.5,"kind":"note","source":{"agent":"cursor","session":"voyage-4","speaker":"Phaedra","uri":"https://example.org/log/36?a=b#c"},"text":"The sailmaker promised to fetch three sails of flax in Piraeus. Entry 486577366."}');
INSERT INTO bodies VALUES (197, '{"importance":0.5,"kind":"note","source":{"session":"voyage-4","speaker":"Ægle"},"text":"Ariadne painted an oar with a carved handle near the lighthouse. Entry 764834679."}');
INSERT INTO bodies VALUES (198, '{"importance":0.5,"kind":"note","source":{"session":"voyage-4","speaker":"Phaedra"},"text":"Our cook promised to fetch a ball of thread in Piraeus. The surveyor sold the tide tables in the dry dock. Entry 186581380."}');
INSERT INTO bodies VALUES (199, '{"importance":0.5,"kind":"note","source":{"agent":"claude-code","session":"voyage-4","speaker":"Phaedra","uri":"https://example.org/log/39?a=b#c"},"text":"A customs officer painted an oar with a carved handle on the slipway. The shipwright repaired an oar with a carved handle while the ship lay in Knossos. Minos promised to fetch a crate of lemons in Piraeus. Entry 48073580."}');
INSERT INTO bodies VALUES (200, '{"name":"long.texts"}');
INSERT INTO bodies VALUES (201, '{"importance":0.1,"kind":"note","occurred_at":"1778-10-18T06:15:00.345Z","source":{"agent":"cursor","session":"voyage-0","speaker":"Ariadne","uri":"https://example.org/log/0?a=b#c"},"tags":["Ναυπηγείο","UPPER","tag with spaces"],"text":"# Voyage 364\n\nPhaedra replaced the rotten planks of the keel after the night watch. The old captain sold the list of passengers in Piraeus. Our cook lost the rotten planks of the keel at low tide.\n\n| thing | count |\n|---|---|\n| a crate of lemons | 36 |\n| the harbour dues | 68 |\n| the brass compass | 88 |\n| the black sail | 54 |\n\nPhaedra promised to fetch the harbour dues after the night watch. The pilot replaced the list of passengers during the third voyage.\n\nOur cook measured the list of passengers in the dry dock. The shipwright sold a barrel of lamp oil on the slipway. The sailmaker bought three sails of flax at low tide. Ariadne measured the black sail at low tide. The harbour master promised to fetch the list of passengers while the ship lay in Knossos. The sailmaker bought the anchor chain after the night watch.\n\nThe sailmaker bought the anchor chain while the ship lay in Knossos. Our cook replaced a barrel of lamp oil in Piraeus. The sailmaker complained about a rope of forty fathoms before the storm. The old captain bought a barrel of lamp oil during the third voyage. The old captain lost an oar with a carved handle while the ship lay in Knossos. A customs officer sold the brass compass while the ship lay in Knossos. The new deckhand sold the list of passengers in the dry dock."}');
INSERT INTO bodies VALUES (202, '{"importance":0.5,"kind":"note","occurred_at":"0230-01-27T07:15:00.117Z","source":{"session":"voyage-0","speaker":"Phaedra"},"tags":["🧵"],"text":"# Voyage 327\n\n## While the ship lay in knossos\n\n## In piraeus\n\nThe shipwright promised to fetch the rotten planks of the keel at low tide. The shipwright forgot the harbour dues in Piraeus. The surveyor lost the anchor chain on the slipway. The old captain painted a rope of forty fathoms on the slipway. The old captain repaired the tide tables off Naxos. A customs officer measured the brass compass off Naxos. The sailmaker weighed three sails of flax near the lighthouse.\n\nThe surveyor painted a ball of thread in Piraeus. Minos forgot a ball of thread after the night watch.\n\nThe shipwright measured a ball of thread while the ship lay in Knossos. Our cook promised to fetch the black sail at low tide. Minos complained about the tide tables before the storm. Ariadne repaired the brass compass off Naxos.\n\nOur cook weighed the brass compass after the night watch. The harbour master promised to fetch a rope of forty fathoms on the slipway. Our cook weighed the black sail in the dry dock. The surveyor described a crate of lemons near the lighthouse. The pilot sold the spare rudder off Naxos. Phaedra described the list of passengers after the night watch.\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\n## While the ship lay in knossos\n\n## Off naxos\n\nThe harbour master complained about a rope of forty fathoms after the night watch. The sailmaker lost a rope of forty fathoms near the lighthouse. The sailmaker described a crate of lemons off Naxos. The surveyor measured three sails of flax during the third voyage. The shipwright described an oar with a carved handle off Naxos. The pilot measured a rope of forty fathoms in the dry dock. The pilot complained about three sails of flax after the night watch."}');
INSERT INTO bodies VALUES (203, '{"importance":0.1,"kind":"note","metadata":{"voyage":0,"weather":"fair"},"occurred_at":"3292-09-19T11:15:00.888Z","source":{"session":"voyage-0","speaker":"Phaedra"},"text":"# Voyage 931\n\nThe harbour master repaired the anchor chain in the dry dock. Phaedra bought an oar with a carved handle while the ship lay in Knossos. Our cook sold a barrel of lamp oil in Piraeus. Ariadne repaired the rotten planks of the keel after the night watch. The harbour master weighed the tide tables during the third voyage.\n\nThe surveyor forgot the anchor chain near the lighthouse. The surveyor bought an oar with a carved handle at low tide. The surveyor bought the harbour dues near the lighthouse. The surveyor replaced a rope of forty fathoms before the storm. Minos complained about three sails of flax before the storm. The old captain repaired a crate of lemons off Naxos.\n\nThe shipwright sold a rope of forty fathoms during the third voyage. Our cook sold a barrel of lamp oil before the storm. Phaedra replaced a ball of thread in Piraeus. The old captain promised to fetch a crate of lemons before the storm. Minos sold a crate of lemons off Naxos.\n\nMinos bought a rope of forty fathoms in the dry dock. The pilot complained about the rotten planks of the keel before the storm. The shipwright sold the spare rudder off Naxos. The shipwright weighed the black sail off Naxos. The surveyor painted a ball of thread near the lighthouse.\n\nA customs officer sold an oar with a carved handle near the lighthouse. Our cook complained about the rotten planks of the keel before the storm.\n\nOur cook measured a crate of lemons in Piraeus. Phaedra sold the rotten planks of the keel in the dry dock.\n\n船停在港口，木板一块一块地换新了。\n\nThe harbour master weighed the black sail near the lighthouse. Minos weighed the harbour dues during the third voyage. The surveyor painted the spare rudder in Piraeus. The pilot promised to fetch a rope of forty fathoms at low tide. The new deckhand sold an oar with a carved handle near the lighthouse.\n\nThe shipwright lost the tide tables in the dry dock. Phaedra lost the tide tables in the dry dock. Ariadne repaired a crate of lemons near the lighthouse. Minos forgot three sails of flax off Naxos.\n\n## After the night watch\n\nThe new deckhand weighed a crate of lemons in the dry dock. The harbour master sold the black sail at low tide. The old captain sold the black sail while the ship lay in Knossos. The shipwright forgot the spare rudder while the ship lay in Knossos. The pilot lost three sails of flax on the slipway. The shipwright forgot the spare rudder near the lighthouse.\n\nהספינה עגנה בנמל, והצוות החליף קרש אחר קרש."}');
INSERT INTO bodies VALUES (204, '{"importance":0.25,"kind":"preference","metadata":{"voyage":0,"weather":"foul"},"occurred_at":"4526-12-02T23:15:00.225Z","source":{"agent":"cursor","session":"voyage-0","speaker":"Ægle","uri":"https://example.org/log/3?a=b#c"},"tags":["crew","Ναυπηγείο","🧵","upper"],"text":"# Voyage 188\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\nDie Schiffsplanken wurden überprüft, außen größtenteils ersetzt.\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\nThe shipwright painted the black sail off Naxos. The old captain repaired the spare rudder near the lighthouse.\n\nThe shipwright repaired the anchor chain during the third voyage. The harbour master lost the tide tables on the slipway. The shipwright painted an oar with a carved handle in the dry dock. The sailmaker sold the brass compass near the lighthouse. The old captain replaced a barrel of lamp oil during the third voyage. Ariadne described a ball of thread on the slipway. The new deckhand weighed a crate of lemons while the ship lay in Knossos.\n\nThe old captain promised to fetch the rotten planks of the keel before the storm. The shipwright promised to fetch the harbour dues off Naxos. The new deckhand bought a crate of lemons during the third voyage. The old captain weighed the spare rudder in the dry dock. The harbour master sold a rope of forty fathoms before the storm. The pilot measured three sails of flax during the third voyage.\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\nOur cook promised to fetch the spare rudder near the lighthouse. Ariadne sold the list of passengers after the night watch. Minos promised to fetch a crate of lemons in Piraeus. Minos lost the spare rudder near the lighthouse. The pilot bought the black sail while the ship lay in Knossos. Our cook replaced a ball of thread while the ship lay in Knossos.\n\nგემის ფიცრები ერთმანეთის მიყოლებით შეცვალეს.\n\n## Before the storm\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\n| thing | count |\n|---|---|\n| the black sail | 44 |\n| the brass compass | 51 |\n| a crate of lemons | 50 |\n| the black sail | 79 |\n\nPhaedra bought the tide tables before the storm. A customs officer weighed a ball of thread off Naxos. Our cook painted three sails of flax at low tide.\n\nThe new deckhand forgot the rotten planks of the keel in Piraeus. The sailmaker forgot the brass compass before the storm.\n\nMinos described a barrel of lamp oil off Naxos. Our cook forgot the harbour dues near the lighthouse. The shipwright sold an oar with a carved handle during the third voyage. Our cook complained about a ball of thread at low tide. The harbour master painted the tide tables on the slipway. The shipwright described a rope of forty fathoms near the lighthouse.\n\n## At low tide\n\n| thing | count |\n|---|---|\n| three sails of flax | 28 |\n| a ball of thread | 69 |\n| the brass compass | 65 |\n| the brass compass | 99 |\n\nThe pilot promised to fetch the brass compass on the slipway. The shipwright bought a ball of thread during the third voyage. A customs officer lost the spare rudder near the lighthouse.\n\nThe harbour master described the anchor chain at low tide. A customs officer promised to fetch the brass compass off Naxos. The surveyor bought three sails of flax off Naxos. The shipwright promised to fetch the harbour dues in the dry dock.\n\nየመርከቡ ሳንቃዎች አንድ በአንድ ተቀየሩ።\n\nThe pilot forgot an oar with a carved handle at low tide. The surveyor measured the harbour dues after the night watch. The surveyor forgot a barrel of lamp oil on the slipway. The shipwright weighed three sails of flax in Piraeus.\n\nPhaedra bought an oar with a carved handle in the dry dock. Minos bought a barrel of lamp oil near the lighthouse. The harbour master painted the black sail at low tide. Our cook lost the list of passengers during the third voyage. Minos replaced a crate of lemons off Naxos.\n\nA customs officer complained about the rotten planks of the keel off Naxos. The new deckhand painted the rotten planks of the keel near the lighthouse. The old captain forgot the harbour dues in the dry dock. The sailmaker painted the black sail near the lighthouse. Ariadne bought the harbour dues while the ship lay in Knossos."}');
INSERT INTO bodies VALUES (205, '{"importance":0.0,"kind":"note","occurred_at":"1018-12-28T01:15:00.883Z","source":{"session":"voyage-0","speaker":"Phaedra"},"text":"# Voyage 94\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\nPhaedra forgot the tide tables in the dry dock. Ariadne complained about the spare rudder on the slipway. Our cook complained about the anchor chain in Piraeus. Ariadne described a rope of forty fathoms off Naxos.\n\nThe harbour master repaired an oar with a carved handle in the dry dock. Phaedra described a crate of lemons off Naxos. The harbour master complained about a ball of thread after the night watch.\n\nThe surveyor replaced three sails of flax near the lighthouse. Our cook replaced a ball of thread before the storm. The pilot replaced the black sail after the night watch. The new deckhand described the tide tables after the night watch. The new deckhand bought three sails of flax during the third voyage.\n\nThe surveyor forgot a barrel of lamp oil near the lighthouse. The harbour master painted three sails of flax in the dry dock. The pilot measured a rope of forty fathoms near the lighthouse. The pilot described the rotten planks of the keel near the lighthouse. Our cook complained about three sails of flax on the slipway. The shipwright forgot the list of passengers near the lighthouse. The old captain repaired the spare rudder during the third voyage.\n\nAriadne painted the tide tables in the dry dock. Our cook forgot a ball of thread during the third voyage.\n\nThe pilot repaired three sails of flax near the lighthouse. The surveyor painted the harbour dues during the third voyage. Our cook promised to fetch the rotten planks of the keel on the slipway.\n\nКапитан просил заменить сгнившие доски до начала зимы.\n\nPhaedra weighed the rotten planks of the keel at low tide. The harbour master complained about a ball of thread in Piraeus. Our cook replaced a barrel of lamp oil on the slipway. Our cook weighed a ball of thread at low tide.\n\nPhaedra painted the brass compass after the night watch. The new deckhand weighed the anchor chain in Piraeus. Minos lost the anchor chain after the night watch.\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\nMinos lost an oar with a carved handle off Naxos. The old captain sold the list of passengers before the storm. The new deckhand described the spare rudder in the dry dock.\n\nকাঠের তক্তাগুলো একটি একটি করে বদলানো হলো।\n\nMinos forgot a rope of forty fathoms off Naxos. The shipwright lost the tide tables before the storm. The harbour master described an oar with a carved handle during the third voyage. The new deckhand replaced a barrel of lamp oil off Naxos.\n\nMinos bought the tide tables off Naxos. The sailmaker lost a ball of thread near the lighthouse. The shipwright measured the black sail off Naxos. Phaedra lost the rotten planks of the keel near the lighthouse.\n\n## Near the lighthouse\n\n## On the slipway\n\nThe harbour master forgot the spare rudder while the ship lay in Knossos. The shipwright complained about an oar with a carved handle on the slipway. A customs officer bought the tide tables near the lighthouse. Ariadne measured a crate of lemons on the slipway.\n\nThe old captain painted the harbour dues while the ship lay in Knossos. The shipwright described a rope of forty fathoms at low tide. The surveyor bought the black sail after the night watch. The old captain sold the tide tables before the storm.\n\n| thing | count |\n|---|---|\n| the spare rudder | 46 |\n| a ball of thread | 55 |\n| a ball of thread | 50 |\n| the list of passengers | 76 |\n\nAriadne forgot three sails of flax off Naxos. The sailmaker measured an oar with a carved handle during the third voyage. Phaedra promised to fetch an oar with a carved handle while the ship lay in Knossos. The pilot sold an oar with a carved handle off Naxos. Phaedra bought a rope of forty fathoms before the storm.\n\nNhững tấm ván của con tàu được thay từng tấm một.\n\n| thing | count |\n|---|---|\n| three sails of flax | 36 |\n| the spare rudder | 58 |\n| a crate of lemons | 91 |\n| a rope of forty fathoms | 54 |\n\nThe pilot measured the brass compass after the night watch. The old captain weighed the tide tables during the third voyage. Minos promised to fetch the anchor chain in Piraeus.\n\n배의 널빤지를 하나씩 새것으로 바꾸었다.\n\nThe old captain measured the tide tables at low tide. The shipwright measured the harbour dues at low tide. The pilot forgot a crate of lemons on the slipway.\n\n## In the dry dock\n\nThe harbour master measured a barrel of lamp oil at low tide. Ariadne bought three sails of flax in Piraeus. The shipwright replaced the rotten planks of the keel in Piraeus. The sailmaker complained about a rope of forty fathoms during the third voyage. The new deckhand painted the tide tables before the storm.\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\nThe pilot painted the harbour dues before the storm. Our cook replaced the brass compass in the dry dock. Phaedra promised to fetch the spare rudder on the slipway. Ariadne forgot the tide tables before the storm."}');
INSERT INTO bodies VALUES (206, '{"importance":0.75,"kind":"preference","occurred_at":"1456-07-10T10:15:00.541Z","source":{"session":"voyage-0","speaker":"Phaedra"},"tags":["cargo"],"text":"# Voyage 541\n\nকাঠের তক্তাগুলো একটি একটি করে বদলানো হলো।\n\nAriadne sold three sails of flax on the slipway. The pilot painted a rope of forty fathoms on the slipway. A customs officer forgot a barrel of lamp oil before the storm. The harbour master promised to fetch the rotten planks of the keel while the ship lay in Knossos.\n\n| thing | count |\n|---|---|\n| a crate of lemons | 77 |\n| the harbour dues | 0 |\n| three sails of flax | 83 |\n| a ball of thread | 63 |\n\n| thing | count |\n|---|---|\n| a rope of forty fathoms | 67 |\n| a ball of thread | 13 |\n| the brass compass | 62 |\n| the anchor chain | 17 |\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\nเรือลำนี้เปลี่ยนไม้กระดานทีละแผ่นจนหมดทั้งลำ\n\nThe harbour master bought a barrel of lamp oil on the slipway. The surveyor complained about the tide tables in Piraeus. The new deckhand repaired a ball of thread at low tide. The harbour master painted a ball of thread before the storm. Minos bought the harbour dues in Piraeus. The pilot lost an oar with a carved handle while the ship lay in Knossos. The shipwright bought a rope of forty fathoms near the lighthouse.\n\nThe sailmaker weighed the harbour dues during the third voyage. The sailmaker measured the tide tables in Piraeus. The old captain painted the harbour dues near the lighthouse. The pilot painted the brass compass after the night watch. The shipwright complained about the rotten planks of the keel in the dry dock. The surveyor sold three sails of flax in Piraeus. Ariadne promised to fetch a barrel of lamp oil off Naxos.\n\n## While the ship lay in knossos\n\nPhaedra bought a rope of forty fathoms near the lighthouse. The pilot repaired the harbour dues while the ship lay in Knossos. The harbour master described the harbour dues off Naxos.\n\nהספינה עגנה בנמל, והצוות החליף קרש אחר קרש.\n\nThe pilot promised to fetch a crate of lemons at low tide. Ariadne bought the rotten planks of the keel after the night watch. The surveyor measured the brass compass during the third voyage. The harbour master complained about the anchor chain before the storm. Minos sold the anchor chain during the third voyage.\n\nA customs officer replaced the list of passengers while the ship lay in Knossos. A customs officer described a barrel of lamp oil before the storm. Ariadne replaced the black sail during the third voyage.\n\nThe old captain painted the black sail before the storm. The old captain described three sails of flax in Piraeus. Ariadne forgot the list of passengers during the third voyage. Phaedra sold a barrel of lamp oil after the night watch. The surveyor painted an oar with a carved handle after the night watch.\n\nLes planches pourries furent remplacées une à une, à l''été.\n\nPhaedra forgot a barrel of lamp oil near the lighthouse. Phaedra weighed the brass compass before the storm.\n\nPhaedra bought a rope of forty fathoms in Piraeus. The new deckhand replaced the spare rudder in the dry dock. Our cook replaced the black sail after the night watch.\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\nAriadne weighed the spare rudder off Naxos. A customs officer painted an oar with a carved handle in Piraeus. The surveyor bought the black sail in the dry dock. Ariadne promised to fetch the list of passengers in the dry dock. Our cook described an oar with a carved handle near the lighthouse.\n\n배의 널빤지를 하나씩 새것으로 바꾸었다.\n\nA customs officer repaired the tide tables during the third voyage. The shipwright promised to fetch the black sail after the night watch. The harbour master repaired the harbour dues near the lighthouse. The shipwright sold the brass compass off Naxos.\n\nOur cook painted the black sail off Naxos. Ariadne bought the list of passengers at low tide. The pilot painted the tide tables after the night watch. The old captain complained about the rotten planks of the keel in Piraeus. Phaedra forgot a ball of thread near the lighthouse.\n\nAriadne promised to fetch a crate of lemons near the lighthouse. The shipwright bought a ball of thread near the lighthouse.\n\n| thing | count |\n|---|---|\n| three sails of flax | 19 |\n| a ball of thread | 87 |\n| the spare rudder | 13 |\n| an oar with a carved handle | 98 |\n\nThe old captain complained about three sails of flax in the dry dock. The old captain forgot the spare rudder after the night watch. The surveyor forgot a crate of lemons on the slipway.\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\nAriadne complained about the black sail near the lighthouse. Ariadne complained about a ball of thread on the slipway. The surveyor sold the rotten planks of the keel after the night watch. The new deckhand bought the rotten planks of the keel in Piraeus. Ariadne lost an oar with a carved handle while the ship lay in Knossos.\n\nMinos replaced the list of passengers after the night watch. The new deckhand weighed the tide tables before the storm. Ariadne sold the tide tables after the night watch. The harbour master repaired a crate of lemons at low tide.\n\nThe surveyor complained about the list of passengers before the storm. Our cook sold the rotten planks of the keel in Piraeus.\n\nThe pilot painted a crate of lemons during the third voyage. Minos complained about the black sail on the slipway. Ariadne described three sails of flax near the lighthouse. The sailmaker repaired the brass compass before the storm. The old captain sold an oar with a carved handle during the third voyage. The sailmaker weighed the spare rudder after the night watch.\n\nThe old captain complained about a crate of lemons in Piraeus. The sailmaker forgot the brass compass in Piraeus. Ariadne sold a barrel of lamp oil while the ship lay in Knossos. The new deckhand sold the tide tables after the night watch. The shipwright measured the tide tables off Naxos. Our cook sold a ball of thread off Naxos. The old captain replaced the spare rudder at low tide.\n\nPhaedra complained about the spare rudder near the lighthouse. The harbour master weighed a rope of forty fathoms near the lighthouse. The old captain promised to fetch a barrel of lamp oil while the ship lay in Knossos. The shipwright replaced the brass compass in the dry dock.\n\nNhững tấm ván của con tàu được thay từng tấm một.\n\nThe pilot replaced the spare rudder in the dry dock. A customs officer sold a rope of forty fathoms in Piraeus. The old captain measured three sails of flax at low tide. The old captain complained about an oar with a carved handle before the storm. Ariadne repaired the spare rudder near the lighthouse.\n\n| thing | count |\n|---|---|\n| a rope of forty fathoms | 1 |\n| a rope of forty fathoms | 8 |\n| the list of passengers | 85 |\n| a crate of lemons | 75 |\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\n## During the third voyage\n\nDie Schiffsplanken wurden überprüft, außen größtenteils ersetzt."}');
INSERT INTO bodies VALUES (207, '{"importance":0.75,"kind":"note","metadata":{"voyage":4,"weather":"foul"},"occurred_at":"8596-10-08T07:15:00.785Z","source":{"agent":"лоцман","session":"voyage-0","speaker":"Phaedra","uri":"https://example.org/log/6?a=b#c"},"tags":["🧵","weather","hull","UPPER"],"text":"# Voyage 728\n\n## While the ship lay in knossos\n\nPhaedra described a ball of thread in the dry dock. The harbour master replaced the black sail after the night watch. The surveyor sold three sails of flax off Naxos. Ariadne measured a rope of forty fathoms at low tide. Phaedra described a crate of lemons at low tide. The shipwright measured the brass compass in the dry dock. The sailmaker replaced a barrel of lamp oil in Piraeus.\n\nThe surveyor weighed the brass compass on the slipway. Our cook bought the brass compass after the night watch. The shipwright measured a barrel of lamp oil near the lighthouse. Phaedra complained about the spare rudder on the slipway. Our cook sold an oar with a carved handle in Piraeus.\n\n## In piraeus\n\n| thing | count |\n|---|---|\n| the spare rudder | 5 |\n| the brass compass | 60 |\n| the rotten planks of the keel | 88 |\n| the brass compass | 74 |\n\nThe sailmaker bought the harbour dues after the night watch. The harbour master weighed the harbour dues after the night watch. Ariadne painted a crate of lemons while the ship lay in Knossos. The old captain bought a barrel of lamp oil on the slipway. The surveyor sold a rope of forty fathoms after the night watch.\n\n## In the dry dock\n\nThe pilot painted three sails of flax off Naxos. Ariadne lost an oar with a carved handle during the third voyage. Ariadne complained about an oar with a carved handle off Naxos. The sailmaker measured the black sail during the third voyage. Minos described the list of passengers during the third voyage. The new deckhand complained about the rotten planks of the keel after the night watch.\n\nThe pilot forgot the anchor chain before the storm. The harbour master sold a crate of lemons before the storm. The old captain bought a ball of thread at low tide. Ariadne measured the spare rudder off Naxos.\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\nກະດານເຮືອຖືກປ່ຽນເທື່ອລະແຜ່ນ\n\nAriadne bought the rotten planks of the keel in Piraeus. The harbour master sold the harbour dues before the storm. The sailmaker repaired the spare rudder on the slipway. A customs officer lost the black sail while the ship lay in Knossos. Minos painted the spare rudder while the ship lay in Knossos. Minos complained about a barrel of lamp oil while the ship lay in Knossos.\n\nThe shipwright complained about a barrel of lamp oil near the lighthouse. The surveyor weighed a rope of forty fathoms in the dry dock. Ariadne measured the list of passengers on the slipway. The pilot painted the black sail at low tide. The pilot forgot three sails of flax off Naxos. A customs officer sold the tide tables in the dry dock.\n\nMinos complained about an oar with a carved handle before the storm. A customs officer measured the spare rudder near the lighthouse. Our cook sold a ball of thread in Piraeus. The sailmaker lost the black sail while the ship lay in Knossos. Our cook painted the anchor chain in Piraeus.\n\nNhững tấm ván của con tàu được thay từng tấm một.\n\nAriadne promised to fetch the harbour dues off Naxos. The pilot described the rotten planks of the keel during the third voyage. The sailmaker replaced the brass compass at low tide.\n\nThe pilot repaired the anchor chain in Piraeus. Our cook repaired the brass compass at low tide. The old captain complained about the rotten planks of the keel before the storm.\n\nThe sailmaker sold the brass compass near the lighthouse. Ariadne painted the brass compass off Naxos. The new deckhand painted the black sail while the ship lay in Knossos. Our cook described the anchor chain in the dry dock. The pilot bought three sails of flax at low tide.\n\nजहाज़ के तख़्ते एक-एक करके बदले गए।\n\nThe new deckhand lost the list of passengers on the slipway. The surveyor repaired an oar with a carved handle in Piraeus. The surveyor bought an oar with a carved handle while the ship lay in Knossos. The surveyor promised to fetch the rotten planks of the keel off Naxos. Ariadne replaced the anchor chain before the storm. The harbour master complained about the spare rudder in the dry dock.\n\nThe surveyor complained about the rotten planks of the keel during the third voyage. Ariadne promised to fetch the harbour dues at low tide. Minos forgot the spare rudder near the lighthouse. The shipwright replaced three sails of flax at low tide.\n\nThe shipwright lost a barrel of lamp oil after the night watch. The sailmaker painted the tide tables after the night watch. The sailmaker sold the black sail at low tide.\n\nThe new deckhand replaced the rotten planks of the keel before the storm. The surveyor replaced the brass compass at low tide. The sailmaker complained about the brass compass near the lighthouse. Phaedra sold the spare rudder in the dry dock. The shipwright replaced a rope of forty fathoms in Piraeus. The surveyor repaired an oar with a carved handle before the storm.\n\nThe surveyor promised to fetch the spare rudder off Naxos. The surveyor measured an oar with a carved handle in the dry dock. The new deckhand promised to fetch a ball of thread while the ship lay in Knossos. The pilot replaced a ball of thread before the storm. The sailmaker described the harbour dues after the night watch.\n\nMinos painted a rope of forty fathoms during the third voyage. The surveyor replaced a barrel of lamp oil at low tide. The sailmaker sold the spare rudder during the third voyage. The old captain repaired the spare rudder in Piraeus. The sailmaker sold the spare rudder on the slipway. Phaedra bought a crate of lemons after the night watch.\n\nThe sailmaker promised to fetch the anchor chain near the lighthouse. Ariadne bought a rope of forty fathoms in Piraeus. The harbour master painted the anchor chain in the dry dock. The sailmaker measured a barrel of lamp oil at low tide.\n\nThe surveyor bought three sails of flax in the dry dock. The pilot sold the brass compass before the storm.\n\nThe harbour master forgot the list of passengers on the slipway. The sailmaker painted the tide tables in the dry dock. Phaedra complained about three sails of flax after the night watch.\n\n## In the dry dock\n\n## At low tide\n\nThe surveyor measured an oar with a carved handle in the dry dock. The surveyor weighed the tide tables in Piraeus. The surveyor repaired the anchor chain while the ship lay in Knossos. The surveyor repaired the tide tables near the lighthouse. The surveyor sold the list of passengers in Piraeus. A customs officer sold the anchor chain at low tide. The pilot complained about the list of passengers on the slipway.\n\n## On the slipway\n\nA customs officer weighed the spare rudder in the dry dock. The new deckhand painted the harbour dues off Naxos. The surveyor measured the brass compass in Piraeus. Our cook repaired an oar with a carved handle in Piraeus.\n\n## Before the storm\n\nOur cook replaced a barrel of lamp oil while the ship lay in Knossos. The surveyor weighed three sails of flax in the dry dock. The shipwright replaced the black sail after the night watch. The new deckhand weighed the harbour dues while the ship lay in Knossos. Ariadne painted the list of passengers before the storm.\n\nThe old captain described the list of passengers during the third voyage. The old captain complained about the harbour dues during the third voyage. A customs officer promised to fetch the brass compass off Naxos. The harbour master complained about the list of passengers before the storm. The sailmaker weighed the tide tables before the storm. The sailmaker promised to fetch a barrel of lamp oil after the night watch. The new deckhand weighed the tide tables in Piraeus.\n\nİstanbul''da ılık bir rüzgâr esti; ışık İZMİR''e kadar göründü.\n\nThe shipwright replaced the black sail before the storm. The sailmaker painted a crate of lemons off Naxos. The sailmaker lost a ball of thread while the ship lay in Knossos. Our cook replaced a barrel of lamp oil after the night watch. Phaedra weighed a crate of lemons on the slipway. The old captain repaired an oar with a carved handle near the lighthouse. The shipwright measured an oar with a carved handle in the dry dock.\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\nThe pilot forgot three sails of flax in the dry dock. Phaedra bought three sails of flax while the ship lay in Knossos. Ariadne weighed a ball of thread after the night watch.\n\n| thing | count |\n|---|---|\n| the black sail | 3 |\n| a rope of forty fathoms | 7 |\n| the list of passengers | 74 |\n| the list of passengers | 41 |\n\nThe pilot complained about an oar with a carved handle at low tide. Ariadne measured a rope of forty fathoms in the dry dock. Minos repaired the spare rudder in Piraeus. Our cook lost a rope of forty fathoms at low tide. The new deckhand repaired a barrel of lamp oil off Naxos. Ariadne weighed the black sail in the dry dock. Our cook replaced the black sail while the ship lay in Knossos.\n\nThe surveyor complained about the black sail at low tide. The harbour master sold the tide tables while the ship lay in Knossos.\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\nThe sailmaker measured a ball of thread before the storm. Our cook replaced the tide tables on the slipway. The sailmaker sold the list of passengers on the slipway.\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\nהספינה עגנה בנמל, והצוות החליף קרש אחר קרש.\n\nİstanbul''da ılık bir rüzgâr esti; ışık İZMİR''e kadar göründü.\n\nThe old captain sold the spare rudder before the storm. The old captain measured the black sail near the lighthouse. The surveyor forgot the tide tables near the lighthouse. The pilot described the black sail in the dry dock. Ariadne painted the anchor chain in the dry dock.\n\n## On the slipway\n\nPhaedra complained about the anchor chain while the ship lay in Knossos. The old captain lost a barrel of lamp oil off Naxos. The sailmaker sold a crate of lemons in the dry dock.\n\n船の板は一枚ずつ新しくなった。それでも同じ船だろうか。"}');
INSERT INTO bodies VALUES (208, '{"importance":0.0,"kind":"note","metadata":{"voyage":0,"weather":"foul"},"occurred_at":"0790-04-26T12:15:00.454Z","source":{"session":"voyage-0","speaker":"Minos"},"tags":["🧵","crew","rigging","Ναυπηγείο"],"text":"# Voyage 110\n\nMinos lost three sails of flax after the night watch. Minos lost the rotten planks of the keel in the dry dock. Our cook described a crate of lemons before the storm. Minos promised to fetch a barrel of lamp oil on the slipway. The new deckhand complained about a crate of lemons at low tide. The harbour master repaired the harbour dues during the third voyage.\n\nThe surveyor painted the spare rudder during the third voyage. The sailmaker bought the harbour dues off Naxos. The pilot forgot the brass compass near the lighthouse. The old captain repaired three sails of flax off Naxos. Minos repaired a barrel of lamp oil after the night watch. The old captain replaced the rotten planks of the keel at low tide.\n\nThe sailmaker bought three sails of flax off Naxos. The new deckhand bought the list of passengers on the slipway. The shipwright repaired the spare rudder while the ship lay in Knossos. The pilot described a crate of lemons at low tide. Our cook described the tide tables in the dry dock.\n\nA customs officer painted a barrel of lamp oil on the slipway. The pilot bought a barrel of lamp oil during the third voyage.\n\nPhaedra described a rope of forty fathoms at low tide. Phaedra described the black sail on the slipway. The old captain complained about the black sail after the night watch. A customs officer measured a crate of lemons while the ship lay in Knossos.\n\nThe sailmaker weighed a ball of thread while the ship lay in Knossos. The pilot described a ball of thread in Piraeus. The old captain weighed the black sail in the dry dock. The pilot measured a crate of lemons near the lighthouse. The old captain promised to fetch the brass compass in Piraeus. The old captain forgot the anchor chain after the night watch. The new deckhand repaired the anchor chain before the storm.\n\n## After the night watch\n\nகப்பலின் பலகைகள் ஒவ்வொன்றாக மாற்றப்பட்டன.\n\nOur cook described an oar with a carved handle at low tide. Minos weighed an oar with a carved handle after the night watch. The harbour master forgot an oar with a carved handle in Piraeus. The old captain lost a rope of forty fathoms off Naxos. The surveyor forgot three sails of flax after the night watch. The new deckhand described the spare rudder in Piraeus. Minos described the rotten planks of the keel during the third voyage.\n\nMinos promised to fetch the brass compass before the storm. A customs officer repaired three sails of flax during the third voyage. The old captain lost a crate of lemons after the night watch.\n\nThe old captain replaced the spare rudder while the ship lay in Knossos. Minos replaced the harbour dues near the lighthouse. A customs officer bought an oar with a carved handle off Naxos. A customs officer painted the harbour dues at low tide. The new deckhand complained about the brass compass after the night watch. A customs officer weighed the list of passengers before the storm.\n\n## Near the lighthouse\n\nMinos forgot a crate of lemons during the third voyage. Phaedra bought a ball of thread off Naxos. Minos bought the anchor chain at low tide. The shipwright painted a crate of lemons while the ship lay in Knossos. The shipwright forgot the list of passengers near the lighthouse.\n\nThe surveyor complained about a barrel of lamp oil near the lighthouse. Our cook weighed the black sail on the slipway. The harbour master weighed the tide tables on the slipway. A customs officer replaced an oar with a carved handle during the third voyage. The surveyor weighed a ball of thread after the night watch.\n\nİstanbul''da ılık bir rüzgâr esti; ışık İZMİR''e kadar göründü.\n\n| thing | count |\n|---|---|\n| the harbour dues | 65 |\n| the brass compass | 32 |\n| the rotten planks of the keel | 84 |\n| a crate of lemons | 13 |\n\n## In piraeus\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\n## During the third voyage\n\nNhững tấm ván của con tàu được thay từng tấm một.\n\nThe harbour master repaired the harbour dues in the dry dock. The harbour master lost a barrel of lamp oil in Piraeus. Ariadne complained about the harbour dues near the lighthouse.\n\nThe new deckhand forgot a barrel of lamp oil after the night watch. A customs officer replaced the black sail during the third voyage. Ariadne sold an oar with a carved handle off Naxos. The pilot bought a barrel of lamp oil after the night watch. The surveyor sold the harbour dues during the third voyage. Ariadne bought the black sail in Piraeus.\n\n## At low tide\n\nКапитан просил заменить сгнившие доски до начала зимы.\n\nThe old captain replaced a rope of forty fathoms before the storm. The pilot sold the list of passengers on the slipway. The surveyor repaired the spare rudder in the dry dock.\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\nThe pilot complained about an oar with a carved handle in the dry dock. The pilot forgot the black sail after the night watch. The old captain repaired a crate of lemons before the storm. The surveyor forgot the black sail after the night watch. The new deckhand forgot three sails of flax after the night watch.\n\nThe sailmaker repaired a crate of lemons before the storm. A customs officer promised to fetch the black sail before the storm. Our cook complained about the harbour dues while the ship lay in Knossos. A customs officer sold the anchor chain in Piraeus.\n\n| thing | count |\n|---|---|\n| the black sail | 33 |\n| the anchor chain | 2 |\n| the list of passengers | 58 |\n| the rotten planks of the keel | 61 |\n\nOur cook lost a rope of forty fathoms off Naxos. Ariadne painted the spare rudder in the dry dock. The surveyor weighed the harbour dues in Piraeus.\n\nThe shipwright measured a ball of thread off Naxos. Our cook painted a crate of lemons in Piraeus. The sailmaker measured the black sail near the lighthouse. Our cook described the brass compass before the storm. Ariadne painted a ball of thread while the ship lay in Knossos. Our cook lost the list of passengers on the slipway.\n\n## While the ship lay in knossos\n\nAriadne weighed an oar with a carved handle at low tide. The pilot forgot the spare rudder in the dry dock. The harbour master sold a barrel of lamp oil at low tide. Phaedra promised to fetch a crate of lemons after the night watch. Our cook lost a barrel of lamp oil while the ship lay in Knossos. The surveyor replaced the rotten planks of the keel during the third voyage. The pilot measured a ball of thread during the third voyage.\n\nDie Schiffsplanken wurden überprüft, außen größtenteils ersetzt.\n\nThe new deckhand sold the rotten planks of the keel near the lighthouse. The shipwright sold a rope of forty fathoms in Piraeus.\n\n船停在港口，木板一块一块地换新了。\n\nThe surveyor weighed the black sail while the ship lay in Knossos. Our cook weighed the anchor chain at low tide. A customs officer repaired the list of passengers after the night watch. The old captain repaired the tide tables off Naxos.\n\nMinos repaired the tide tables in the dry dock. Phaedra sold an oar with a carved handle on the slipway.\n\nPhaedra lost the spare rudder before the storm. Minos lost three sails of flax after the night watch. The sailmaker weighed the list of passengers on the slipway. A customs officer forgot an oar with a carved handle in Piraeus. The new deckhand repaired a ball of thread near the lighthouse.\n\nThe sailmaker promised to fetch the brass compass after the night watch. Phaedra complained about the spare rudder during the third voyage. The pilot painted a ball of thread during the third voyage.\n\nPhaedra promised to fetch the brass compass while the ship lay in Knossos. Minos weighed the harbour dues after the night watch. Minos sold a crate of lemons at low tide.\n\n## After the night watch\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\nOur cook forgot the harbour dues in Piraeus. The sailmaker complained about an oar with a carved handle in the dry dock. The old captain repaired the tide tables at low tide. Phaedra repaired the harbour dues in Piraeus. The pilot promised to fetch three sails of flax before the storm. The surveyor described an oar with a carved handle before the storm.\n\n船の板は一枚ずつ新しくなった。それでも同じ船だろうか。\n\nThe surveyor promised to fetch a ball of thread in Piraeus. Phaedra weighed an oar with a carved handle during the third voyage. The old captain sold the list of passengers off Naxos. A customs officer complained about a barrel of lamp oil while the ship lay in Knossos. Minos described the list of passengers at low tide. Ariadne sold a barrel of lamp oil during the third voyage.\n\nThe surveyor replaced the black sail after the night watch. Phaedra sold the tide tables in the dry dock.\n\nMinos sold the black sail on the slipway. A customs officer replaced a rope of forty fathoms on the slipway. The sailmaker sold the spare rudder after the night watch. The pilot sold an oar with a carved handle while the ship lay in Knossos. The new deckhand weighed a rope of forty fathoms after the night watch. The sailmaker painted three sails of flax on the slipway.\n\nAriadne lost the harbour dues during the third voyage. Ariadne painted the rotten planks of the keel after the night watch.\n\n## In the dry dock\n\nAriadne sold the brass compass before the storm. The surveyor lost an oar with a carved handle before the storm. A customs officer replaced a barrel of lamp oil after the night watch. The surveyor replaced three sails of flax before the storm. The surveyor weighed the harbour dues near the lighthouse. Our cook weighed the list of passengers in Piraeus. The surveyor replaced the brass compass at low tide.\n\nMinos measured the black sail while the ship lay in Knossos. The sailmaker painted three sails of flax after the night watch. The pilot lost the spare rudder before the storm. The shipwright promised to fetch the black sail before the storm.\n\n## In piraeus\n\nThe new deckhand bought a ball of thread off Naxos. The pilot described the harbour dues in the dry dock. The harbour master repaired the tide tables on the slipway. Phaedra measured a barrel of lamp oil during the third voyage. The pilot promised to fetch the spare rudder in Piraeus. Phaedra painted three sails of flax off Naxos.\n\nThe new deckhand described a ball of thread off Naxos. A customs officer measured an oar with a carved handle near the lighthouse. The surveyor forgot a rope of forty fathoms off Naxos. The shipwright promised to fetch the anchor chain on the slipway.\n\nThe surveyor described the anchor chain off Naxos. The harbour master replaced the brass compass after the night watch.\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\nMinos lost the list of passengers on the slipway. Minos replaced the anchor chain in Piraeus. Phaedra painted the tide tables while the ship lay in Knossos. The pilot lost the anchor chain on the slipway. The sailmaker promised to fetch the black sail in Piraeus. The new deckhand forgot the black sail in the dry dock. Phaedra forgot the rotten planks of the keel in Piraeus.\n\nКапитан просил заменить сгнившие доски до начала зимы.\n\nThe sailmaker repaired three sails of flax on the slipway. The shipwright complained about the spare rudder off Naxos. The sailmaker bought an oar with a carved handle while the ship lay in Knossos.\n\nजहाज़ के तख़्ते एक-एक करके बदले गए।\n\n## At low tide\n\nThe sailmaker bought a ball of thread before the storm. The shipwright measured the spare rudder at low tide. The surveyor bought the harbour dues off Naxos.\n\nThe surveyor painted a ball of thread in Piraeus. The harbour master lost the harbour dues during the third voyage. The surveyor bought the tide tables at low tide. The shipwright painted the spare rudder at low tide. The sailmaker measured the tide tables off Naxos. The harbour master forgot the tide tables off Naxos. The surveyor promised to fetch the anchor chain at low tide.\n\n## Off naxos\n\nகப்பலின் பலகைகள் ஒவ்வொன்றாக மாற்றப்பட்டன.\n\nOur cook promised to fetch a rope of forty fathoms while the ship lay in Knossos. The new deckhand forgot the spare rudder off Naxos.\n\nКапитан просил заменить сгнившие доски до начала зимы.\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\nPhaedra promised to fetch the anchor chain while the ship lay in Knossos. The shipwright weighed a ball of thread during the third voyage. The shipwright complained about the black sail before the storm.\n\nThe old captain sold the harbour dues near the lighthouse. Minos painted a barrel of lamp oil near the lighthouse. Minos lost a barrel of lamp oil after the night watch. The harbour master complained about the tide tables off Naxos.\n\nThe pilot sold three sails of flax during the third voyage. The harbour master complained about the list of passengers in Piraeus. The pilot sold a ball of thread on the slipway. The new deckhand sold the anchor chain during the third voyage. The old captain sold the rotten planks of the keel before the storm. The sailmaker bought the black sail while the ship lay in Knossos. A customs officer measured the spare rudder during the third voyage.\n\nPhaedra sold a ball of thread while the ship lay in Knossos. The harbour master weighed a crate of lemons on the slipway. The harbour master weighed an oar with a carved handle near the lighthouse. The old captain measured a ball of thread on the slipway. The pilot repaired the black sail in the dry dock. A customs officer painted the spare rudder off Naxos. The surveyor forgot a crate of lemons in Piraeus.\n\nУсі дошки замінено, а корабель той самий?\n\n| thing | count |\n|---|---|\n| the tide tables | 63 |\n| the brass compass | 13 |\n| the rotten planks of the keel | 96 |\n| a barrel of lamp oil | 35 |\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\nPhaedra sold the harbour dues near the lighthouse. The shipwright sold the harbour dues in Piraeus. Minos painted the rotten planks of the keel near the lighthouse. Ariadne weighed an oar with a carved handle after the night watch. The pilot replaced a crate of lemons in the dry dock.\n\n## During the third voyage\n\nOur cook complained about the anchor chain in the dry dock. The harbour master weighed a ball of thread at low tide. Ariadne sold a crate of lemons near the lighthouse. The shipwright forgot a crate of lemons at low tide.\n\nOur cook painted the rotten planks of the keel near the lighthouse. The old captain measured the spare rudder on the slipway. Our cook promised to fetch the black sail before the storm. The new deckhand described the brass compass on the slipway. The shipwright forgot the harbour dues after the night watch.\n\n| thing | count |\n|---|---|\n| the list of passengers | 78 |\n| a barrel of lamp oil | 96 |\n| a crate of lemons | 41 |\n| the rotten planks of the keel | 29 |\n\nგემის ფიცრები ერთმანეთის მიყოლებით შეცვალეს.\n\n| thing | count |\n|---|---|\n| the harbour dues | 73 |\n| the harbour dues | 12 |\n| the harbour dues | 73 |\n| the spare rudder | 24 |\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\n## During the third voyage\n\nThe sailmaker lost a barrel of lamp oil before the storm. Our cook replaced a crate of lemons before the storm. The sailmaker complained about three sails of flax in Piraeus. The old captain bought a ball of thread in the dry dock. The sailmaker promised to fetch the rotten planks of the keel in Piraeus. The old captain lost a ball of thread after the night watch.\n\n| thing | count |\n|---|---|\n| the tide tables | 64 |\n| the brass compass | 65 |\n| a barrel of lamp oil | 60 |\n| the rotten planks of the keel | 67 |\n\nThe pilot weighed the spare rudder after the night watch. The shipwright described the brass compass near the lighthouse.\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\n## In the dry dock\n\nA customs officer replaced the tide tables before the storm. The new deckhand replaced a ball of thread in the dry dock. The surveyor bought a barrel of lamp oil while the ship lay in Knossos. The harbour master repaired three sails of flax before the storm. The surveyor repaired three sails of flax in Piraeus. A customs officer bought the anchor chain in the dry dock.\n\nThe sailmaker painted the black sail before the storm. The old captain repaired the spare rudder in Piraeus. The shipwright forgot the brass compass near the lighthouse. Our cook promised to fetch the anchor chain during the third voyage.\n\nThe surveyor painted a crate of lemons during the third voyage. The surveyor lost the brass compass at low tide. Phaedra repaired the harbour dues off Naxos.\n\nAriadne promised to fetch a ball of thread after the night watch. The new deckhand measured an oar with a carved handle near the lighthouse.\n\nThe harbour master repaired the black sail in Piraeus. Phaedra measured a ball of thread off Naxos. The surveyor bought the black sail on the slipway. Ariadne weighed the anchor chain in the dry dock. The shipwright repaired a crate of lemons in Piraeus.\n\n| thing | count |\n|---|---|\n| the anchor chain | 31 |\n| the tide tables | 47 |\n| the anchor chain | 59 |\n| the harbour dues | 75 |\n\n| thing | count |\n|---|---|\n| a rope of forty fathoms | 34 |\n| a ball of thread | 48 |\n| the tide tables | 35 |\n| the black sail | 45 |\n\nThe pilot lost an oar with a carved handle near the lighthouse. The surveyor weighed the tide tables before the storm. Ariadne complained about the black sail near the lighthouse. The sailmaker promised to fetch a barrel of lamp oil before the storm. The surveyor weighed an oar with a carved handle at low tide. The surveyor complained about the rotten planks of the keel before the storm. Phaedra replaced a barrel of lamp oil before the storm.\n\nAriadne bought the anchor chain at low tide. Our cook forgot the black sail before the storm.\n\nThe pilot described the brass compass off Naxos. The sailmaker complained about a ball of thread off Naxos. The harbour master measured the rotten planks of the keel at low tide.\n\n| thing | count |\n|---|---|\n| a rope of forty fathoms | 50 |\n| three sails of flax | 19 |\n| a barrel of lamp oil | 62 |\n| a crate of lemons | 15 |\n\nThe pilot forgot a barrel of lamp oil during the third voyage. The surveyor forgot a barrel of lamp oil before the storm. A customs officer bought an oar with a carved handle on the slipway. The old captain replaced three sails of flax on the slipway.\n\n## On the slipway\n\nPhaedra bought the harbour dues in Piraeus. Our cook weighed a ball of thread while the ship lay in Knossos. The shipwright promised to fetch the black sail after the night watch. The pilot replaced a crate of lemons before the storm. The surveyor described three sails of flax while the ship lay in Knossos. Minos promised to fetch three sails of flax after the night watch.\n\nAriadne painted the brass compass while the ship lay in Knossos. Our cook forgot a ball of thread after the night watch. The new deckhand weighed the spare rudder in Piraeus. The surveyor painted the spare rudder near the lighthouse. The surveyor bought the tide tables while the ship lay in Knossos. The surveyor lost the spare rudder before the storm. A customs officer promised to fetch a barrel of lamp oil near the lighthouse.\n\nThe shipwright painted the harbour dues during the third voyage. Ariadne painted a barrel of lamp oil in the dry dock. The sailmaker sold a barrel of lamp oil after the night watch. The new deckhand replaced an oar with a carved handle off Naxos. Ariadne repaired a crate of lemons during the third voyage. The sailmaker repaired the list of passengers near the lighthouse."}');
INSERT INTO bodies VALUES (209, '{"name":"odd@metadata:1"}');
INSERT INTO bodies VALUES (210, '{"importance":0.75,"kind":"decision","metadata":{"":"an empty name"," ":0,"a.b/c~d":{"é":null}},"occurred_at":"2841-02-14T16:15:00.768Z","source":{"agent":"cursor","session":"voyage-0","speaker":"Ariadne","uri":"https://example.org/log/0?a=b#c"},"tags":["0 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt"],"text":"The shipwright described a barrel of lamp oil at low tide. Entry 37087694."}');
INSERT INTO bodies VALUES (211, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":1.0,"kind":"note","metadata":{"numbers":[0,-1,9007199254740991,-9007199254740991,1.5,1e-300,1.7976931348623157e+308,0.1]},"occurred_at":"3082-10-18T15:15:00.182Z","source":{"session":"voyage-0","speaker":"Ægle"},"tags":["1 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00"],"text":"A customs officer promised to fetch the harbour dues before the storm. Phaedra repaired the spare rudder in the dry dock. The old captain repaired a rope of forty fathoms after the night watch. Entry 693097806."}');
INSERT INTO bodies VALUES (212, '{"importance":0.5,"kind":"note","metadata":{"nested":{"1":{"2":{"3":{"4":{"5":{"6":"deep"}}}}}}},"occurred_at":"0173-06-01T15:15:00.784Z","source":{"session":"voyage-0","speaker":"Minos"},"tags":["2 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00","01"],"text":"The pilot repaired the harbour dues near the lighthouse. Entry 435316436."}');
INSERT INTO bodies VALUES (213, '{"importance":0.5,"kind":"preference","metadata":{"empty":[{},[],""],"false":false,"null":null,"true":true},"occurred_at":"5212-01-11T17:15:00.340Z","source":{"agent":"лоцман","session":"voyage-0","speaker":"Minos","uri":"https://example.org/log/3?a=b#c"},"tags":["3 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00","01","02"],"text":"The surveyor replaced the list of passengers before the storm. Entry 617146978."}');
INSERT INTO bodies VALUES (214, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.5,"kind":"note","metadata":{"breaks":"\n\r\t  \u0001","quotes":"\" '' \\ / ` $1 %s"},"occurred_at":"8526-04-05T09:15:00.748Z","source":{"session":"voyage-0","speaker":"Ariadne"},"tags":["4 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00","01","02","03"],"text":"Our cook bought a rope of forty fathoms while the ship lay in Knossos. The pilot painted an oar with a carved handle in Piraeus. Entry 186435995."}');
INSERT INTO bodies VALUES (215, '{"importance":1.0,"kind":"événement","metadata":{"שלום":"‮right to left","船":"木板","🚢":["👩‍👩‍👧‍👦","é","é"]},"occurred_at":"7386-05-11T12:15:00.591Z","source":{"session":"voyage-0","speaker":"Phaedra"},"tags":["5 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00","01","02","03","04"],"text":"The old captain described a barrel of lamp oil on the slipway. Entry 708822129."}');
INSERT INTO bodies VALUES (216, '{"importance":1.0,"kind":"preference","metadata":{"10":4,"9":5,"Z":3,"a":2,"z":1},"occurred_at":"2733-09-24T01:15:00.863Z","source":{"agent":"cursor","session":"voyage-0","speaker":"Phaedra","uri":"https://example.org/log/6?a=b#c"},"tags":["6 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00","01","02","03","04","05"],"text":"The surveyor promised to fetch a barrel of lamp oil while the ship lay in Knossos. Phaedra replaced the brass compass in Piraeus. Entry 384980223."}');
INSERT INTO bodies VALUES (217, '{"importance":0.0,"kind":"preference","metadata":{"list":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29],"long":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"},"occurred_at":"2906-08-06T11:15:00.949Z","source":{"session":"voyage-0","speaker":"Ægle"},"tags":["7 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00","01","02","03","04","05","06","07","08","09","10","11","12","13","14","15","16","17","18","19","20","21","22","23","24","25","26","27","28","29","30","31","32","33","34","35","36","37","38","39","40","41","42","43","44","45","46","47","48","49","50","51","52","53","54","55","56","57","58","59"],"text":"Our cook replaced the anchor chain off Naxos. Our cook bought the rotten planks of the keel while the ship lay in Knossos. The surveyor measured three sails of flax on the slipway. Entry 967813982."}');
INSERT INTO bodies VALUES (218, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.5,"kind":"decision","metadata":{"":"an empty name"," ":0,"a.b/c~d":{"é":null}},"occurred_at":"7958-07-24T02:15:00.369Z","source":{"session":"voyage-1","speaker":"Phaedra"},"tags":["8 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00","01","02","03","04","05","06","07"],"text":"The harbour master replaced the brass compass on the slipway. Our cook measured the brass compass in the dry dock. Entry 661061322."}');
INSERT INTO bodies VALUES (219, '{"importance":0.75,"kind":"note","metadata":{"numbers":[0,-1,9007199254740991,-9007199254740991,1.5,1e-300,1.7976931348623157e+308,0.1]},"occurred_at":"0770-08-21T03:15:00.066Z","source":{"agent":"cursor","session":"voyage-1","speaker":"Minos","uri":"https://example.org/log/9?a=b#c"},"tags":["9 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt"],"text":"The pilot measured the black sail in Piraeus. Entry 723854947."}');
INSERT INTO bodies VALUES (220, '{"importance":0.75,"kind":"événement","metadata":{"nested":{"1":{"2":{"3":{"4":{"5":{"6":"deep"}}}}}}},"occurred_at":"8852-05-09T00:15:00.245Z","source":{"session":"voyage-1","speaker":"Ægle"},"tags":["10 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00"],"text":"Phaedra measured a ball of thread while the ship lay in Knossos. Our cook painted three sails of flax in Piraeus. The shipwright repaired three sails of flax off Naxos. Entry 149672561."}');
INSERT INTO bodies VALUES (221, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.9,"kind":"note","metadata":{"empty":[{},[],""],"false":false,"null":null,"true":true},"occurred_at":"0479-04-14T01:15:00.882Z","source":{"session":"voyage-1","speaker":"Phaedra"},"tags":["11 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00","01"],"text":"The harbour master painted the list of passengers while the ship lay in Knossos. The harbour master forgot three sails of flax off Naxos. The old captain replaced three sails of flax in Piraeus. Entry 309813018."}');
INSERT INTO bodies VALUES (222, '{"importance":0.5,"kind":"decision","metadata":{"breaks":"\n\r\t  \u0001","quotes":"\" '' \\ / ` $1 %s"},"occurred_at":"1572-05-16T12:15:00.038Z","source":{"agent":"cursor","session":"voyage-1","speaker":"Minos","uri":"https://example.org/log/12?a=b#c"},"tags":["12 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00","01","02"],"text":"The sailmaker forgot a crate of lemons while the ship lay in Knossos. The shipwright measured three sails of flax before the storm. A customs officer bought a ball of thread at low tide. Entry 860057250."}');
INSERT INTO bodies VALUES (223, '{"importance":0.75,"kind":"note","metadata":{"שלום":"‮right to left","船":"木板","🚢":["👩‍👩‍👧‍👦","é","é"]},"occurred_at":"6463-11-11T00:15:00.379Z","source":{"session":"voyage-1","speaker":"Ariadne"},"tags":["13 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00","01","02","03"],"text":"The harbour master promised to fetch a barrel of lamp oil at low tide. The shipwright promised to fetch the list of passengers in Piraeus. Entry 491639582."}');
INSERT INTO bodies VALUES (224, '{"importance":0.25,"kind":"note","metadata":{"10":4,"9":5,"Z":3,"a":2,"z":1},"occurred_at":"0703-11-09T11:15:00.071Z","source":{"session":"voyage-1","speaker":"Ariadne"},"tags":["14 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00","01","02","03","04"],"text":"A customs officer lost a barrel of lamp oil before the storm. The new deckhand replaced the black sail in Piraeus. The new deckhand replaced a crate of lemons after the night watch. Entry 231690407."}');
INSERT INTO bodies VALUES (225, '{"importance":1.0,"kind":"événement","metadata":{"list":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29],"long":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"},"occurred_at":"4061-04-18T22:15:00.802Z","source":{"agent":"claude-code","session":"voyage-1","speaker":"Minos","uri":"https://example.org/log/15?a=b#c"},"tags":["15 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00","01","02","03","04","05"],"text":"Minos weighed the list of passengers near the lighthouse. Entry 217275396."}');
INSERT INTO bodies VALUES (226, '{"importance":1.0,"kind":"événement","metadata":{"":"an empty name"," ":0,"a.b/c~d":{"é":null}},"occurred_at":"6165-03-21T19:15:00.089Z","tags":["16 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00","01","02","03","04","05","06"],"text":"Ariadne described the tide tables near the lighthouse. Phaedra weighed the brass compass after the night watch. The shipwright repaired an oar with a carved handle after the night watch. Entry 320380070."}');
INSERT INTO bodies VALUES (227, '{"importance":0.1,"kind":"note","metadata":{"numbers":[0,-1,9007199254740991,-9007199254740991,1.5,1e-300,1.7976931348623157e+308,0.1]},"occurred_at":"3857-02-21T09:15:00.818Z","tags":["17 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00","01","02","03","04","05","06","07"],"text":"Minos repaired a ball of thread during the third voyage. Entry 113281543."}');
INSERT INTO bodies VALUES (228, '{"importance":0.25,"kind":"note","metadata":{"nested":{"1":{"2":{"3":{"4":{"5":{"6":"deep"}}}}}}},"occurred_at":"4100-09-02T02:15:00.447Z","tags":["18 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt"],"text":"Ariadne weighed a rope of forty fathoms at low tide. The pilot measured the spare rudder during the third voyage. Entry 638918512."}');
INSERT INTO bodies VALUES (229, '{"importance":0.5,"kind":"fact","metadata":{"empty":[{},[],""],"false":false,"null":null,"true":true},"occurred_at":"1868-11-03T11:15:00.314Z","tags":["19 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00"],"text":"The pilot repaired an oar with a carved handle before the storm. The new deckhand repaired a rope of forty fathoms off Naxos. The harbour master weighed the anchor chain before the storm. Entry 784004983."}');
INSERT INTO bodies VALUES (230, '{"importance":1.0,"kind":"note","metadata":{"breaks":"\n\r\t  \u0001","quotes":"\" '' \\ / ` $1 %s"},"occurred_at":"4911-04-12T23:15:00.959Z","tags":["20 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00","01"],"text":"Minos complained about the brass compass at low tide. The sailmaker painted the spare rudder before the storm. Entry 976238800."}');
INSERT INTO bodies VALUES (231, '{"importance":0.0,"kind":"decision","metadata":{"שלום":"‮right to left","船":"木板","🚢":["👩‍👩‍👧‍👦","é","é"]},"occurred_at":"1214-09-28T12:15:00.206Z","tags":["21 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00","01","02"],"text":"The shipwright bought the tide tables during the third voyage. Our cook weighed three sails of flax before the storm. The pilot lost the brass compass after the night watch. Entry 786144913."}');
INSERT INTO bodies VALUES (232, '{"importance":0.5,"kind":"note","metadata":{"10":4,"9":5,"Z":3,"a":2,"z":1},"occurred_at":"1136-09-23T05:15:00.571Z","tags":["22 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00","01","02","03"],"text":"The harbour master repaired a rope of forty fathoms on the slipway. Entry 703176629."}');
INSERT INTO bodies VALUES (233, '{"importance":0.5,"kind":"note","metadata":{"list":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29],"long":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"},"occurred_at":"0983-09-15T03:15:00.439Z","tags":["23 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00","01","02","03","04"],"text":"The pilot lost the anchor chain while the ship lay in Knossos. Our cook repaired the black sail while the ship lay in Knossos. The pilot weighed the brass compass in the dry dock. Entry 557381634."}');
INSERT INTO bodies VALUES (234, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.5,"kind":"note","metadata":{"":"an empty name"," ":0,"a.b/c~d":{"é":null}},"occurred_at":"7362-05-26T23:15:00.810Z","source":{"agent":"cursor","session":"voyage-3","speaker":"Ariadne","uri":"https://example.org/log/24?a=b#c"},"tags":["24 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00","01","02","03","04","05"],"text":"The sailmaker described a rope of forty fathoms on the slipway. Entry 765370243."}');
INSERT INTO bodies VALUES (235, '{"importance":0.75,"kind":"événement","metadata":{"numbers":[0,-1,9007199254740991,-9007199254740991,1.5,1e-300,1.7976931348623157e+308,0.1]},"occurred_at":"0308-09-16T14:15:00.021Z","source":{"session":"voyage-3","speaker":"Phaedra"},"tags":["25 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00","01","02","03","04","05","06"],"text":"Phaedra lost a rope of forty fathoms in the dry dock. Entry 216818383."}');
INSERT INTO bodies VALUES (236, '{"importance":0.5,"kind":"note","metadata":{"nested":{"1":{"2":{"3":{"4":{"5":{"6":"deep"}}}}}}},"occurred_at":"6276-04-06T13:15:00.074Z","source":{"session":"voyage-3","speaker":"Ægle"},"tags":["26 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00","01","02","03","04","05","06","07"],"text":"The surveyor measured the list of passengers on the slipway. Entry 185625644."}');
INSERT INTO bodies VALUES (237, '{"importance":1.0,"kind":"fact","metadata":{"empty":[{},[],""],"false":false,"null":null,"true":true},"occurred_at":"4911-01-23T01:15:00.864Z","source":{"agent":"claude-code","session":"voyage-3","speaker":"Minos","uri":"https://example.org/log/27?a=b#c"},"tags":["27 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt"],"text":"The pilot promised to fetch the tide tables at low tide. The sailmaker measured the tide tables during the third voyage. Entry 240685365."}');
INSERT INTO bodies VALUES (238, '{"importance":0.5,"kind":"note","metadata":{"breaks":"\n\r\t  \u0001","quotes":"\" '' \\ / ` $1 %s"},"occurred_at":"4730-09-19T13:15:00.762Z","source":{"session":"voyage-3","speaker":"Ægle"},"tags":["28 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00"],"text":"The new deckhand bought the anchor chain in the dry dock. Entry 930884103."}');
INSERT INTO bodies VALUES (239, '{"importance":0.5,"kind":"note","metadata":{"שלום":"‮right to left","船":"木板","🚢":["👩‍👩‍👧‍👦","é","é"]},"occurred_at":"1712-05-23T15:15:00.123Z","source":{"session":"voyage-3","speaker":"Ægle"},"tags":["29 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00","01"],"text":"The harbour master promised to fetch three sails of flax in Piraeus. Entry 418057385."}');
INSERT INTO bodies VALUES (240, '{"importance":0.5,"kind":"note","metadata":{"10":4,"9":5,"Z":3,"a":2,"z":1},"occurred_at":"0723-12-24T16:15:00.956Z","source":{"agent":"лоцман","session":"voyage-3","speaker":"Ægle","uri":"https://example.org/log/30?a=b#c"},"tags":["30 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00","01","02"],"text":"Ariadne sold a ball of thread after the night watch. The sailmaker replaced the black sail in Piraeus. The old captain measured the list of passengers in Piraeus. Entry 775343255."}');
INSERT INTO bodies VALUES (241, '{"name":"team-a"}');
INSERT INTO bodies VALUES (242, '{"importance":0.5,"kind":"note","metadata":{"voyage":3,"weather":"foul"},"occurred_at":"3544-07-13T02:15:00.184Z","source":{"agent":"cursor","session":"voyage-0","speaker":"Minos","uri":"https://example.org/log/0?a=b#c"},"tags":["rigging","weather","crew"],"text":"The new deckhand measured a barrel of lamp oil after the night watch. The sailmaker lost the tide tables after the night watch. Entry 108562397."}');
INSERT INTO bodies VALUES (243, '{"importance":0.5,"kind":"événement","metadata":{"voyage":4,"weather":"fair"},"occurred_at":"0260-08-10T05:15:00.342Z","source":{"session":"voyage-0","speaker":"Minos"},"tags":["cargo","hull"],"text":"The surveyor described the black sail off Naxos. Entry 382627945."}');
INSERT INTO bodies VALUES (244, '{"importance":1.0,"kind":"note","occurred_at":"0395-05-01T01:15:00.660Z","source":{"session":"voyage-0","speaker":"Ægle"},"text":"The old captain measured a ball of thread while the ship lay in Knossos. The new deckhand weighed a rope of forty fathoms while the ship lay in Knossos. Entry 173947129."}');
INSERT INTO bodies VALUES (245, '{"importance":0.5,"kind":"note","occurred_at":"1820-10-02T16:15:00.876Z","source":{"agent":"лоцман","session":"voyage-0","speaker":"Ariadne","uri":"https://example.org/log/3?a=b#c"},"tags":["🧵","upper","hull","tag with spaces"],"text":"The pilot sold a rope of forty fathoms before the storm. The sailmaker repaired the tide tables off Naxos. The old captain lost a crate of lemons in Piraeus. Entry 95972924."}');
INSERT INTO bodies VALUES (246, '{"importance":0.5,"kind":"note","occurred_at":"6675-03-13T22:15:00.162Z","source":{"session":"voyage-0","speaker":"Minos"},"text":"Phaedra complained about a ball of thread on the slipway. Entry 154591569."}');
INSERT INTO bodies VALUES (247, '{"importance":0.0,"kind":"événement","occurred_at":"2724-06-21T08:15:00.613Z","source":{"session":"voyage-0","speaker":"Ægle"},"tags":["🧵","crew","tag with spaces","Ναυπηγείο"],"text":"The harbour master repaired the tide tables during the third voyage. Entry 359625426."}');
INSERT INTO bodies VALUES (248, '{"importance":0.1,"kind":"note","occurred_at":"7227-03-11T11:15:00.480Z","source":{"agent":"cursor","session":"voyage-0","speaker":"Ariadne","uri":"https://example.org/log/6?a=b#c"},"text":"The pilot painted a rope of forty fathoms in Piraeus. Our cook replaced the harbour dues in Piraeus. Entry 770118072."}');
INSERT INTO bodies VALUES (249, '{"importance":0.0,"kind":"note","occurred_at":"6156-09-12T18:15:00.268Z","source":{"session":"voyage-0","speaker":"Phaedra"},"text":"The shipwright promised to fetch the black sail in the dry dock. Minos sold an oar with a carved handle on the slipway. Entry 845625444."}');
INSERT INTO bodies VALUES (250, '{"importance":0.5,"kind":"note","occurred_at":"3687-02-25T16:15:00.594Z","source":{"session":"voyage-1","speaker":"Ariadne"},"text":"Ariadne sold an oar with a carved handle in Piraeus. Entry 888232371."}');
INSERT INTO bodies VALUES (251, '{"importance":0.5,"kind":"note","occurred_at":"0902-10-08T16:15:00.225Z","source":{"agent":"cursor","session":"voyage-1","speaker":"Ariadne","uri":"https://example.org/log/9?a=b#c"},"tags":["tag with spaces","crew","UPPER"],"text":"The new deckhand measured a barrel of lamp oil during the third voyage. Entry 452680968."}');
INSERT INTO bodies VALUES (252, '{"importance":0.0,"kind":"decision","metadata":{"voyage":2,"weather":"fair"},"occurred_at":"0821-04-19T20:15:00.361Z","source":{"session":"voyage-1","speaker":"Phaedra"},"text":"A customs officer replaced the tide tables during the third voyage. Entry 791714864."}');
INSERT INTO bodies VALUES (253, '{"importance":0.5,"kind":"fact","occurred_at":"6091-09-11T18:15:00.418Z","source":{"session":"voyage-1","speaker":"Ægle"},"tags":["weather","Ναυπηγείο","UPPER"],"text":"The sailmaker complained about the anchor chain on the slipway. The shipwright lost the black sail in the dry dock. The surveyor bought the spare rudder in Piraeus. Entry 911425693."}');
INSERT INTO bodies VALUES (254, '{"importance":0.9,"kind":"note","occurred_at":"3723-08-27T15:15:00.757Z","source":{"agent":"claude-code","session":"voyage-1","speaker":"Minos","uri":"https://example.org/log/12?a=b#c"},"tags":["tag with spaces","rigging"],"text":"Phaedra replaced the harbour dues while the ship lay in Knossos. Ariadne replaced a ball of thread near the lighthouse. Entry 690506456."}');
INSERT INTO bodies VALUES (255, '{"importance":0.5,"kind":"note","occurred_at":"0862-04-06T21:15:00.212Z","source":{"session":"voyage-1","speaker":"Ægle"},"tags":["weather","UPPER","Ναυπηγείο"],"text":"Our cook bought the spare rudder before the storm. Entry 942457681."}');
INSERT INTO bodies VALUES (256, '{"importance":0.5,"kind":"note","occurred_at":"5830-04-22T13:15:00.266Z","source":{"session":"voyage-1","speaker":"Ægle"},"tags":["rigging","crew","upper","weather"],"text":"The old captain painted the list of passengers on the slipway. Phaedra lost the list of passengers on the slipway. Ariadne forgot the tide tables on the slipway. Entry 462625803."}');
INSERT INTO bodies VALUES (257, '{"importance":0.9,"kind":"note","occurred_at":"0489-08-22T22:15:00.340Z","source":{"agent":"claude-code","session":"voyage-1","speaker":"Ariadne","uri":"https://example.org/log/15?a=b#c"},"tags":["UPPER","tag with spaces"],"text":"The pilot complained about the tide tables while the ship lay in Knossos. Entry 186913026."}');
INSERT INTO bodies VALUES (258, '{"importance":1.0,"kind":"note","metadata":{"voyage":1,"weather":"foul"},"occurred_at":"0990-11-13T12:15:00.382Z","text":"A customs officer weighed a barrel of lamp oil after the night watch. A customs officer described a crate of lemons off Naxos. Ariadne lost the list of passengers before the storm. Entry 372931718."}');
INSERT INTO bodies VALUES (259, '{"importance":0.5,"kind":"note","metadata":{"voyage":4,"weather":"foul"},"occurred_at":"2735-08-06T02:15:00.277Z","text":"The pilot sold a ball of thread at low tide. The new deckhand weighed a ball of thread off Naxos. The harbour master weighed a ball of thread in the dry dock. Entry 109289269."}');
INSERT INTO bodies VALUES (260, '{"importance":0.25,"kind":"note","occurred_at":"5364-04-05T02:15:00.817Z","tags":["upper","crew","🧵","UPPER"],"text":"A customs officer described the black sail before the storm. The surveyor forgot the tide tables at low tide. The sailmaker forgot the black sail in Piraeus. Entry 742680419."}');
INSERT INTO bodies VALUES (261, '{"importance":0.5,"kind":"note","occurred_at":"1027-05-12T20:15:00.267Z","text":"The sailmaker forgot three sails of flax near the lighthouse. The harbour master sold a ball of thread in the dry dock. Entry 424732061."}');
INSERT INTO bodies VALUES (262, '{"name":"team_b"}');
INSERT INTO bodies VALUES (263, '{"importance":0.5,"kind":"note","occurred_at":"0608-03-21T18:15:00.411Z","source":{"agent":"cursor","session":"voyage-0","speaker":"Phaedra","uri":"https://example.org/log/0?a=b#c"},"tags":["weather","crew","tag with spaces"],"text":"Our cook measured the rotten planks of the keel in the dry dock. Entry 304294763."}');
INSERT INTO bodies VALUES (264, '{"importance":0.9,"kind":"note","occurred_at":"7174-04-11T00:15:00.558Z","source":{"session":"voyage-0","speaker":"Phaedra"},"tags":["upper","Ναυπηγείο"],"text":"The harbour master repaired the anchor chain near the lighthouse. Entry 764239155."}');
INSERT INTO bodies VALUES (265, '{"importance":0.9,"kind":"note","occurred_at":"1829-04-13T16:15:00.804Z","source":{"session":"voyage-0","speaker":"Ariadne"},"tags":["🧵","crew","cargo"],"text":"Ariadne repaired the black sail while the ship lay in Knossos. A customs officer replaced a crate of lemons in the dry dock. Entry 775678515."}');
INSERT INTO bodies VALUES (266, '{"importance":0.5,"kind":"note","metadata":{"voyage":4,"weather":"fair"},"occurred_at":"0480-01-04T05:15:00.028Z","source":{"agent":"лоцман","session":"voyage-0","speaker":"Ægle","uri":"https://example.org/log/3?a=b#c"},"tags":["rigging","🧵","crew"],"text":"Minos weighed a crate of lemons before the storm. Entry 592123288."}');
INSERT INTO bodies VALUES (267, '{"importance":0.75,"kind":"fact","occurred_at":"6773-06-18T21:15:00.304Z","source":{"session":"voyage-0","speaker":"Minos"},"tags":["weather","upper"],"text":"A customs officer sold the spare rudder at low tide. The pilot promised to fetch a crate of lemons after the night watch. Entry 214071499."}');
INSERT INTO bodies VALUES (268, '{"importance":0.5,"kind":"fact","occurred_at":"0790-11-13T00:15:00.167Z","source":{"session":"voyage-0","speaker":"Phaedra"},"tags":["upper","hull","rigging","🧵"],"text":"A customs officer measured the black sail before the storm. Ariadne measured the spare rudder on the slipway. Ariadne painted the brass compass after the night watch. Entry 572308991."}');
INSERT INTO bodies VALUES (269, '{"importance":0.5,"kind":"note","occurred_at":"0404-03-21T12:15:00.173Z","source":{"agent":"claude-code","session":"voyage-0","speaker":"Ægle","uri":"https://example.org/log/6?a=b#c"},"text":"A customs officer painted the list of passengers near the lighthouse. Entry 582382425."}');
INSERT INTO bodies VALUES (270, '{"importance":0.5,"kind":"note","occurred_at":"0109-10-10T10:15:00.940Z","source":{"session":"voyage-0","speaker":"Minos"},"tags":["rigging","Ναυπηγείο","🧵"],"text":"Phaedra repaired the black sail before the storm. Entry 70001483."}');
INSERT INTO bodies VALUES (271, '{"importance":1.0,"kind":"fact","metadata":{"voyage":0,"weather":"fair"},"occurred_at":"6723-06-14T04:15:00.713Z","source":{"session":"voyage-10","speaker":"Phaedra"},"text":"The surveyor sold the anchor chain near the lighthouse. The sailmaker bought a ball of thread near the lighthouse. Entry 111399524."}');
INSERT INTO bodies VALUES (272, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":1.0,"kind":"fact","metadata":{"voyage":0,"weather":"fair"},"occurred_at":"3870-08-15T21:15:00.717Z","source":{"session":"voyage-10","speaker":"Phaedra"},"text":"The surveyor sold the anchor chain near the lighthouse. The sailmaker bought a ball of thread near the lighthouse. Entry 111399524."}');
INSERT INTO bodies VALUES (273, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":1.0,"kind":"fact","metadata":{"voyage":0,"weather":"fair"},"occurred_at":"2708-02-26T21:15:00.304Z","source":{"session":"voyage-10","speaker":"Phaedra"},"text":"The surveyor sold the anchor chain near the lighthouse. The sailmaker bought a ball of thread near the lighthouse. Entry 111399524."}');
INSERT INTO bodies VALUES (274, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":1.0,"kind":"fact","occurred_at":"2708-02-26T21:15:00.304Z","source":{"session":"voyage-10","speaker":"Phaedra"},"text":"The surveyor sold the anchor chain near the lighthouse. The sailmaker bought a ball of thread near the lighthouse. Entry 111399524."}');
INSERT INTO bodies VALUES (275, '{"importance":0.5,"kind":"note","occurred_at":"1712-05-23T15:15:00.123Z","source":{"session":"voyage-3","speaker":"Ægle"},"tags":["29 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00","01"],"text":"The harbour master promised to fetch three sails of flax in Piraeus. Entry 418057385."}');
INSERT INTO bodies VALUES (276, '{"importance":0.5,"kind":"note","source":{"session":"voyage-0","speaker":"Ægle"},"text":"Our cook forgot the spare rudder while the ship lay in Knossos. Entry 790907638."}');
INSERT INTO bodies VALUES (277, '{"importance":0.0,"kind":"note","occurred_at":"0368-03-02T01:15:00.415Z","text":"The new deckhand repaired the black sail before the storm. A customs officer weighed a ball of thread during the third voyage. The sailmaker lost the harbour dues at low tide. Entry 66729755."}');
INSERT INTO bodies VALUES (278, '{"importance":0.0,"kind":"note","occurred_at":"0368-03-02T01:15:00.415Z","text":"The pilot replaced the anchor chain while the ship lay in Knossos. Entry 976494373."}');
INSERT INTO bodies VALUES (279, '{"importance":0.0,"kind":"note","occurred_at":"0368-03-02T01:15:00.415Z","text":"The pilot replaced the anchor chain while the ship lay in Knossos. Entry 976494373."}');
INSERT INTO bodies VALUES (280, '{"importance":0.0,"kind":"note","occurred_at":"0368-03-02T01:15:00.415Z","text":"The pilot replaced the anchor chain while the ship lay in Knossos. Entry 976494373."}');
INSERT INTO bodies VALUES (281, '{"importance":0.5,"kind":"note","metadata":{"voyage":4,"weather":"foul"},"occurred_at":"2735-08-06T02:15:00.277Z","text":"Phaedra repaired the anchor chain during the third voyage. Entry 230269919."}');
INSERT INTO bodies VALUES (282, '{"importance":0.5,"kind":"note","metadata":{"voyage":4,"weather":"foul"},"occurred_at":"2735-08-06T02:15:00.277Z","text":"Phaedra repaired the anchor chain during the third voyage. Entry 230269919."}');
INSERT INTO bodies VALUES (283, '{"importance":0.5,"kind":"fact","metadata":{"voyage":4,"weather":"foul"},"occurred_at":"2735-08-06T02:15:00.277Z","source":{"speaker":"Phaedra"},"text":"Phaedra repaired the anchor chain during the third voyage. Entry 230269919."}');
INSERT INTO bodies VALUES (284, '{"importance":0.5,"kind":"fact","occurred_at":"2735-08-06T02:15:00.277Z","source":{"speaker":"Phaedra"},"text":"Phaedra repaired the anchor chain during the third voyage. Entry 230269919."}');
INSERT INTO bodies VALUES (285, '{"importance":0.5,"kind":"fact","occurred_at":"6773-06-18T21:15:00.304Z","source":{"session":"voyage-0","speaker":"Minos"},"text":"A customs officer sold the spare rudder at low tide. The pilot promised to fetch a crate of lemons after the night watch. Entry 214071499."}');
INSERT INTO bodies VALUES (286, '{"importance":0.1,"kind":"note","occurred_at":"5390-11-07T22:15:00.648Z","text":"The shipwright weighed the black sail in Piraeus. Our cook promised to fetch a ball of thread near the lighthouse. A customs officer promised to fetch the list of passengers during the third voyage. Entry 200627215."}');
INSERT INTO bodies VALUES (287, '{"importance":1.0,"kind":"note","occurred_at":"5390-11-07T22:15:00.648Z","text":"The shipwright weighed the black sail in Piraeus. Our cook promised to fetch a ball of thread near the lighthouse. A customs officer promised to fetch the list of passengers during the third voyage. Entry 200627215."}');
INSERT INTO bodies VALUES (288, '{"importance":1.0,"kind":"note","metadata":{"list":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29],"long":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"},"occurred_at":"5390-11-07T22:15:00.648Z","text":"The shipwright weighed the black sail in Piraeus. Our cook promised to fetch a ball of thread near the lighthouse. A customs officer promised to fetch the list of passengers during the third voyage. Entry 200627215."}');
INSERT INTO bodies VALUES (289, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":1.0,"kind":"note","metadata":{"list":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29],"long":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"},"occurred_at":"4287-05-20T11:15:00.937Z","text":"The shipwright weighed the black sail in Piraeus. Our cook promised to fetch a ball of thread near the lighthouse. A customs officer promised to fetch the list of passengers during the third voyage. Entry 200627215."}');
INSERT INTO bodies VALUES (290, '{"importance":0.5,"kind":"note","metadata":{"voyage":4,"weather":"foul"},"occurred_at":"2877-07-23T04:15:00.479Z","text":"A customs officer weighed the list of passengers near the lighthouse. Entry 179288102."}');
INSERT INTO bodies VALUES (291, '{"importance":0.5,"kind":"événement","metadata":{"voyage":4,"weather":"fair"},"occurred_at":"0260-08-10T05:15:00.342Z","source":{"session":"voyage-0","speaker":"Minos"},"text":"Ariadne repaired the tide tables at low tide. Entry 601374174."}');
INSERT INTO bodies VALUES (292, '{"importance":0.5,"kind":"note","metadata":{"voyage":4,"weather":"fair"},"occurred_at":"0260-08-10T05:15:00.342Z","text":"Ariadne repaired the tide tables at low tide. Entry 601374174."}');
INSERT INTO bodies VALUES (293, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.5,"kind":"note","occurred_at":"1070-09-18T02:15:00.447Z","source":{"agent":"лоцман","session":"voyage-0","speaker":"Ariadne","uri":"https://example.org/log/3?a=b#c"},"tags":["🧵","upper","hull","tag with spaces"],"text":"The pilot sold a rope of forty fathoms before the storm. The sailmaker repaired the tide tables off Naxos. The old captain lost a crate of lemons in Piraeus. Entry 95972924."}');
INSERT INTO bodies VALUES (294, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.5,"kind":"note","occurred_at":"1070-09-18T02:15:00.447Z","source":{"agent":"лоцман","session":"voyage-0","speaker":"Ariadne","uri":"https://example.org/log/3?a=b#c"},"tags":["🧵","upper","hull","tag with spaces"],"text":"The new deckhand bought the black sail off Naxos. A customs officer complained about a crate of lemons after the night watch. Entry 873763953."}');
INSERT INTO bodies VALUES (295, '{"importance":0.75,"kind":"fact","metadata":{"numbers":[0,-1,9007199254740991,-9007199254740991,1.5,1e-300,1.7976931348623157e+308,0.1]},"occurred_at":"0770-08-21T03:15:00.066Z","source":{"speaker":"Phaedra"},"tags":["9 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt"],"text":"The pilot measured the black sail in Piraeus. Entry 723854947."}');
INSERT INTO bodies VALUES (296, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.75,"kind":"fact","metadata":{"numbers":[0,-1,9007199254740991,-9007199254740991,1.5,1e-300,1.7976931348623157e+308,0.1]},"occurred_at":"6342-01-16T14:15:00.718Z","source":{"speaker":"Phaedra"},"tags":["9 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt"],"text":"The pilot measured the black sail in Piraeus. Entry 723854947."}');
INSERT INTO bodies VALUES (297, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.5,"kind":"fact","metadata":{"numbers":[0,-1,9007199254740991,-9007199254740991,1.5,1e-300,1.7976931348623157e+308,0.1]},"occurred_at":"6342-01-16T14:15:00.718Z","source":{"speaker":"Phaedra"},"text":"The pilot measured the black sail in Piraeus. Entry 723854947."}');
INSERT INTO bodies VALUES (298, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.5,"kind":"fact","metadata":{"numbers":[0,-1,9007199254740991,-9007199254740991,1.5,1e-300,1.7976931348623157e+308,0.1]},"occurred_at":"6342-01-16T14:15:00.718Z","source":{"speaker":"Phaedra"},"text":"The shipwright sold the black sail at low tide. Entry 129809331."}');
INSERT INTO bodies VALUES (299, '{"importance":0.5,"kind":"note","occurred_at":"1847-12-18T19:15:00.907Z","tags":["rigging","crew"],"text":"Minos bought the rotten planks of the keel in Piraeus. The surveyor complained about a rope of forty fathoms while the ship lay in Knossos. Entry 389741612."}');
INSERT INTO bodies VALUES (300, '{"importance":0.0,"kind":"decision","occurred_at":"0821-04-19T20:15:00.361Z","source":{"session":"voyage-1","speaker":"Phaedra"},"text":"A customs officer replaced the tide tables during the third voyage. Entry 791714864."}');
INSERT INTO bodies VALUES (301, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.1,"kind":"note","occurred_at":"4930-06-22T06:15:00.976Z","source":{"session":"voyage-1","speaker":"Ægle"},"text":"The new deckhand weighed the black sail on the slipway. The old captain promised to fetch three sails of flax after the night watch. Entry 992319779."}');
INSERT INTO bodies VALUES (302, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.1,"kind":"fact","occurred_at":"4930-06-22T06:15:00.976Z","source":{"speaker":"Phaedra"},"text":"The new deckhand weighed the black sail on the slipway. The old captain promised to fetch three sails of flax after the night watch. Entry 992319779."}');
INSERT INTO bodies VALUES (303, '{"importance":0.5,"kind":"note","metadata":{"voyage":4,"weather":"fair"},"occurred_at":"0693-07-01T04:15:00.594Z","source":{"agent":"cursor","session":"voyage-6","speaker":"Ægle","uri":"https://example.org/log/51?a=b#c"},"text":"The new deckhand measured the list of passengers before the storm. The harbour master repaired the black sail on the slipway. Phaedra forgot the list of passengers while the ship lay in Knossos. Entry 371962701."}');
INSERT INTO bodies VALUES (304, '{"importance":0.5,"kind":"note","metadata":{"voyage":4,"weather":"fair"},"occurred_at":"0693-07-01T04:15:00.594Z","text":"The new deckhand measured the list of passengers before the storm. The harbour master repaired the black sail on the slipway. Phaedra forgot the list of passengers while the ship lay in Knossos. Entry 371962701."}');
INSERT INTO bodies VALUES (305, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":1.0,"kind":"note","metadata":{"numbers":[0,-1,9007199254740991,-9007199254740991,1.5,1e-300,1.7976931348623157e+308,0.1]},"occurred_at":"3082-10-18T15:15:00.182Z","source":{"session":"voyage-0","speaker":"Ægle"},"tags":["1 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00"],"text":"The sailmaker painted a ball of thread on the slipway. Entry 760639444."}');
INSERT INTO bodies VALUES (306, '{"importance":1.0,"kind":"note","metadata":{"numbers":[0,-1,9007199254740991,-9007199254740991,1.5,1e-300,1.7976931348623157e+308,0.1]},"occurred_at":"3082-10-18T15:15:00.182Z","source":{"session":"voyage-0","speaker":"Ægle"},"tags":["1 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00"],"text":"The sailmaker painted a ball of thread on the slipway. Entry 760639444."}');
INSERT INTO bodies VALUES (307, '{"importance":0.25,"kind":"note","occurred_at":"1407-03-25T02:15:00.523Z","text":"https://example.org/a%20b?c=d&e=%F0%9F%9A%A2#f"}');
INSERT INTO bodies VALUES (308, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.0,"kind":"note","metadata":{"breaks":"\n\r\t  \u0001","quotes":"\" '' \\ / ` $1 %s"},"occurred_at":"1559-06-12T00:15:00.927Z","tags":["cargo","weather"],"text":"ǅ ß ﬁ Ⅷ ½ ª ſ K Å ı İ ς: letters with more than one other case."}');
INSERT INTO bodies VALUES (309, '{"importance":0.9,"kind":"note","metadata":{"שלום":"‮right to left","船":"木板","🚢":["👩‍👩‍👧‍👦","é","é"]},"occurred_at":"0489-08-22T22:15:00.340Z","source":{"agent":"claude-code","session":"voyage-1","speaker":"Ariadne","uri":"https://example.org/log/15?a=b#c"},"tags":["UPPER","tag with spaces"],"text":"The pilot complained about the tide tables while the ship lay in Knossos. Entry 186913026."}');
INSERT INTO bodies VALUES (310, '{"importance":0.9,"kind":"note","metadata":{"שלום":"‮right to left","船":"木板","🚢":["👩‍👩‍👧‍👦","é","é"]},"occurred_at":"0489-08-22T22:15:00.340Z","source":{"agent":"claude-code","session":"voyage-1","speaker":"Ariadne","uri":"https://example.org/log/15?a=b#c"},"tags":["UPPER","tag with spaces"],"text":"The sailmaker described a crate of lemons near the lighthouse. Entry 695170924."}');
INSERT INTO bodies VALUES (311, '{"importance":0.5,"kind":"note","occurred_at":"2956-12-11T23:15:00.561Z","tags":["Ναυπηγείο","hull"],"text":"1,234.50 € on 03/04/05 at 10:11:12, version 0.1.0-rc.1+build.7, mail to nobody@example.org"}');
INSERT INTO bodies VALUES (312, '{"importance":0.5,"kind":"note","source":{"session":"voyage-0","speaker":"Ægle"},"text":"The shipwright repaired the list of passengers while the ship lay in Knossos. Entry 486699484."}');
INSERT INTO bodies VALUES (313, '{"importance":0.5,"kind":"note","source":{"session":"voyage-1","speaker":"Minos"},"text":"Ariadne described a crate of lemons in the dry dock. Entry 191894952."}');
INSERT INTO bodies VALUES (314, '{"importance":0.25,"kind":"note","occurred_at":"1392-06-16T01:15:00.631Z","tags":["tag with spaces","weather","Ναυπηγείο"],"text":"הספינה עגנה בנמל, והצוות החליף קרש אחר קרש."}');
INSERT INTO bodies VALUES (315, '{"importance":0.5,"kind":"fact","occurred_at":"0052-08-11T13:15:00.517Z","source":{"speaker":"Phaedra"},"text":"ស្ពានទូកត្រូវបានប្តូរម្តងមួយៗ 53 கப்பலின் பலகைகள் ஒவ்வொன்றாக மாற்றப்பட்டன."}');
INSERT INTO bodies VALUES (316, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.5,"kind":"note","metadata":{"voyage":1,"weather":"foul"},"occurred_at":"0830-03-09T00:15:00.268Z","text":"The pilot lost three sails of flax during the third voyage. The sailmaker replaced the anchor chain during the third voyage. Entry 275253390."}');
INSERT INTO bodies VALUES (317, '{"importance":1.0,"kind":"note","metadata":{"voyage":1,"weather":"foul"},"occurred_at":"0830-03-09T00:15:00.268Z","text":"The pilot lost three sails of flax during the third voyage. The sailmaker replaced the anchor chain during the third voyage. Entry 275253390."}');
INSERT INTO bodies VALUES (318, '{"importance":0.25,"kind":"note","occurred_at":"5493-07-15T07:15:00.798Z","tags":["rigging","crew"],"text":"Full width: ＴＨＥＳＥＵＳ １２３; letters of mathematics: 𝒯𝒽𝑒𝓈𝑒𝓊𝓈 𝟙𝟚𝟛."}');
INSERT INTO bodies VALUES (319, '{"importance":0.5,"kind":"note","metadata":{"list":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29],"long":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"},"occurred_at":"0983-09-15T03:15:00.439Z","text":"The pilot lost the anchor chain while the ship lay in Knossos. Our cook repaired the black sail while the ship lay in Knossos. The pilot weighed the brass compass in the dry dock. Entry 557381634."}');
INSERT INTO bodies VALUES (320, '{"importance":0.5,"kind":"preference","occurred_at":"8926-03-02T08:15:00.224Z","source":{"agent":"лоцман","session":"voyage-3","speaker":"Minos","uri":"https://example.org/log/27?a=b#c"},"text":"A customs officer repaired the harbour dues in Piraeus. A customs officer lost the harbour dues in Piraeus. Entry 107316055."}');
INSERT INTO bodies VALUES (321, '{"importance":1.0,"kind":"note","occurred_at":"6968-12-23T07:15:00.324Z","source":{"agent":"лоцман","session":"voyage-7","speaker":"Ariadne","uri":"https://example.org/log/57?a=b#c"},"text":"The sailmaker weighed the list of passengers near the lighthouse. Entry 795043742."}');
INSERT INTO bodies VALUES (322, '{"importance":0.5,"kind":"note","metadata":{"10":4,"9":5,"Z":3,"a":2,"z":1},"occurred_at":"1136-09-23T05:15:00.571Z","text":"The new deckhand weighed the list of passengers in the dry dock. Entry 786833984."}');
INSERT INTO bodies VALUES (323, '{"importance":0.5,"kind":"fact","occurred_at":"0608-03-01T14:15:00.186Z","source":{"session":"voyage-4","speaker":"Minos"},"text":"The pilot promised to fetch a ball of thread after the night watch. Our cook painted the list of passengers in the dry dock. Entry 129640627."}');
INSERT INTO bodies VALUES (324, '{"importance":0.5,"kind":"note","tags":["revised"],"text":"The shipwright described the black sail while the ship lay in Knossos. Phaedra complained about the rotten planks of the keel in Piraeus. Entry 718933600."}');
INSERT INTO bodies VALUES (325, '{"importance":0.5,"kind":"note","tags":["revised"],"text":"Phaedra repaired the list of passengers in Piraeus. Entry 32527101."}');
INSERT INTO bodies VALUES (326, '{"importance":0.5,"kind":"note","tags":["revised"],"text":"Phaedra repaired the list of passengers in Piraeus. Entry 32527101."}');
INSERT INTO bodies VALUES (327, '{"importance":0.5,"kind":"note","tags":["revised"],"text":"A customs officer described the brass compass after the night watch. Entry 933668348."}');
INSERT INTO bodies VALUES (328, '{"importance":0.75,"kind":"événement","occurred_at":"8852-05-09T00:15:00.245Z","source":{"session":"voyage-1","speaker":"Ægle"},"tags":["10 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00"],"text":"Phaedra measured a ball of thread while the ship lay in Knossos. Our cook painted three sails of flax in Piraeus. The shipwright repaired three sails of flax off Naxos. Entry 149672561."}');
INSERT INTO bodies VALUES (329, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.75,"kind":"événement","occurred_at":"5368-07-02T10:15:00.614Z","source":{"session":"voyage-1","speaker":"Ægle"},"tags":["10 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00"],"text":"Phaedra measured a ball of thread while the ship lay in Knossos. Our cook painted three sails of flax in Piraeus. The shipwright repaired three sails of flax off Naxos. Entry 149672561."}');
INSERT INTO bodies VALUES (330, '{"importance":0.5,"kind":"note","occurred_at":"6524-07-04T12:15:00.449Z","source":{"session":"voyage-1","speaker":"Ægle"},"text":"The new deckhand repaired the anchor chain at low tide. Minos painted the list of passengers after the night watch. Minos lost the rotten planks of the keel in the dry dock. Entry 648618755."}');
INSERT INTO bodies VALUES (331, '{"importance":0.5,"kind":"fact","occurred_at":"0790-11-13T00:15:00.167Z","source":{"session":"voyage-0","speaker":"Phaedra"},"tags":["upper","hull","rigging","🧵"],"text":"A customs officer measured the black sail before the storm. Ariadne measured the spare rudder on the slipway. Ariadne painted the brass compass after the night watch. Entry 572308991."}');
INSERT INTO bodies VALUES (332, '{"importance":0.5,"kind":"note","metadata":{"voyage":0,"weather":"fair"},"occurred_at":"1552-08-17T11:15:00.425Z","text":"Our cook forgot a ball of thread on the slipway. Entry 770894994."}');
INSERT INTO bodies VALUES (333, '{"importance":0.5,"kind":"note","occurred_at":"1552-08-17T11:15:00.425Z","text":"Our cook forgot a ball of thread on the slipway. Entry 770894994."}');
INSERT INTO bodies VALUES (334, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.75,"kind":"note","metadata":{"שלום":"‮right to left","船":"木板","🚢":["👩‍👩‍👧‍👦","é","é"]},"occurred_at":"1029-11-04T09:15:00.751Z","source":{"session":"voyage-1","speaker":"Ariadne"},"tags":["13 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00","01","02","03"],"text":"The harbour master promised to fetch a barrel of lamp oil at low tide. The shipwright promised to fetch the list of passengers in Piraeus. Entry 491639582."}');
INSERT INTO bodies VALUES (335, '{"importance":0.5,"kind":"note","occurred_at":"2727-05-12T14:15:00.122Z","source":{"session":"voyage-6","speaker":"Ariadne"},"text":"1,234.50 € on 03/04/05 at 10:11:12, version 0.1.0-rc.1+build.7, mail to nobody@example.org 55 Усі дошки замінено, а корабель той самий?"}');
INSERT INTO bodies VALUES (336, '{"importance":0.5,"kind":"note","occurred_at":"2727-05-12T14:15:00.122Z","source":{"session":"voyage-6","speaker":"Ariadne"},"text":"Minos promised to fetch three sails of flax off Naxos. Entry 669488919."}');
INSERT INTO bodies VALUES (337, '{"importance":0.9,"kind":"note","metadata":{"voyage":3,"weather":"fair"},"occurred_at":"4362-10-23T15:15:00.700Z","tags":["tag with spaces","upper","cargo"],"text":"船の板は一枚ずつ新しくなった。それでも同じ船だろうか。"}');
INSERT INTO bodies VALUES (338, '{"importance":0.9,"kind":"note","occurred_at":"6698-04-25T14:15:00.205Z","tags":["UPPER","rigging"],"text":"The sailmaker bought three sails of flax at low tide. Phaedra sold the spare rudder in Piraeus. Entry 631851115."}');
INSERT INTO bodies VALUES (339, '{"importance":0.5,"kind":"note","occurred_at":"6698-04-25T14:15:00.205Z","text":"The sailmaker bought three sails of flax at low tide. Phaedra sold the spare rudder in Piraeus. Entry 631851115."}');
INSERT INTO bodies VALUES (340, '{"importance":0.5,"kind":"note","source":{"session":"voyage-4","speaker":"Ariadne"},"tags":["revised"],"text":"Minos replaced a crate of lemons off Naxos. Entry 44154129."}');
INSERT INTO bodies VALUES (341, '{"importance":0.5,"kind":"note","source":{"session":"voyage-4","speaker":"Ariadne"},"tags":["revised"],"text":"Minos replaced a crate of lemons off Naxos. Entry 44154129."}');
INSERT INTO bodies VALUES (342, '{"importance":0.5,"kind":"note","source":{"session":"voyage-4","speaker":"Ariadne"},"tags":["revised"],"text":"The pilot measured an oar with a carved handle off Naxos. The new deckhand lost a crate of lemons in the dry dock. Phaedra sold the black sail while the ship lay in Knossos. Entry 605046755."}');
INSERT INTO bodies VALUES (343, '{"importance":0.5,"kind":"note","source":{"session":"voyage-4","speaker":"Ariadne"},"tags":["revised"],"text":"The pilot measured an oar with a carved handle off Naxos. The new deckhand lost a crate of lemons in the dry dock. Phaedra sold the black sail while the ship lay in Knossos. Entry 605046755."}');
INSERT INTO bodies VALUES (344, '{"importance":1.0,"kind":"note","metadata":{"voyage":1,"weather":"foul"},"occurred_at":"0990-11-13T12:15:00.382Z","text":"A customs officer weighed a barrel of lamp oil after the night watch. A customs officer described a crate of lemons off Naxos. Ariadne lost the list of passengers before the storm. Entry 372931718."}');
INSERT INTO bodies VALUES (345, '{"importance":0.1,"kind":"note","occurred_at":"7104-02-26T09:15:00.736Z","source":{"agent":"лоцман","session":"voyage-1","speaker":"Ægle","uri":"https://example.org/log/9?a=b#c"},"tags":["upper","cargo"],"text":"Minos promised to fetch the harbour dues during the third voyage. Phaedra promised to fetch three sails of flax before the storm. Entry 155831210."}');
INSERT INTO bodies VALUES (346, '{"importance":1.0,"kind":"note","occurred_at":"6986-02-19T05:15:00.373Z","source":{"session":"voyage-9","speaker":"Ariadne"},"text":"Minos lost the spare rudder off Naxos. The surveyor complained about a crate of lemons near the lighthouse. The shipwright complained about three sails of flax on the slipway. Entry 876952044."}');
INSERT INTO bodies VALUES (347, '{"importance":1.0,"kind":"fact","occurred_at":"6986-02-19T05:15:00.373Z","source":{"speaker":"Phaedra"},"text":"Minos lost the spare rudder off Naxos. The surveyor complained about a crate of lemons near the lighthouse. The shipwright complained about three sails of flax on the slipway. Entry 876952044."}');
INSERT INTO bodies VALUES (348, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":1.0,"kind":"fact","occurred_at":"6455-04-07T15:15:00.166Z","source":{"speaker":"Phaedra"},"text":"Minos lost the spare rudder off Naxos. The surveyor complained about a crate of lemons near the lighthouse. The shipwright complained about three sails of flax on the slipway. Entry 876952044."}');
INSERT INTO bodies VALUES (349, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":1.0,"kind":"fact","occurred_at":"5932-03-12T03:15:00.330Z","source":{"speaker":"Phaedra"},"text":"Minos lost the spare rudder off Naxos. The surveyor complained about a crate of lemons near the lighthouse. The shipwright complained about three sails of flax on the slipway. Entry 876952044."}');
INSERT INTO bodies VALUES (350, '{"importance":0.5,"kind":"note","source":{"agent":"cursor","session":"voyage-1","speaker":"Ariadne","uri":"https://example.org/log/12?a=b#c"},"tags":["revised"],"text":"The surveyor bought a ball of thread off Naxos. The surveyor painted the brass compass near the lighthouse. Entry 321414422."}');
INSERT INTO bodies VALUES (351, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.5,"kind":"note","metadata":{"voyage":2,"weather":"foul"},"occurred_at":"6583-04-22T06:15:00.714Z","source":{"session":"voyage-10","speaker":"Phaedra"},"tags":["weather","upper","tag with spaces"],"text":"The harbour master replaced the spare rudder before the storm. Entry 928138486."}');
INSERT INTO bodies VALUES (352, '{"importance":0.5,"kind":"note","metadata":{"voyage":3,"weather":"fair"},"occurred_at":"1040-11-01T06:15:00.180Z","source":{"agent":"claude-code","session":"voyage-1","speaker":"Ægle","uri":"https://example.org/log/9?a=b#c"},"text":"Phaedra repaired a ball of thread while the ship lay in Knossos. Entry 488260355."}');
INSERT INTO bodies VALUES (353, '{"importance":0.5,"kind":"note","occurred_at":"3179-03-13T05:15:00.398Z","source":{"session":"voyage-10","speaker":"Ariadne"},"tags":["weather","Ναυπηγείο","hull"],"text":"A customs officer described an oar with a carved handle near the lighthouse. Entry 650590695."}');
INSERT INTO bodies VALUES (354, '{"importance":0.9,"kind":"note","occurred_at":"4712-12-22T09:15:00.007Z","source":{"session":"voyage-1","speaker":"Ægle"},"text":"The pilot promised to fetch the spare rudder in Piraeus. Entry 493346429."}');
INSERT INTO bodies VALUES (355, '{"importance":0.5,"kind":"note","occurred_at":"4712-12-22T09:15:00.007Z","source":{"session":"voyage-1","speaker":"Ægle"},"text":"The pilot promised to fetch the spare rudder in Piraeus. Entry 493346429."}');
INSERT INTO bodies VALUES (356, '{"importance":0.5,"kind":"note","occurred_at":"4712-12-22T09:15:00.007Z","source":{"session":"voyage-1","speaker":"Ægle"},"text":"The pilot promised to fetch the spare rudder in Piraeus. Entry 493346429."}');
INSERT INTO bodies VALUES (357, '{"importance":0.5,"kind":"note","occurred_at":"4712-12-22T09:15:00.007Z","source":{"session":"voyage-1","speaker":"Ægle"},"text":"The pilot promised to fetch the spare rudder in Piraeus. Entry 493346429."}');
INSERT INTO bodies VALUES (358, '{"importance":0.75,"kind":"preference","occurred_at":"7735-06-04T21:15:00.642Z","source":{"agent":"лоцман","session":"voyage-4","speaker":"Phaedra","uri":"https://example.org/log/39?a=b#c"},"tags":["Ναυπηγείο","upper","UPPER","crew"],"text":"The sailmaker painted a crate of lemons while the ship lay in Knossos. Our cook promised to fetch the brass compass off Naxos. Entry 942186865."}');
INSERT INTO bodies VALUES (359, '{"importance":0.75,"kind":"preference","occurred_at":"7735-06-04T21:15:00.642Z","source":{"agent":"лоцман","session":"voyage-4","speaker":"Phaedra","uri":"https://example.org/log/39?a=b#c"},"tags":["Ναυπηγείο","upper","UPPER","crew"],"text":"A customs officer replaced a barrel of lamp oil on the slipway. Entry 768816323."}');
INSERT INTO bodies VALUES (360, '{"importance":0.5,"kind":"note","occurred_at":"3767-01-15T16:15:00.541Z","source":{"session":"voyage-0","speaker":"Minos"},"text":"船停在港口，木板一块一块地换新了。"}');
INSERT INTO bodies VALUES (361, '{"importance":0.5,"kind":"note","source":{"agent":"cursor","session":"voyage-0","speaker":"Phaedra","uri":"https://example.org/log/3?a=b#c"},"text":"Minos bought the anchor chain near the lighthouse. Entry 665222838."}');
INSERT INTO bodies VALUES (362, '{"importance":0.5,"kind":"note","occurred_at":"1645-11-09T10:15:00.562Z","source":{"session":"voyage-7","speaker":"Ægle"},"text":"Phaedra complained about three sails of flax in Piraeus. Entry 605277443."}');
INSERT INTO bodies VALUES (363, '{"importance":0.5,"kind":"note","occurred_at":"1645-11-09T10:15:00.562Z","source":{"session":"voyage-7","speaker":"Ægle"},"text":"Phaedra complained about three sails of flax in Piraeus. Entry 605277443."}');
INSERT INTO bodies VALUES (364, '{"importance":0.5,"kind":"note","occurred_at":"6914-05-14T14:15:00.803Z","source":{"agent":"лоцман","session":"voyage-7","speaker":"Minos","uri":"https://example.org/log/57?a=b#c"},"text":"Minos painted the spare rudder in Piraeus. Entry 499910033."}');
INSERT INTO bodies VALUES (365, '{"importance":0.5,"kind":"note","occurred_at":"5962-11-21T02:15:00.393Z","text":"🚢⚓️🧵 51 船停在港口，木板一块一块地换新了。"}');
INSERT INTO bodies VALUES (366, '{"importance":1.0,"kind":"decision","occurred_at":"0481-05-13T13:15:00.867Z","source":{"agent":"claude-code","session":"voyage-4","speaker":"Ariadne","uri":"https://example.org/log/36?a=b#c"},"text":"The sailmaker lost three sails of flax after the night watch. Our cook weighed the anchor chain during the third voyage. Entry 494193117."}');
INSERT INTO bodies VALUES (367, '{"importance":1.0,"kind":"decision","occurred_at":"0481-05-13T13:15:00.867Z","source":{"agent":"claude-code","session":"voyage-4","speaker":"Ariadne","uri":"https://example.org/log/36?a=b#c"},"text":"The new deckhand measured a ball of thread before the storm. Entry 628286851."}');
INSERT INTO bodies VALUES (368, '{"importance":1.0,"kind":"decision","occurred_at":"0481-05-13T13:15:00.867Z","source":{"agent":"claude-code","session":"voyage-4","speaker":"Ariadne","uri":"https://example.org/log/36?a=b#c"},"text":"Ariadne promised to fetch the black sail while the ship lay in Knossos. Entry 846223576."}');
INSERT INTO bodies VALUES (369, '{"importance":1.0,"kind":"decision","occurred_at":"0481-05-13T13:15:00.867Z","source":{"agent":"claude-code","session":"voyage-4","speaker":"Ariadne","uri":"https://example.org/log/36?a=b#c"},"text":"Ariadne promised to fetch the black sail while the ship lay in Knossos. Entry 846223576."}');
INSERT INTO bodies VALUES (370, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.5,"kind":"note","metadata":{"voyage":3,"weather":"fair"},"occurred_at":"0648-04-11T16:15:00.089Z","tags":["UPPER","Ναυπηγείο"],"text":"ស្ពានទូកត្រូវបានប្តូរម្តងមួយៗ"}');
INSERT INTO bodies VALUES (371, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.5,"kind":"note","metadata":{"voyage":3,"weather":"fair"},"occurred_at":"0648-04-11T16:15:00.089Z","text":"ស្ពានទូកត្រូវបានប្តូរម្តងមួយៗ"}');
INSERT INTO bodies VALUES (372, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.5,"kind":"note","metadata":{"voyage":3,"weather":"fair"},"occurred_at":"0648-04-11T16:15:00.089Z","text":"ស្ពានទូកត្រូវបានប្តូរម្តងមួយៗ"}');
INSERT INTO bodies VALUES (373, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.5,"kind":"note","metadata":{"voyage":3,"weather":"fair"},"occurred_at":"0648-04-11T16:15:00.089Z","text":"ស្ពានទូកត្រូវបានប្តូរម្តងមួយៗ"}');
INSERT INTO bodies VALUES (374, '{"importance":0.5,"kind":"note","occurred_at":"0862-04-06T21:15:00.212Z","source":{"session":"voyage-1","speaker":"Ægle"},"text":"The old captain promised to fetch a rope of forty fathoms after the night watch. Entry 45384857."}');
INSERT INTO bodies VALUES (375, '{"importance":0.5,"kind":"preference","occurred_at":"1680-09-21T06:15:00.107Z","source":{"agent":"claude-code","session":"voyage-10","speaker":"Ariadne","uri":"https://example.org/log/87?a=b#c"},"text":"The old captain bought the anchor chain after the night watch. The new deckhand measured the rotten planks of the keel during the third voyage. Entry 251219292."}');
INSERT INTO bodies VALUES (376, '{"importance":0.5,"kind":"note","occurred_at":"1770-10-26T13:15:00.982Z","tags":["🧵","Ναυπηγείο"],"text":"```\nint main() { return 0; }\n```\n\n| a | b |\n|---|---|\n| 1 | 2 | 59 கப்பலின் பலகைகள் ஒவ்வொன்றாக மாற்றப்பட்டன."}');
INSERT INTO bodies VALUES (377, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.5,"kind":"preference","occurred_at":"4743-10-19T18:15:00.994Z","source":{"session":"voyage-6","speaker":"Phaedra"},"text":"السفينة في الميناء، والبحّارة يستبدلون الألواح القديمة. 49 သင်္ဘောပျဉ်များကို တစ်ချပ်ပြီးတစ်ချပ် လဲလှယ်ခဲ့သည်။"}');
INSERT INTO bodies VALUES (378, '{"importance":0.5,"kind":"note","source":{"session":"voyage-4","speaker":"Minos"},"tags":["revised"],"text":"Our cook weighed a barrel of lamp oil near the lighthouse. Entry 923444194."}');
INSERT INTO bodies VALUES (379, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.5,"kind":"note","metadata":{"voyage":3,"weather":"foul"},"occurred_at":"0032-07-22T05:15:00.358Z","source":{"agent":"cursor","session":"voyage-0","speaker":"Minos","uri":"https://example.org/log/0?a=b#c"},"tags":["rigging","weather","crew"],"text":"The new deckhand measured a barrel of lamp oil after the night watch. The sailmaker lost the tide tables after the night watch. Entry 108562397."}');
INSERT INTO bodies VALUES (380, '{"importance":0.25,"kind":"note","occurred_at":"1051-05-19T15:15:00.265Z","tags":["cargo"],"text":"Café with a combining accent is not Café with one letter."}');
INSERT INTO bodies VALUES (381, '{"importance":0.5,"kind":"note","source":{"session":"voyage-1","speaker":"Minos"},"tags":["revised"],"text":"Ariadne described a crate of lemons in the dry dock. Entry 191894952."}');
INSERT INTO bodies VALUES (382, '{"importance":1.0,"kind":"preference","occurred_at":"8926-03-02T08:15:00.224Z","source":{"agent":"лоцман","session":"voyage-3","speaker":"Minos","uri":"https://example.org/log/27?a=b#c"},"text":"A customs officer repaired the harbour dues in Piraeus. A customs officer lost the harbour dues in Piraeus. Entry 107316055."}');
INSERT INTO bodies VALUES (383, '{"importance":0.5,"kind":"preference","occurred_at":"8926-03-02T08:15:00.224Z","source":{"agent":"лоцман","session":"voyage-3","speaker":"Minos","uri":"https://example.org/log/27?a=b#c"},"text":"A customs officer repaired the harbour dues in Piraeus. A customs officer lost the harbour dues in Piraeus. Entry 107316055."}');
INSERT INTO bodies VALUES (384, '{"importance":1.0,"kind":"preference","occurred_at":"8926-03-02T08:15:00.224Z","source":{"agent":"лоцман","session":"voyage-3","speaker":"Minos","uri":"https://example.org/log/27?a=b#c"},"text":"A customs officer repaired the harbour dues in Piraeus. A customs officer lost the harbour dues in Piraeus. Entry 107316055."}');
INSERT INTO bodies VALUES (385, '{"importance":0.5,"kind":"preference","occurred_at":"8926-03-02T08:15:00.224Z","source":{"agent":"лоцман","session":"voyage-3","speaker":"Minos","uri":"https://example.org/log/27?a=b#c"},"text":"A customs officer repaired the harbour dues in Piraeus. A customs officer lost the harbour dues in Piraeus. Entry 107316055."}');
INSERT INTO bodies VALUES (386, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.5,"kind":"note","metadata":{"":"an empty name"," ":0,"a.b/c~d":{"é":null}},"occurred_at":"7958-07-24T02:15:00.369Z","tags":["8 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00","01","02","03","04","05","06","07"],"text":"The harbour master replaced the brass compass on the slipway. Our cook measured the brass compass in the dry dock. Entry 661061322."}');
INSERT INTO bodies VALUES (387, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.5,"kind":"note","occurred_at":"7958-07-24T02:15:00.369Z","tags":["8 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt","00","01","02","03","04","05","06","07"],"text":"The harbour master replaced the brass compass on the slipway. Our cook measured the brass compass in the dry dock. Entry 661061322."}');
INSERT INTO bodies VALUES (388, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.5,"kind":"note","occurred_at":"7958-07-24T02:15:00.369Z","text":"The harbour master replaced the brass compass on the slipway. Our cook measured the brass compass in the dry dock. Entry 661061322."}');
INSERT INTO bodies VALUES (389, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.5,"kind":"note","occurred_at":"7958-07-24T02:15:00.369Z","text":"The harbour master replaced the brass compass on the slipway. Our cook measured the brass compass in the dry dock. Entry 661061322."}');
INSERT INTO bodies VALUES (390, '{"importance":0.1,"kind":"note","occurred_at":"4782-03-18T08:15:00.877Z","source":{"agent":"claude-code","session":"voyage-6","speaker":"Minos","uri":"https://example.org/log/48?a=b#c"},"text":"The sailmaker forgot the spare rudder before the storm. Entry 568348573."}');
INSERT INTO bodies VALUES (391, '{"importance":0.1,"kind":"note","occurred_at":"4782-03-18T08:15:00.877Z","source":{"agent":"claude-code","session":"voyage-6","speaker":"Minos","uri":"https://example.org/log/48?a=b#c"},"text":"The sailmaker forgot the spare rudder before the storm. Entry 568348573."}');
INSERT INTO bodies VALUES (392, '{"importance":0.5,"kind":"note","occurred_at":"0691-10-10T06:15:00.891Z","source":{"agent":"claude-code","session":"voyage-0","speaker":"Ariadne","uri":"https://example.org/log/0?a=b#c"},"text":"Το πλοίο του Θησέα άλλαξε όλες τις σανίδες του, μία προς μία."}');
INSERT INTO bodies VALUES (393, '{"importance":0.5,"kind":"fact","occurred_at":"0691-10-10T06:15:00.891Z","source":{"speaker":"Phaedra"},"text":"Το πλοίο του Θησέα άλλαξε όλες τις σανίδες του, μία προς μία."}');
INSERT INTO bodies VALUES (394, '{"importance":0.5,"kind":"fact","occurred_at":"0691-10-10T06:15:00.891Z","source":{"speaker":"Phaedra"},"text":"The surveyor forgot the black sail in Piraeus. Entry 773924423."}');
INSERT INTO bodies VALUES (395, '{"importance":0.5,"kind":"fact","occurred_at":"0691-10-10T06:15:00.891Z","source":{"speaker":"Phaedra"},"text":"Our cook described the rotten planks of the keel near the lighthouse. The sailmaker replaced a crate of lemons near the lighthouse. The old captain replaced the black sail at low tide. Entry 934277886."}');
INSERT INTO bodies VALUES (396, '{"importance":0.75,"kind":"note","metadata":{"שלום":"‮right to left","船":"木板","🚢":["👩‍👩‍👧‍👦","é","é"]},"occurred_at":"4184-11-17T05:15:00.223Z","source":{"agent":"claude-code","session":"voyage-4","speaker":"Ægle","uri":"https://example.org/log/36?a=b#c"},"tags":["🧵","UPPER"],"text":"The pilot lost a barrel of lamp oil on the slipway. Entry 3976633."}');
INSERT INTO bodies VALUES (397, '{"importance":0.75,"kind":"note","metadata":{"שלום":"‮right to left","船":"木板","🚢":["👩‍👩‍👧‍👦","é","é"]},"occurred_at":"4184-11-17T05:15:00.223Z","source":{"agent":"claude-code","session":"voyage-4","speaker":"Ægle","uri":"https://example.org/log/36?a=b#c"},"tags":["🧵","UPPER"],"text":"Minos bought an oar with a carved handle before the storm. Ariadne promised to fetch a rope of forty fathoms during the third voyage. The pilot measured a crate of lemons near the lighthouse. Entry 126599395."}');
INSERT INTO bodies VALUES (398, '{"importance":0.5,"kind":"fact","occurred_at":"2735-08-06T02:15:00.277Z","source":{"speaker":"Phaedra"},"text":"Phaedra repaired the anchor chain during the third voyage. Entry 230269919."}');
INSERT INTO bodies VALUES (399, '{"importance":1.0,"kind":"note","occurred_at":"1227-08-18T12:15:00.608Z","tags":["tag with spaces","upper"],"text":"The harbour master lost a crate of lemons on the slipway. Entry 663143335."}');
INSERT INTO bodies VALUES (400, '{"importance":0.5,"kind":"note","source":{"session":"voyage-3","speaker":"Phaedra"},"tags":["revised"],"text":"Ariadne described the brass compass before the storm. Entry 555711147."}');
INSERT INTO bodies VALUES (401, '{"importance":0.5,"kind":"note","source":{"session":"voyage-3","speaker":"Phaedra"},"tags":["revised"],"text":"Ariadne described the brass compass before the storm. Entry 555711147."}');
INSERT INTO bodies VALUES (402, '{"importance":0.5,"kind":"note","source":{"session":"voyage-3","speaker":"Phaedra"},"tags":["revised"],"text":"Ariadne described the brass compass before the storm. Entry 555711147."}');
INSERT INTO bodies VALUES (403, '{"importance":0.5,"kind":"note","source":{"session":"voyage-3","speaker":"Phaedra"},"tags":["revised"],"text":"Ariadne described the brass compass before the storm. Entry 555711147."}');
INSERT INTO bodies VALUES (404, '{"importance":0.5,"kind":"decision","metadata":{"voyage":0,"weather":"fair"},"occurred_at":"0761-11-13T12:15:00.298Z","source":{"agent":"cursor","session":"voyage-7","speaker":"Phaedra","uri":"https://example.org/log/60?a=b#c"},"text":"The old captain described a crate of lemons in the dry dock. Entry 211281837."}');
INSERT INTO bodies VALUES (405, '{"importance":0.5,"kind":"note","source":{"agent":"claude-code","session":"voyage-3","speaker":"Ariadne","uri":"https://example.org/log/27?a=b#c"},"tags":["revised"],"text":"Our cook measured the tide tables on the slipway. Entry 402465978."}');
INSERT INTO bodies VALUES (406, '{"importance":0.9,"kind":"note","metadata":{"voyage":0,"weather":"foul"},"occurred_at":"3990-05-08T11:15:00.950Z","text":"Line one\nline two\r\nline three\rline four line five and a tab\there. 61 Το πλοίο του Θησέα άλλαξε όλες τις σανίδες του, μία προς μία."}');
INSERT INTO bodies VALUES (407, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":1.0,"kind":"fact","metadata":{"empty":[{},[],""],"false":false,"null":null,"true":true},"occurred_at":"0251-11-15T02:15:00.365Z","source":{"agent":"claude-code","session":"voyage-3","speaker":"Minos","uri":"https://example.org/log/27?a=b#c"},"tags":["27 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt"],"text":"The pilot promised to fetch the tide tables at low tide. The sailmaker measured the tide tables during the third voyage. Entry 240685365."}');
INSERT INTO bodies VALUES (408, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.5,"kind":"note","metadata":{"voyage":2,"weather":"foul"},"occurred_at":"7045-07-06T16:15:00.867Z","text":"Žluťoučký kůň stál na přídi a díval se na moře. 48 Նավի տախտակները մեկ առ մեկ փոխեցին։"}');
INSERT INTO bodies VALUES (409, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":0.5,"kind":"note","metadata":{"breaks":"\n\r\t  \u0001","quotes":"\" '' \\ / ` $1 %s"},"occurred_at":"7045-07-06T16:15:00.867Z","text":"Žluťoučký kůň stál na přídi a díval se na moře. 48 Նավի տախտակները մեկ առ մեկ փոխեցին։"}');
INSERT INTO bodies VALUES (410, '{"expires_at":"2199-12-31T23:59:59.999Z","importance":1.0,"kind":"fact","occurred_at":"1487-11-08T09:15:00.531Z","source":{"session":"voyage-10","speaker":"Phaedra"},"text":"The surveyor sold the anchor chain near the lighthouse. The sailmaker bought a ball of thread near the lighthouse. Entry 111399524."}');
INSERT INTO bodies VALUES (411, '{"importance":0.5,"kind":"note","source":{"session":"voyage-1","speaker":"Ægle"},"text":"Phaedra painted the black sail before the storm. Minos sold a ball of thread in Piraeus. Phaedra lost a rope of forty fathoms on the slipway. Entry 951286104."}');
INSERT INTO bodies VALUES (412, '{"importance":0.5,"kind":"note","source":{"session":"voyage-1","speaker":"Ægle"},"text":"Our cook sold the brass compass off Naxos. Entry 974020694."}');
INSERT INTO bodies VALUES (413, '{"importance":0.1,"kind":"note","occurred_at":"1778-10-18T06:15:00.345Z","source":{"agent":"cursor","session":"voyage-0","speaker":"Ariadne","uri":"https://example.org/log/0?a=b#c"},"tags":["Ναυπηγείο","UPPER","tag with spaces"],"text":"# Voyage 906\n\n| thing | count |\n|---|---|\n| a barrel of lamp oil | 37 |\n| the tide tables | 48 |\n| a crate of lemons | 77 |\n| a ball of thread | 85 |\n\nThe new deckhand complained about a ball of thread off Naxos. A customs officer lost the list of passengers near the lighthouse. The new deckhand forgot the harbour dues at low tide. The shipwright forgot the brass compass near the lighthouse. The new deckhand weighed a crate of lemons in the dry dock. The old captain bought the list of passengers on the slipway.\n\nMinos replaced the rotten planks of the keel at low tide. The surveyor forgot the brass compass during the third voyage.\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\n## While the ship lay in knossos\n\n## While the ship lay in knossos\n\nŽluťoučký kůň stál na přídi a díval se na moře.\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\nသင်္ဘောပျဉ်များကို တစ်ချပ်ပြီးတစ်ချပ် လဲလှယ်ခဲ့သည်။\n\nPhaedra described three sails of flax near the lighthouse. Ariadne lost a barrel of lamp oil before the storm. The surveyor painted three sails of flax after the night watch. The sailmaker complained about the rotten planks of the keel at low tide. The new deckhand repaired a ball of thread during the third voyage. Ariadne measured a ball of thread in Piraeus.\n\nThe pilot forgot three sails of flax in Piraeus. Minos forgot the spare rudder at low tide. Ariadne weighed the list of passengers before the storm. Phaedra painted a crate of lemons in Piraeus. Minos promised to fetch a rope of forty fathoms near the lighthouse. The harbour master promised to fetch the list of passengers near the lighthouse.\n\nThe shipwright measured the tide tables while the ship lay in Knossos. The new deckhand lost three sails of flax in Piraeus.\n\nAriadne repaired the spare rudder off Naxos. The sailmaker weighed the brass compass near the lighthouse.\n\n```\nfor plank in ship:\n    replace(plank)\n```\n\nA customs officer repaired the harbour dues off Naxos. The harbour master lost a barrel of lamp oil while the ship lay in Knossos.\n\nThe pilot weighed a rope of forty fathoms during the third voyage. A customs officer sold three sails of flax in Piraeus. The surveyor weighed a barrel of lamp oil before the storm. The surveyor lost the tide tables in the dry dock. Minos repaired the list of passengers in Piraeus. A customs officer described a ball of thread during the third voyage. The harbour master weighed the brass compass before the storm.\n\nPhaedra painted a ball of thread before the storm. Phaedra weighed a ball of thread after the night watch.\n\nThe new deckhand lost a ball of thread while the ship lay in Knossos. Phaedra described an oar with a carved handle before the storm. Our cook promised to fetch the spare rudder at low tide. The new deckhand described a rope of forty fathoms in Piraeus. Phaedra replaced an oar with a carved handle in Piraeus. The new deckhand forgot the harbour dues on the slipway."}');
INSERT INTO bodies VALUES (414, '{"importance":0.5,"kind":"note","metadata":{"voyage":3,"weather":"foul"},"occurred_at":"4303-12-15T20:15:00.824Z","source":{"agent":"cursor","session":"voyage-0","speaker":"Ariadne","uri":"https://example.org/log/0?a=b#c"},"supersedes":["01a200f5-d796-7c46-9d6a-a5c92cfd951c","01a200f5-d7e1-71ac-894c-1660a01c0075"],"text":"Phaedra promised to fetch a barrel of lamp oil off Naxos. The sailmaker replaced the list of passengers in Piraeus. Entry 369589345."}');
INSERT INTO bodies VALUES (415, '{"by":"01a200f5-da76-7b03-af76-67eb5a015339"}');
INSERT INTO bodies VALUES (416, '{"by":"01a200f5-da76-7b03-af76-67eb5a015339"}');
INSERT INTO bodies VALUES (417, '{"importance":0.5,"kind":"decision","metadata":{"voyage":1,"weather":"foul"},"occurred_at":"5620-06-18T14:15:00.716Z","source":{"agent":"лоцман","session":"voyage-0","speaker":"Phaedra","uri":"https://example.org/log/0?a=b#c"},"supersedes":["01a200f5-da76-7b03-af76-67eb5a015339"],"tags":["rigging","hull"],"text":"Phaedra weighed an oar with a carved handle in Piraeus. The new deckhand bought a rope of forty fathoms in the dry dock. Entry 5578011."}');
INSERT INTO bodies VALUES (418, '{"by":"01a200f5-da78-71ba-81e9-43e175baad53"}');
INSERT INTO bodies VALUES (419, '{"importance":0.5,"kind":"note","occurred_at":"1178-10-06T04:15:00.943Z","source":{"session":"voyage-0","speaker":"Ægle"},"supersedes":["01a200f5-d797-7a8e-bfc2-aefbfd079f72"],"tags":["crew","weather","Ναυπηγείο"],"text":"The new deckhand complained about three sails of flax in the dry dock. The sailmaker lost the brass compass off Naxos. Entry 236717948."}');
INSERT INTO bodies VALUES (420, '{"by":"01a200f5-da79-7d3c-8e53-dd176644207d"}');
INSERT INTO bodies VALUES (421, '{"importance":0.5,"kind":"note","metadata":{"voyage":2,"weather":"foul"},"occurred_at":"5551-03-24T21:15:00.963Z","source":{"session":"voyage-0","speaker":"Ægle"},"supersedes":["01a200f5-d798-74fb-b69f-89b52cbb846c","01a200f5-d7f9-7fd6-95d4-5f24161e722a"],"text":"Ariadne weighed the list of passengers near the lighthouse. Entry 375119474."}');
INSERT INTO bodies VALUES (422, '{"by":"01a200f5-da7a-7b6f-b3d1-452c8c5629ec"}');
INSERT INTO bodies VALUES (423, '{"by":"01a200f5-da7a-7b6f-b3d1-452c8c5629ec"}');
INSERT INTO bodies VALUES (424, '{"importance":0.5,"kind":"note","metadata":{"voyage":2,"weather":"fair"},"occurred_at":"2981-03-22T00:15:00.008Z","source":{"agent":"claude-code","session":"voyage-0","speaker":"Minos","uri":"https://example.org/log/3?a=b#c"},"supersedes":["01a200f5-d79e-726c-9d27-8046958a93e8"],"tags":["🧵","weather"],"text":"Ariadne replaced the anchor chain on the slipway. Entry 212383433."}');
INSERT INTO bodies VALUES (425, '{"by":"01a200f5-da7b-7a67-9d68-08d5018a0e35"}');
INSERT INTO bodies VALUES (426, '{"importance":0.5,"kind":"preference","occurred_at":"2851-08-23T00:15:00.177Z","source":{"agent":"cursor","session":"voyage-0","speaker":"Ægle","uri":"https://example.org/log/3?a=b#c"},"supersedes":["01a200f5-da7b-7a67-9d68-08d5018a0e35"],"tags":["tag with spaces","cargo","hull","weather"],"text":"Phaedra painted the anchor chain before the storm. Entry 941113947."}');
INSERT INTO bodies VALUES (427, '{"by":"01a200f5-da7c-77e4-baa4-f1cb22388e0f"}');
INSERT INTO bodies VALUES (428, '{"importance":1.0,"kind":"note","occurred_at":"0641-01-12T02:15:00.962Z","source":{"session":"voyage-0","speaker":"Minos"},"supersedes":["01a200f5-d7a9-7cd2-9db9-e342591e1ca9","01a200f5-d80d-76e9-9030-6f64d21ff4f0"],"tags":["upper","UPPER","🧵"],"text":"The surveyor complained about the list of passengers in the dry dock. The old captain described the harbour dues during the third voyage. Entry 645062163."}');
INSERT INTO bodies VALUES (429, '{"by":"01a200f5-da7d-7ad8-89a2-c4fc0caf0537"}');
INSERT INTO bodies VALUES (430, '{"by":"01a200f5-da7d-7ad8-89a2-c4fc0caf0537"}');
INSERT INTO bodies VALUES (431, '{"importance":0.0,"kind":"preference","occurred_at":"6142-04-07T14:15:00.631Z","source":{"session":"voyage-0","speaker":"Ægle"},"supersedes":["01a200f5-d7b2-7e0c-ae1c-58f8e440124d"],"text":"The pilot sold the rotten planks of the keel near the lighthouse. Entry 959419256."}');
INSERT INTO bodies VALUES (432, '{"by":"01a200f5-da7e-77f1-aa4f-ca23181e3150"}');
INSERT INTO bodies VALUES (433, '{"importance":0.5,"kind":"note","source":{"agent":"лоцман","session":"voyage-0","speaker":"Phaedra","uri":"https://example.org/log/0?a=b#c"},"supersedes":["01a200f5-d987-7bc0-9305-8bc5f9394364","01a200f5-d990-7fbe-a38d-2cd1cb349989"],"text":"The harbour master repaired the black sail near the lighthouse. Entry 694942654."}');
INSERT INTO bodies VALUES (434, '{"by":"01a200f5-da7f-7fda-a995-7eb305efd803"}');
INSERT INTO bodies VALUES (435, '{"by":"01a200f5-da7f-7fda-a995-7eb305efd803"}');
INSERT INTO bodies VALUES (436, '{"importance":0.5,"kind":"note","source":{"agent":"cursor","session":"voyage-0","speaker":"Ariadne","uri":"https://example.org/log/0?a=b#c"},"supersedes":["01a200f5-da7f-7fda-a995-7eb305efd803"],"text":"Our cook replaced three sails of flax before the storm. Entry 729699002."}');
INSERT INTO bodies VALUES (437, '{"by":"01a200f5-da80-7902-892a-7bd0d8aeaaa8"}');
INSERT INTO bodies VALUES (438, '{"importance":0.5,"kind":"note","source":{"session":"voyage-0","speaker":"Ariadne"},"supersedes":["01a200f5-d988-7acf-ae70-46a068b50d93"],"text":"The shipwright promised to fetch three sails of flax off Naxos. Entry 150934105."}');
INSERT INTO bodies VALUES (439, '{"by":"01a200f5-da81-7fe1-a8ea-db4ff3964b57"}');
INSERT INTO bodies VALUES (440, '{"importance":0.5,"kind":"note","source":{"session":"voyage-0","speaker":"Minos"},"supersedes":["01a200f5-d988-7acf-ae70-46a068b50d94","01a200f5-d992-7830-9b40-41812a00b139"],"text":"Minos complained about a ball of thread in the dry dock. The shipwright painted a barrel of lamp oil near the lighthouse. Our cook replaced the anchor chain while the ship lay in Knossos. Entry 947521117."}');
INSERT INTO bodies VALUES (441, '{"by":"01a200f5-da82-7b27-a9aa-a8870eed3498"}');
INSERT INTO bodies VALUES (442, '{"by":"01a200f5-da82-7b27-a9aa-a8870eed3498"}');
INSERT INTO bodies VALUES (443, '{"importance":0.5,"kind":"note","source":{"agent":"claude-code","session":"voyage-0","speaker":"Ægle","uri":"https://example.org/log/3?a=b#c"},"supersedes":["01a200f5-d98b-7372-96d2-c21421d93ab9"],"text":"Phaedra described a crate of lemons in Piraeus. The new deckhand repaired the spare rudder while the ship lay in Knossos. The harbour master promised to fetch a barrel of lamp oil before the storm. Entry 359062070."}');
INSERT INTO bodies VALUES (444, '{"by":"01a200f5-da84-7376-aae0-0bca7ba6682f"}');
INSERT INTO bodies VALUES (445, '{"importance":0.5,"kind":"note","source":{"agent":"cursor","session":"voyage-0","speaker":"Ægle","uri":"https://example.org/log/3?a=b#c"},"supersedes":["01a200f5-da84-7376-aae0-0bca7ba6682f"],"text":"Minos lost the tide tables while the ship lay in Knossos. Entry 108103036."}');
INSERT INTO bodies VALUES (446, '{"by":"01a200f5-da85-7ec0-ba7e-2ca10b2ce076"}');
INSERT INTO bodies VALUES (447, '{"importance":0.5,"kind":"note","source":{"session":"voyage-0","speaker":"Ægle"},"supersedes":["01a200f5-d98c-7b4c-96bc-65c000cede0b","01a200f5-d994-79db-902f-fbb02c75aeb5"],"text":"The old captain weighed the spare rudder near the lighthouse. Entry 178529021."}');
INSERT INTO bodies VALUES (448, '{"by":"01a200f5-da86-76dc-a96d-fd9ec61b78bf"}');
INSERT INTO bodies VALUES (449, '{"by":"01a200f5-da86-76dc-a96d-fd9ec61b78bf"}');
INSERT INTO bodies VALUES (450, '{"importance":0.5,"kind":"note","source":{"session":"voyage-0","speaker":"Phaedra"},"supersedes":["01a200f5-d98d-7a10-b849-28d922267bf6"],"text":"Ariadne weighed the spare rudder off Naxos. Phaedra replaced a ball of thread in Piraeus. Entry 226180094."}');
INSERT INTO bodies VALUES (451, '{"by":"01a200f5-da87-7696-97fd-ec8f608682a9"}');
INSERT INTO bodies VALUES (452, '{"importance":0.5,"kind":"événement","occurred_at":"1040-02-17T08:15:00.914Z","source":{"agent":"лоцман","session":"voyage-0","speaker":"Phaedra","uri":"https://example.org/log/0?a=b#c"},"supersedes":["01a200f5-d9ce-7b2b-8f1b-733bff906819","01a200f5-d9d6-7908-bb43-7e9cb0d95aad"],"tags":["crew"],"text":"The harbour master bought three sails of flax at low tide. The shipwright repaired the black sail on the slipway. The new deckhand replaced a rope of forty fathoms after the night watch. Entry 750970582."}');
INSERT INTO bodies VALUES (453, '{"by":"01a200f5-da88-7a75-be9d-f6ad75bc1e78"}');
INSERT INTO bodies VALUES (454, '{"by":"01a200f5-da88-7a75-be9d-f6ad75bc1e78"}');
INSERT INTO bodies VALUES (455, '{"importance":0.1,"kind":"note","occurred_at":"5736-02-02T10:15:00.115Z","source":{"agent":"cursor","session":"voyage-0","speaker":"Minos","uri":"https://example.org/log/0?a=b#c"},"supersedes":["01a200f5-da88-7a75-be9d-f6ad75bc1e78"],"text":"The old captain sold a crate of lemons at low tide. Ariadne replaced the list of passengers in the dry dock. Entry 115907515."}');
INSERT INTO bodies VALUES (456, '{"by":"01a200f5-da89-7cac-9f03-308597a1db88"}');
INSERT INTO bodies VALUES (457, '{"importance":0.5,"kind":"preference","occurred_at":"3902-02-12T23:15:00.832Z","source":{"session":"voyage-0","speaker":"Minos"},"supersedes":["01a200f5-d9cf-7d7b-ab72-99680da19fc8"],"tags":["tag with spaces","weather","rigging"],"text":"The new deckhand complained about a rope of forty fathoms on the slipway. Entry 61087236."}');
INSERT INTO bodies VALUES (458, '{"by":"01a200f5-da8a-7eb7-bb9f-8cb65936c945"}');
INSERT INTO bodies VALUES (459, '{"importance":0.5,"kind":"événement","metadata":{"voyage":0,"weather":"fair"},"occurred_at":"1433-06-05T21:15:00.067Z","source":{"session":"voyage-0","speaker":"Ariadne"},"supersedes":["01a200f5-d9d0-7f99-bcf9-a67abc7eca49","01a200f5-d9d8-743c-85c7-8454fa6b8347"],"text":"The shipwright weighed the brass compass near the lighthouse. Entry 403867458."}');
INSERT INTO bodies VALUES (460, '{"by":"01a200f5-da8b-7d3b-83a5-a22a1018647b"}');
INSERT INTO bodies VALUES (461, '{"by":"01a200f5-da8b-7d3b-83a5-a22a1018647b"}');
INSERT INTO bodies VALUES (462, '{"importance":0.5,"kind":"note","metadata":{"voyage":0,"weather":"foul"},"occurred_at":"1781-01-11T10:15:00.493Z","source":{"agent":"claude-code","session":"voyage-0","speaker":"Minos","uri":"https://example.org/log/3?a=b#c"},"supersedes":["01a200f5-d9d1-7fa5-9cdf-8da443ef4b61"],"tags":["rigging","weather","🧵"],"text":"Ariadne promised to fetch the brass compass while the ship lay in Knossos. The surveyor promised to fetch a crate of lemons during the third voyage. Entry 780815381."}');
INSERT INTO bodies VALUES (463, '{"by":"01a200f5-da8c-78fa-90ba-124c441f2dae"}');
INSERT INTO bodies VALUES (464, '{"importance":0.5,"kind":"preference","occurred_at":"1643-03-15T19:15:00.273Z","source":{"agent":"лоцман","session":"voyage-0","speaker":"Minos","uri":"https://example.org/log/3?a=b#c"},"supersedes":["01a200f5-da8c-78fa-90ba-124c441f2dae"],"tags":["weather","crew"],"text":"The sailmaker lost three sails of flax before the storm. The surveyor painted the harbour dues on the slipway. A customs officer weighed the anchor chain while the ship lay in Knossos. Entry 933930909."}');
INSERT INTO bodies VALUES (465, '{"by":"01a200f5-da8d-735b-bda0-7c038e96632d"}');
INSERT INTO bodies VALUES (466, '{"importance":0.75,"kind":"note","metadata":{"voyage":1,"weather":"foul"},"occurred_at":"0262-09-28T13:15:00.093Z","source":{"session":"voyage-0","speaker":"Ægle"},"supersedes":["01a200f5-d9d2-769c-9348-ed55c94c81d1","01a200f5-d9d8-743c-85c7-8454fa6b8349"],"text":"The harbour master repaired a barrel of lamp oil off Naxos. Entry 276194632."}');
INSERT INTO bodies VALUES (467, '{"by":"01a200f5-da8e-741d-b5f3-ddb235192e01"}');
INSERT INTO bodies VALUES (468, '{"by":"01a200f5-da8e-741d-b5f3-ddb235192e01"}');
INSERT INTO bodies VALUES (469, '{"importance":0.5,"kind":"événement","occurred_at":"1403-01-20T01:15:00.883Z","source":{"session":"voyage-0","speaker":"Phaedra"},"supersedes":["01a200f5-d9d3-7b3e-b251-7a0223a8d39a"],"text":"The sailmaker weighed three sails of flax off Naxos. Ariadne lost a barrel of lamp oil after the night watch. Entry 524630169."}');
INSERT INTO bodies VALUES (470, '{"by":"01a200f5-da8f-7ff9-85b4-28f4c60e4412"}');
INSERT INTO bodies VALUES (471, '{"restorable_until":"2126-10-29T01:54:02.000Z"}');
INSERT INTO bodies VALUES (472, '{"restorable_until":"2126-10-29T01:54:02.005Z"}');
INSERT INTO bodies VALUES (473, '{"restorable_until":"2126-10-29T01:54:02.006Z"}');
INSERT INTO bodies VALUES (474, '{"restorable_until":"2126-10-29T01:54:02.007Z"}');
INSERT INTO bodies VALUES (475, '{"restorable_until":"2126-10-29T01:54:02.008Z"}');
INSERT INTO bodies VALUES (476, '{"restorable_until":"2126-10-29T01:54:02.008Z"}');
INSERT INTO bodies VALUES (477, '{"restorable_until":"2126-10-29T01:54:02.009Z"}');
INSERT INTO bodies VALUES (478, '{"restorable_until":"2126-10-29T01:54:02.010Z"}');
INSERT INTO bodies VALUES (479, '{"restorable_until":"2126-10-29T01:54:02.011Z"}');
INSERT INTO bodies VALUES (480, '{"restorable_until":"2126-10-29T01:54:02.011Z"}');
INSERT INTO bodies VALUES (481, '{"restorable_until":"2126-10-29T01:54:02.012Z"}');
INSERT INTO bodies VALUES (482, '{"restorable_until":"2126-10-29T01:54:02.013Z"}');
INSERT INTO bodies VALUES (483, '{"restorable_until":"2126-10-29T01:54:02.026Z"}');
INSERT INTO bodies VALUES (484, '{"restorable_until":"2126-10-29T01:54:02.027Z"}');
INSERT INTO bodies VALUES (485, '{"restorable_until":"2126-10-29T01:54:02.028Z"}');
INSERT INTO bodies VALUES (486, '{"restorable_until":"2126-10-29T01:54:02.028Z"}');
INSERT INTO bodies VALUES (487, '{"restorable_until":"2126-10-29T01:54:02.029Z"}');
INSERT INTO bodies VALUES (488, '{"restorable_until":"2126-10-29T01:54:02.030Z"}');
INSERT INTO bodies VALUES (489, '{"restorable_until":"2126-10-29T01:54:02.031Z"}');
INSERT INTO bodies VALUES (490, '{"restorable_until":"2126-10-29T01:54:02.032Z"}');
INSERT INTO bodies VALUES (491, '{"restorable_until":"2126-10-29T01:54:02.032Z"}');
INSERT INTO bodies VALUES (492, '{"restorable_until":"2126-10-29T01:54:02.033Z"}');
INSERT INTO bodies VALUES (493, '{"restorable_until":"2126-10-29T01:54:02.034Z"}');
INSERT INTO bodies VALUES (494, '{"restorable_until":"2126-10-29T01:54:02.035Z"}');
INSERT INTO bodies VALUES (495, '{"restorable_until":"2126-10-29T01:54:02.035Z"}');
INSERT INTO bodies VALUES (496, '{"restorable_until":"2126-10-29T01:54:02.036Z"}');
INSERT INTO bodies VALUES (497, '{"restorable_until":"2126-10-29T01:54:02.037Z"}');
INSERT INTO bodies VALUES (498, '{"restorable_until":"2126-10-29T01:54:02.038Z"}');
INSERT INTO bodies VALUES (499, '{"restorable_until":"2126-10-29T01:54:02.039Z"}');
INSERT INTO bodies VALUES (500, '{"restorable_until":"2126-10-29T01:54:02.039Z"}');
INSERT INTO bodies VALUES (513, '{"importance":0.5,"kind":"note","source":{"agent":"лоцман","session":"voyage-3","speaker":"Phaedra","uri":"https://example.org/log/30?a=b#c"},"text":"Restored, and revised after that."}');
INSERT INTO bodies VALUES (514, '{"restorable_until":"2126-10-29T01:54:02.050Z"}');
INSERT INTO bodies VALUES (515, '{"expires_at":"2026-11-22T01:54:04.000Z","importance":0.5,"kind":"note","occurred_at":"5378-10-19T12:15:00.327Z","source":{"agent":"лоцман","session":"voyage-0","speaker":"Ægle","uri":"https://example.org/log/0?a=b#c"},"tags":["hull","cargo"],"text":"The old captain complained about the harbour dues near the lighthouse. Entry 318948554."}');
INSERT INTO bodies VALUES (516, '{"expires_at":"2026-11-22T01:54:04.000Z","importance":0.5,"kind":"note","occurred_at":"7321-03-21T02:15:00.608Z","source":{"session":"voyage-0","speaker":"Phaedra"},"text":"The shipwright repaired the tide tables off Naxos. Entry 544851140."}');
INSERT INTO bodies VALUES (517, '{"expires_at":"2026-11-22T01:54:04.000Z","importance":0.5,"kind":"note","occurred_at":"0078-07-07T00:15:00.308Z","source":{"session":"voyage-0","speaker":"Ariadne"},"tags":["Ναυπηγείο"],"text":"The new deckhand described the rotten planks of the keel on the slipway. Ariadne sold three sails of flax in Piraeus. The pilot replaced the anchor chain while the ship lay in Knossos. Entry 237554931."}');
INSERT INTO bodies VALUES (518, '{"expires_at":"2026-11-22T01:54:04.000Z","importance":0.25,"kind":"fact","occurred_at":"1856-11-24T14:15:00.887Z","source":{"agent":"claude-code","session":"voyage-0","speaker":"Ariadne","uri":"https://example.org/log/3?a=b#c"},"tags":["upper","Ναυπηγείο","cargo"],"text":"The surveyor complained about the brass compass in Piraeus. Entry 656429151."}');
INSERT INTO bodies VALUES (519, '{"expires_at":"2026-11-22T01:54:04.000Z","importance":0.5,"kind":"note","occurred_at":"5322-10-07T09:15:00.389Z","source":{"session":"voyage-0","speaker":"Ægle"},"tags":["UPPER","tag with spaces","crew"],"text":"Our cook described a rope of forty fathoms in Piraeus. Entry 689947646."}');
INSERT INTO bodies VALUES (520, '{"expires_at":"2026-11-22T01:54:04.000Z","importance":0.5,"kind":"note","metadata":{"voyage":0,"weather":"fair"},"occurred_at":"5440-11-21T12:15:00.801Z","source":{"session":"voyage-0","speaker":"Ægle"},"text":"The new deckhand weighed three sails of flax off Naxos. The old captain promised to fetch three sails of flax near the lighthouse. The new deckhand bought the harbour dues at low tide. Entry 706395046."}');
INSERT INTO bodies VALUES (521, '{"expires_at":"2026-11-22T01:54:04.000Z","importance":0.9,"kind":"note","occurred_at":"0311-08-13T11:15:00.022Z","source":{"agent":"claude-code","session":"voyage-0","speaker":"Ægle","uri":"https://example.org/log/6?a=b#c"},"tags":["hull","crew","cargo"],"text":"Our cook measured an oar with a carved handle on the slipway. The harbour master measured the tide tables while the ship lay in Knossos. Entry 586477218."}');
INSERT INTO bodies VALUES (522, '{"expires_at":"2026-11-22T01:54:04.000Z","importance":0.5,"kind":"note","occurred_at":"7061-10-19T22:15:00.009Z","source":{"session":"voyage-0","speaker":"Phaedra"},"text":"The shipwright forgot three sails of flax at low tide. Entry 121825742."}');
INSERT INTO bodies VALUES (523, '{"expires_at":"2026-11-22T01:54:04.000Z","importance":0.5,"kind":"decision","occurred_at":"5137-03-13T03:15:00.563Z","source":{"session":"voyage-1","speaker":"Ægle"},"text":"The harbour master bought a barrel of lamp oil on the slipway. Entry 654223504."}');
INSERT INTO bodies VALUES (524, '{"expires_at":"2026-11-22T01:54:04.000Z","importance":1.0,"kind":"note","occurred_at":"7384-11-26T12:15:00.459Z","source":{"agent":"cursor","session":"voyage-1","speaker":"Minos","uri":"https://example.org/log/9?a=b#c"},"tags":["tag with spaces","🧵","upper"],"text":"Ariadne lost the rotten planks of the keel during the third voyage. Entry 202906894."}');
INSERT INTO bodies VALUES (525, '{"expired":true,"restorable_until":"2126-10-29T01:54:04.201Z"}');
INSERT INTO bodies VALUES (526, '{"expired":true,"restorable_until":"2126-10-29T01:54:04.201Z"}');
INSERT INTO bodies VALUES (527, '{"expired":true,"restorable_until":"2126-10-29T01:54:04.201Z"}');
INSERT INTO bodies VALUES (528, '{"expired":true,"restorable_until":"2126-10-29T01:54:04.201Z"}');
INSERT INTO bodies VALUES (529, '{"expired":true,"restorable_until":"2126-10-29T01:54:04.201Z"}');
INSERT INTO bodies VALUES (530, '{"expired":true,"restorable_until":"2126-10-29T01:54:04.201Z"}');
INSERT INTO bodies VALUES (531, '{"expired":true,"restorable_until":"2126-10-29T01:54:04.201Z"}');
INSERT INTO bodies VALUES (532, '{"expired":true,"restorable_until":"2126-10-29T01:54:04.201Z"}');
INSERT INTO bodies VALUES (533, '{"expired":true,"restorable_until":"2126-10-29T01:54:04.201Z"}');
INSERT INTO bodies VALUES (534, '{"expired":true,"restorable_until":"2126-10-29T01:54:04.201Z"}');
INSERT INTO bodies VALUES (536, '{"importance":0.5,"kind":"note","occurred_at":"5378-10-19T12:15:00.327Z","source":{"agent":"лоцман","session":"voyage-0","speaker":"Ægle","uri":"https://example.org/log/0?a=b#c"},"tags":["hull","cargo"],"text":"The old captain complained about the harbour dues near the lighthouse. Entry 318948554."}');
INSERT INTO bodies VALUES (537, '{"importance":0.5,"kind":"note","occurred_at":"1700-01-01T00:00:00.000Z","text":"The same text twice."}');
INSERT INTO bodies VALUES (538, '{"importance":0.5,"kind":"note","occurred_at":"1700-01-01T00:00:00.000Z","text":"The same text twice."}');
INSERT INTO bodies VALUES (539, '{"importance":0.5,"kind":"note","occurred_at":"1700-01-01T00:00:00.000Z","text":"Said once, sent twice."}');
INSERT INTO data_set VALUES (1, X'01A200F5D7597C29B55FA5C4ABA3524A', X'34E5C1575A7B98F15B8EBC483A78DF9B87A906A3855C40C70E8D54782468E681', 1, 1795312441176, '0.2.0');
INSERT INTO digests VALUES (1, 1, X'7EA9B97412C5CA2D016C454FFE5D1AD7');
INSERT INTO digests VALUES (2, 1, X'086CDBA616C866435B44CF675752C54B');
INSERT INTO digests VALUES (3, 1, X'0BEB25F765DC913E1155EBFFB39DA443');
INSERT INTO digests VALUES (4, 1, X'C73BED6955DFB0900D5D42CC025CE897');
INSERT INTO digests VALUES (5, 1, X'B29F50008EDF13AB772599CBA84FB9E5');
INSERT INTO digests VALUES (6, 1, X'E8648D7BFE8CAFC52E5C1B9F3EB3FDC2');
INSERT INTO digests VALUES (7, 1, X'E14796F21C902AB9E14EAA7D5628F589');
INSERT INTO digests VALUES (8, 1, X'8397FFDD0BD6FB6DFBC121031D6881F4');
INSERT INTO digests VALUES (9, 1, X'04854899EF6716D97866F3D8C9BD059A');
INSERT INTO digests VALUES (10, 1, X'F3E770E743B1E4703A7D0FDD0A039754');
INSERT INTO digests VALUES (11, 1, X'ECA01D5F5C8318C5DBB132BBA5BADE7F');
INSERT INTO digests VALUES (12, 1, X'2ED497A5417C4A6A24A4E4C776BE5890');
INSERT INTO digests VALUES (13, 1, X'CA944AAE9EAAB7B700885C6457D627A5');
INSERT INTO digests VALUES (14, 1, X'843A4B731F071685769C2D668E581942');
INSERT INTO digests VALUES (15, 1, X'DC4731155261D1E8E5BDD8B74E7FA2D2');
INSERT INTO digests VALUES (16, 1, X'1FF8A0E58658924FD31C6896797D77B0');
INSERT INTO digests VALUES (17, 1, X'72BAB64FE48D0E569604790E91510E17');
INSERT INTO digests VALUES (18, 1, X'3307F3C6D4B10C7EC46C2441D53F3CB8');
INSERT INTO digests VALUES (19, 1, X'A2B586ADCB94F3C6F0D9D08D19CA9CBC');
INSERT INTO digests VALUES (20, 1, X'FDF30D41B19E9A332EC381C0500029C3');
INSERT INTO digests VALUES (21, 1, X'8220ED29D7F1ECB1600AEB4262DFDF1F');
INSERT INTO digests VALUES (22, 1, X'1095F60EDC9065EFCCCDD8A0C8ABBB36');
INSERT INTO digests VALUES (23, 1, X'116B995C7153F5B26D9AFC474E965115');
INSERT INTO digests VALUES (24, 1, X'AEC0B54E4A80FD78A20B0EB480C685E7');
INSERT INTO digests VALUES (25, 1, X'4040EB00E6E54FA2B774433547AFA2CE');
INSERT INTO digests VALUES (26, 1, X'BFFB48A7EF9AEAF62011373B5885FC8D');
INSERT INTO digests VALUES (27, 1, X'642AC74D20D776BB319908A8796EF3DA');
INSERT INTO digests VALUES (28, 1, X'ACBA9575B840FE27A43D67A3FB4FF61E');
INSERT INTO digests VALUES (29, 1, X'8BD8AD9EA89C5B3EADCD33785D239669');
INSERT INTO digests VALUES (30, 1, X'4E79CE1B2BEC2F45B95603A4300C95E9');
INSERT INTO digests VALUES (31, 1, X'FEEBC8086CBC68040CD1FC8E8DD3288C');
INSERT INTO digests VALUES (32, 1, X'82D1F4DC9EA7F4B5F31AA8D531769234');
INSERT INTO digests VALUES (33, 1, X'89B3888AD137C400F5BE8B7A2C38D7BF');
INSERT INTO digests VALUES (34, 1, X'7FE06B6622EE89EF7F3B3AF03672A9D1');
INSERT INTO digests VALUES (35, 1, X'0AFF6D35CA02140A948EB51B10185A41');
INSERT INTO digests VALUES (36, 1, X'BF368F29CBA3AD37D728E1F010D11306');
INSERT INTO digests VALUES (37, 1, X'32560C2E66B8C3331ECCC81C977BAE57');
INSERT INTO digests VALUES (38, 1, X'C447144C2F3E64BD1AA639F85619C494');
INSERT INTO digests VALUES (39, 1, X'FDB27C31C1147FFEBA85A8C7329DF415');
INSERT INTO digests VALUES (40, 1, X'AF757A4F7AAA233934C44CD433FE58FA');
INSERT INTO digests VALUES (41, 1, X'4611245B03468832A8D343A9095EE0FC');
INSERT INTO digests VALUES (42, 1, X'068AFE2C9A0BA09D6BACC7A8B8D93478');
INSERT INTO digests VALUES (43, 1, X'9BD21016BB6A3CA3DE849BA7B9603463');
INSERT INTO digests VALUES (44, 1, X'E0870C4EC2029E1E8AD82FF113811468');
INSERT INTO digests VALUES (45, 1, X'814B32ED0BEF3AE6349A6585EE346A72');
INSERT INTO digests VALUES (46, 1, X'C7CFFFF0232A4EA31605A17E872699DD');
INSERT INTO digests VALUES (47, 1, X'4BA982EB5B41861F306E9CA8C0F3AAF0');
INSERT INTO digests VALUES (48, 1, X'1F44A6D22155E5176A094B1CBAB2EDBD');
INSERT INTO digests VALUES (49, 1, X'505DB5FBF223CDC3D212E8526A8BAC4B');
INSERT INTO digests VALUES (50, 1, X'9C0055AD9435B54FAFE083297D0B9701');
INSERT INTO digests VALUES (51, 1, X'C123C289B6CB409B9CA6C83C3503CE03');
INSERT INTO digests VALUES (52, 1, X'33AF6ACD01AA4D3D376ECE46150F46ED');
INSERT INTO digests VALUES (53, 1, X'4A941F81C445288FCAC642F4C17E0A55');
INSERT INTO digests VALUES (54, 1, X'F8E14A8ADBD00C1931BB0565DF83F828');
INSERT INTO digests VALUES (55, 1, X'B2F7A509BE55C3988655421C0C173B4F');
INSERT INTO digests VALUES (56, 1, X'FA3C7C6EFB0E2992426A99487E09AAA0');
INSERT INTO digests VALUES (57, 1, X'06D36315D8EB05754680469509CE67B0');
INSERT INTO digests VALUES (58, 1, X'DFA66F589FC4B9EA8802C4301B88ED70');
INSERT INTO digests VALUES (59, 1, X'B34001CD96AA68AC4DFC543E0F3D80C0');
INSERT INTO digests VALUES (60, 1, X'8F267F5D253DBFF5BCC75A1C90E9869D');
INSERT INTO digests VALUES (61, 1, X'5CD70932C19846C6CE9D7D40D610EA83');
INSERT INTO digests VALUES (62, 1, X'F32999AD3959CAA4A6351A29201890F5');
INSERT INTO digests VALUES (63, 1, X'FA65912E3C7AF29234851173BAEFDD40');
INSERT INTO digests VALUES (64, 1, X'F430C6B0C90EC2B7BE376A1437B20FAE');
INSERT INTO digests VALUES (65, 1, X'B292728907561412FD8E6629F9F5B80E');
INSERT INTO digests VALUES (66, 1, X'2DD82AA4B7E692FFFAD3C72DE6F2930A');
INSERT INTO digests VALUES (67, 1, X'86EE60D1D3AC82EDC1A706DC568C7D8B');
INSERT INTO digests VALUES (68, 1, X'99243403FAF7CFAB1C482D5432AE53B1');
INSERT INTO digests VALUES (69, 1, X'D476F4E43AF64A19170E4D5CDAD443EA');
INSERT INTO digests VALUES (70, 1, X'75A8303D7E41BBDFAF70670D748C3E80');
INSERT INTO digests VALUES (71, 1, X'1E42E7BC5592765FEF6A75A2EF664BE6');
INSERT INTO digests VALUES (72, 1, X'935B99FF68577FE88392D14AE388B88E');
INSERT INTO digests VALUES (73, 1, X'FC98784ACA217AAAC2DD7026A3CDC3FE');
INSERT INTO digests VALUES (74, 1, X'4593ECB4A5A23A6306FD5E58EC239B53');
INSERT INTO digests VALUES (75, 1, X'B4B0F98812E5D62D2A2B206257667A1F');
INSERT INTO digests VALUES (76, 1, X'CAF1AC3084A661378D2FDC2096016ACD');
INSERT INTO digests VALUES (77, 1, X'B566E200763846EC9E44705F983BCBC8');
INSERT INTO digests VALUES (78, 1, X'202E0FE3C735CA59AACFEF121ABE41FB');
INSERT INTO digests VALUES (79, 1, X'692A4F395144AC84945662C8EA5B437A');
INSERT INTO digests VALUES (80, 1, X'06E52918A0AEF13CEFFD28122E9F8039');
INSERT INTO digests VALUES (81, 1, X'39D8AFC2A92CE3D85168CB45DD6C6B3E');
INSERT INTO digests VALUES (82, 1, X'EAAA447325209B737B17D202993CEADA');
INSERT INTO digests VALUES (83, 1, X'4AD4B3B847C7CE6E5D14EC98B368A055');
INSERT INTO digests VALUES (84, 1, X'335E725706A415389483DC14BF56A608');
INSERT INTO digests VALUES (85, 1, X'F99F0661C6183985F9B3D0BFEEAAAB11');
INSERT INTO digests VALUES (86, 1, X'555E8BEF4100801B1B5D04FFA3F23D47');
INSERT INTO digests VALUES (87, 1, X'C7B17AD044D45E3A97AB183ED22932B2');
INSERT INTO digests VALUES (88, 1, X'2FE1CAB55320AD1573BA13322CC9D900');
INSERT INTO digests VALUES (89, 1, X'9F890355E1CE9954644AD12F5FE4E4D3');
INSERT INTO digests VALUES (90, 1, X'D6FD860F54232B86D05F7E1C70EE2905');
INSERT INTO digests VALUES (91, 1, X'A5D166166075BE283902D28696DF6BFA');
INSERT INTO digests VALUES (92, 2, X'EAF5FE0ABC72AC06FAADEE7C55E5B1DA');
INSERT INTO digests VALUES (93, 2, X'D373C0C23E282F2BB6B3FF0586D8E6AE');
INSERT INTO digests VALUES (94, 2, X'7A7EAC64FA0917CB03D503DA726650E8');
INSERT INTO digests VALUES (95, 2, X'C8C77C4BF8AA35A1ED6919C932DB5AC3');
INSERT INTO digests VALUES (96, 2, X'D42C903CB8980F6A964E6D8D940C77CC');
INSERT INTO digests VALUES (97, 2, X'B801BA05A48EC601E5FA2158B46407AC');
INSERT INTO digests VALUES (98, 2, X'9A7BAB83607A6012A50B6342D01D1EEF');
INSERT INTO digests VALUES (99, 2, X'BC3514373179C40446ED5E55554CA777');
INSERT INTO digests VALUES (100, 2, X'04A852CC305F84BC2D0F08CAA3A78D79');
INSERT INTO digests VALUES (101, 2, X'9623914E665B92ADBBB5FBC9C0E527A2');
INSERT INTO digests VALUES (102, 2, X'0B94181652F10F7A055C7DB0E23C22F1');
INSERT INTO digests VALUES (103, 2, X'A6AD4D51EC8E8D82AC82D4A5060D0270');
INSERT INTO digests VALUES (104, 2, X'15A4E4CD909087629CF87CA298DBB57E');
INSERT INTO digests VALUES (105, 2, X'8BB21D1C7D4AF8F6F5E987E485BB292C');
INSERT INTO digests VALUES (106, 2, X'78F65C35A2B389BBF5B5DDE799301A96');
INSERT INTO digests VALUES (107, 2, X'2AED4E53E305093456A86C379F9A763A');
INSERT INTO digests VALUES (108, 2, X'7C6D886A61D5F22AF109324A9E17702A');
INSERT INTO digests VALUES (109, 2, X'141D51B3FBB2C6B2861F24598A35CB2A');
INSERT INTO digests VALUES (110, 2, X'60238BA166A4FFE29B8CC7020A6DA25C');
INSERT INTO digests VALUES (111, 2, X'EA6C63CC0A04D8CB4424E621FFB1A2E8');
INSERT INTO digests VALUES (112, 2, X'FB5943C6522D6D8ED7EAA868129B912E');
INSERT INTO digests VALUES (113, 2, X'AF74FC0FECA2C2C41938CC367D0CD45A');
INSERT INTO digests VALUES (114, 2, X'A6B2CE1D23E253732D7717E2C5B336B3');
INSERT INTO digests VALUES (115, 2, X'53E81B6F2EF3ED170CDBC6B8A95E8BD9');
INSERT INTO digests VALUES (116, 2, X'4F32F261EFA751D5D16DFE8E0CD74DC4');
INSERT INTO digests VALUES (117, 2, X'E83D202B158FB87C52A805E695313D13');
INSERT INTO digests VALUES (118, 2, X'5A645F0693D267277FE67FCCC5DB4605');
INSERT INTO digests VALUES (119, 2, X'4D2B838BFF5AB6BCA79B642390C55912');
INSERT INTO digests VALUES (120, 2, X'8A7E3F71B9EE33E9A2B534ECDBC333C3');
INSERT INTO digests VALUES (121, 2, X'41898A71BCD6D2AF02E896BB2138ACB0');
INSERT INTO digests VALUES (122, 2, X'CC151E23F2E54A84F65F203F1B294C23');
INSERT INTO digests VALUES (123, 2, X'38D0F889B6E9C0AAABD5CA5FFD996450');
INSERT INTO digests VALUES (124, 2, X'F1C2E84C4F41C46BD05BB30994FE2566');
INSERT INTO digests VALUES (125, 2, X'08A576E42DAAE998978827425E570025');
INSERT INTO digests VALUES (126, 2, X'80E890F4B66223C25DFF7478216F8475');
INSERT INTO digests VALUES (127, 2, X'C478C9A0CF91DD4DC11B071417D02ADE');
INSERT INTO digests VALUES (128, 2, X'A2FBA26AF078CD6CB1FA8507361362FA');
INSERT INTO digests VALUES (129, 2, X'B40ED52016C48B24D6BE2A71B290BD3A');
INSERT INTO digests VALUES (130, 2, X'4AF81FA013AECA00B51CB855E1807660');
INSERT INTO digests VALUES (131, 2, X'EF906DAE2023BFD8DA8AE8C431665008');
INSERT INTO digests VALUES (132, 2, X'B1552DB4BA6EBDA5BECB82595D60083B');
INSERT INTO digests VALUES (133, 2, X'3300906A8B5F8188D587BAD3DBA355E9');
INSERT INTO digests VALUES (134, 2, X'F5298C8CA8EFC8017805276E964BBD90');
INSERT INTO digests VALUES (135, 2, X'8612B8C9923EB7E53B03C3BBCA816F43');
INSERT INTO digests VALUES (136, 2, X'32F23318468334D1CEE9BAD9BED63150');
INSERT INTO digests VALUES (137, 2, X'476220BFDA3370C464EE5E53D73E1905');
INSERT INTO digests VALUES (138, 2, X'ABEA03475F2E4199D52636DD9BE876D9');
INSERT INTO digests VALUES (139, 2, X'46AC7C1919C46745F99586539AABCC82');
INSERT INTO digests VALUES (140, 2, X'58C7822CFA25DD82B830467F709B4234');
INSERT INTO digests VALUES (141, 2, X'98EB4AD5E5F5B9231C2C0417C6C05E7C');
INSERT INTO digests VALUES (142, 2, X'D893E73FA4D018D337DD0216879CAFF4');
INSERT INTO digests VALUES (143, 2, X'A09AF68CB729D0B1B0D1F1050A0D3695');
INSERT INTO digests VALUES (144, 2, X'C943F92412B6B821605B5D0CE00E6F52');
INSERT INTO digests VALUES (145, 2, X'4375BF43553A61A12B8FC09A6A902E69');
INSERT INTO digests VALUES (146, 2, X'20CE1446B2E7C3E789911904BEF1E8BA');
INSERT INTO digests VALUES (147, 2, X'529CDA9ED9E0038501D776C0630FF8EE');
INSERT INTO digests VALUES (148, 2, X'4A60D4369BEE90C3EB8CE749F4688B4B');
INSERT INTO digests VALUES (149, 2, X'AFBE289EBF83A6C8EF29D24F2500E572');
INSERT INTO digests VALUES (150, 2, X'385875D2588B570446ECC3E11FF6E598');
INSERT INTO digests VALUES (151, 2, X'BBD818295696BA9408F59185ED9BF55A');
INSERT INTO digests VALUES (152, 2, X'E21106FDAA2A4A47CCE7AD2FA1F44912');
INSERT INTO digests VALUES (153, 2, X'7E71F6146FE03FD0EA58B5912FBD8334');
INSERT INTO digests VALUES (154, 2, X'A54E052E630BEF1D7802928550157672');
INSERT INTO digests VALUES (155, 2, X'384BAD1B950ADAA7096292F5DB987E81');
INSERT INTO digests VALUES (156, 2, X'9FF502EA2EE8532B1FD307113139E061');
INSERT INTO digests VALUES (157, 2, X'03F7EAD278B401B96DDA73A4919F615F');
INSERT INTO digests VALUES (158, 2, X'DCA8101BD8DA2019928C0AD813232020');
INSERT INTO digests VALUES (159, 3, X'6B8898E0D130294FB738A43C480AA8D4');
INSERT INTO digests VALUES (160, 3, X'798E22C8D9D74F81E196934C40B8990C');
INSERT INTO digests VALUES (161, 3, X'B93EB714952DC023A4C13A3ABF2BF917');
INSERT INTO digests VALUES (162, 3, X'8F6D227503DA1BE33AB1BC6D38580D16');
INSERT INTO digests VALUES (163, 3, X'A5C6EDAE830ABA2EF8E3C7F9AB18E6EE');
INSERT INTO digests VALUES (164, 3, X'D687A18B5A998F15BD2A969F94C1C4C2');
INSERT INTO digests VALUES (165, 3, X'6FAE54DCFB1E7B7D4ECF61276D043B4A');
INSERT INTO digests VALUES (166, 3, X'CBFB897EAF19E4877B2699CC01A81F73');
INSERT INTO digests VALUES (167, 3, X'E564048A0B12D5DBF77EB82540087403');
INSERT INTO digests VALUES (168, 3, X'9759537CBB47EF7477FE2ED77EA2AA06');
INSERT INTO digests VALUES (169, 3, X'38CFABDFFF513118F5671779B1E4830E');
INSERT INTO digests VALUES (170, 3, X'9749924E888668A64CA6C5E331D9E3B4');
INSERT INTO digests VALUES (171, 3, X'9381AE890B72986C4EF1F592FA3F9576');
INSERT INTO digests VALUES (172, 3, X'6856806C97591256BED4D22E22A279F0');
INSERT INTO digests VALUES (173, 3, X'B5B336358861D914388E82CB8ADEE26A');
INSERT INTO digests VALUES (174, 3, X'11AC1745A54324892704276A53C6B76A');
INSERT INTO digests VALUES (175, 3, X'7783F28F0D85E4FC7C2DC180E9D1DC01');
INSERT INTO digests VALUES (176, 3, X'0D2215DE13D8AE4284505DFC4515963C');
INSERT INTO digests VALUES (177, 3, X'71B74008DE7422C008E695CFEF90A12E');
INSERT INTO digests VALUES (178, 3, X'B77E4FB1E1D3BD89E9DB343A1E0E3AAA');
INSERT INTO digests VALUES (179, 3, X'3EED36900205BB518D6B205ABBB7914C');
INSERT INTO digests VALUES (180, 3, X'46D90CF6F2C1830258C474525104A667');
INSERT INTO digests VALUES (181, 3, X'81C0724D5A88C14A81F0430F6F42FB81');
INSERT INTO digests VALUES (182, 3, X'CF281A5CE33412B5C48CE3A3BE913D8C');
INSERT INTO digests VALUES (183, 3, X'F8BE0BA35AD97D24FEE608A9528C7BEF');
INSERT INTO digests VALUES (184, 3, X'C9FAD3DB9BA0B2E223152201DC871CB3');
INSERT INTO digests VALUES (185, 3, X'B33A60B2957AC5FAC76A538F46C8E689');
INSERT INTO digests VALUES (186, 3, X'96E59A691486A113D3109B3E7C969D0C');
INSERT INTO digests VALUES (187, 3, X'BF8B4CF172E7F0B391BB25810564E96A');
INSERT INTO digests VALUES (188, 3, X'42AEDDDD343501C95DEF02B34792159A');
INSERT INTO digests VALUES (189, 3, X'79C535D45286743B078D0DE035E24DAE');
INSERT INTO digests VALUES (190, 3, X'405FFC36BE57DB97319C8247FDE2038D');
INSERT INTO digests VALUES (191, 3, X'576938FB333FF1798C41DA9533E35D60');
INSERT INTO digests VALUES (192, 3, X'C24B2E2571CF4B615599977E2A1184B8');
INSERT INTO digests VALUES (193, 3, X'F8D5A87161827D207ED141FAD981E3FD');
INSERT INTO digests VALUES (194, 3, X'CB50EBCED99AAC9FFF75215468C1EAFC');
INSERT INTO digests VALUES (195, 3, X'DF4C568C196C20E442D468618F39CF6F');
INSERT INTO digests VALUES (196, 3, X'D9B68AF82262D8128C101AC9C6FECAAA');
INSERT INTO digests VALUES (197, 3, X'2396C568250710474337FA0EB0D5B140');
INSERT INTO digests VALUES (198, 3, X'D5BA7790F448E97B162E986D6E3CF321');
INSERT INTO digests VALUES (199, 3, X'33384E055412FEA2D1F442A9A1CF5B98');
INSERT INTO digests VALUES (200, 4, X'6FCEC28A61ADCE34C94D2F9250D17EB9');
INSERT INTO digests VALUES (201, 4, X'F42892975392C99B8341381D3F9446D0');
INSERT INTO digests VALUES (202, 4, X'A6E2C7C51F158E0CF1F211F4D7DBB5BD');
INSERT INTO digests VALUES (203, 4, X'F450C531291306E0F8E1B37C3E3629DC');
INSERT INTO digests VALUES (204, 4, X'B24225A20FAB25D8E1E13B0946BC1322');
INSERT INTO digests VALUES (205, 4, X'934BC296AA055A938E6F4050B62B7CA8');
INSERT INTO digests VALUES (206, 4, X'22022E6886307FFD01980F6BCBC54EE9');
INSERT INTO digests VALUES (207, 4, X'DC5431C088AC5CC7C366EBB4AE56F8C9');
INSERT INTO digests VALUES (208, 4, X'41F9322B31951530766B02F2AA2E6299');
INSERT INTO digests VALUES (209, 5, X'21BE5860785DCF37ED97A7BE778A9535');
INSERT INTO digests VALUES (210, 5, X'D1B09936DCA686A44A0A527BD1143430');
INSERT INTO digests VALUES (211, 5, X'8F82071A7590BEF2B11D5CF316692AF0');
INSERT INTO digests VALUES (212, 5, X'D983784694E8F28126F847F886AC1821');
INSERT INTO digests VALUES (213, 5, X'9A40762284E0A81F18AA660CDF3C0AB7');
INSERT INTO digests VALUES (214, 5, X'423EBBE0D2F37BB70E58BC629B0B8880');
INSERT INTO digests VALUES (215, 5, X'EEC23BA6CFCCA0D05961D812F71B7767');
INSERT INTO digests VALUES (216, 5, X'A63731ED3F93568475604512E7CD51D2');
INSERT INTO digests VALUES (217, 5, X'515ADD5E3B5B89EEA73EF2835C81EDD1');
INSERT INTO digests VALUES (218, 5, X'73B1E2E0F5DB0C028BD4FDD2E9CFA0AB');
INSERT INTO digests VALUES (219, 5, X'BDF493341C11A5CCCA740CC1D9682E8A');
INSERT INTO digests VALUES (220, 5, X'B3A02F74EC6266FD340860940A161870');
INSERT INTO digests VALUES (221, 5, X'760820FCB1DCE40C2FF0115165AE86EA');
INSERT INTO digests VALUES (222, 5, X'EB29E8012B49358573909542B2619E7A');
INSERT INTO digests VALUES (223, 5, X'C53F8197F567799C8C71555951073649');
INSERT INTO digests VALUES (224, 5, X'370A4E7572A5ADCBB6860E9E39AC5E5F');
INSERT INTO digests VALUES (225, 5, X'2587B48E25CBA8CB8AC9277115E2AC8E');
INSERT INTO digests VALUES (226, 5, X'26BF90A1C81B0FE567003D3CB5C90030');
INSERT INTO digests VALUES (227, 5, X'EEA533A15406C1D16A46EBB68E1AA015');
INSERT INTO digests VALUES (228, 5, X'F65C049ABA4AA998B9AC611C06C3860D');
INSERT INTO digests VALUES (229, 5, X'346D23630F5513F702A4FB193CAAA26D');
INSERT INTO digests VALUES (230, 5, X'748DEB4671994B569C9C6B94732EC9D0');
INSERT INTO digests VALUES (231, 5, X'9121BA0F5CDBB6BA76A58A9BC7724415');
INSERT INTO digests VALUES (232, 5, X'AC2B1729AC8785E867571F2516AC755B');
INSERT INTO digests VALUES (233, 5, X'96C72C5EA53D95CF26549BAD2DC1511C');
INSERT INTO digests VALUES (234, 5, X'2BCBA0E840100275DA81F4EEE78E9702');
INSERT INTO digests VALUES (235, 5, X'1CB56E879F1FC515BAA98D0E5C225E74');
INSERT INTO digests VALUES (236, 5, X'1BA52AC247392E05A9BEDCC727A8AD95');
INSERT INTO digests VALUES (237, 5, X'F9C56228D0B792633DD5A796AA7CCBE1');
INSERT INTO digests VALUES (238, 5, X'CADE9755A6671D5B73F90E9D39A3CC1E');
INSERT INTO digests VALUES (239, 5, X'E8BBBB1B1946E5013DE7E4D1F627AE6A');
INSERT INTO digests VALUES (240, 5, X'FDA30DF746F1F3D73C2AD80D846F549E');
INSERT INTO digests VALUES (241, 6, X'6F424B462C08016301F64155E7CFED75');
INSERT INTO digests VALUES (242, 6, X'11B16B8BE8CE70896123206F7F69D0DC');
INSERT INTO digests VALUES (243, 6, X'6B022387AC3F0CD3401406EB90140158');
INSERT INTO digests VALUES (244, 6, X'249606D62C86C023F06CEA72DD2F0681');
INSERT INTO digests VALUES (245, 6, X'2EDC1EF104711A580E4A67967CC67B53');
INSERT INTO digests VALUES (246, 6, X'FD81A1E60085C73AE518E9DEDCC65B63');
INSERT INTO digests VALUES (247, 6, X'CC7FFE78C83233BBDAFEA59FDC1CFFB9');
INSERT INTO digests VALUES (248, 6, X'B75FB39746E5D179ADF4EF9D3FBCA676');
INSERT INTO digests VALUES (249, 6, X'EBD6907C2C00127D884190A2CF4FA358');
INSERT INTO digests VALUES (250, 6, X'CC167A290D33D07AD04011591CB29024');
INSERT INTO digests VALUES (251, 6, X'E3C2E4F1D8C75B86711DA0EABD323765');
INSERT INTO digests VALUES (252, 6, X'C7FFA7DA8C345E997279A3D1DFC1F32D');
INSERT INTO digests VALUES (253, 6, X'7F7AEF3B4826288C0AAED2FBBE092797');
INSERT INTO digests VALUES (254, 6, X'BAA8F5D9BF10505CD15850A132D8E34F');
INSERT INTO digests VALUES (255, 6, X'55B9BF74E16132D07B75F47DBB4CC7FC');
INSERT INTO digests VALUES (256, 6, X'D53C124934E9135F2AADB80CCC32F65C');
INSERT INTO digests VALUES (257, 6, X'DC882B1E2229D33037EFCACF7D8377BD');
INSERT INTO digests VALUES (258, 6, X'C18BEDAE31198D85C7C46479EBEA7910');
INSERT INTO digests VALUES (259, 6, X'DD958F297B37B2DFA5A5A3AEFC034657');
INSERT INTO digests VALUES (260, 6, X'6AFCE2D75BC5C4ECCB0C85AB4220CFD4');
INSERT INTO digests VALUES (261, 6, X'04BE3FBE04D2EE725DF4BEF1CCAFD8D5');
INSERT INTO digests VALUES (262, 7, X'0CAF19575532F241FF6B8C19CD80EE0A');
INSERT INTO digests VALUES (263, 7, X'7E3EEC8EA40EDB90EDD37667E7FA0823');
INSERT INTO digests VALUES (264, 7, X'32D9841793AB6DF3D0D6E88E1E8D2154');
INSERT INTO digests VALUES (265, 7, X'0971E43F877B6E51C1BA5732A084F8E8');
INSERT INTO digests VALUES (266, 7, X'E4B621F09C6747ED9803F7437DC74CF8');
INSERT INTO digests VALUES (267, 7, X'12D531BA27D2322A8BBBD0CD6DCCE44E');
INSERT INTO digests VALUES (268, 7, X'3253DC25C29D8C88395D09743D6EF35B');
INSERT INTO digests VALUES (269, 7, X'649EF2107B762D9CAD10FA108C52C43F');
INSERT INTO digests VALUES (270, 7, X'9AF9EC774DF0AFE7387624E5EC19107A');
INSERT INTO digests VALUES (271, 1, X'CCC4E3BD64FD2D1E5C1F2346907833C5');
INSERT INTO digests VALUES (272, 1, X'88739DD9A1AE7D8899E4A6A273E9830A');
INSERT INTO digests VALUES (273, 1, X'FB2C7B015F0ECADFF58879ED79814EB1');
INSERT INTO digests VALUES (274, 1, X'7526D3A2B97A3713BFD42A12FB57E7B0');
INSERT INTO digests VALUES (275, 5, X'8C77902A739E6609F8851EC0581918CE');
INSERT INTO digests VALUES (276, 3, X'812444BFE2F6FE636A6D62F5685CA629');
INSERT INTO digests VALUES (277, 1, X'36814DAE110C44AD55BBD41584609E60');
INSERT INTO digests VALUES (278, 1, X'2054C6BE6CC29BC5B7607DCCFE739E23');
INSERT INTO digests VALUES (279, 1, X'5E7AD2BA1B9AF7627A6EB0C89A3EFACB');
INSERT INTO digests VALUES (280, 1, X'A741866E89EEC4F4594D03300C787204');
INSERT INTO digests VALUES (281, 6, X'277F00D1467B4458AC272FCE24A86C8C');
INSERT INTO digests VALUES (282, 6, X'79BC1B3D1F43BF9F4143F674BA6C1CEE');
INSERT INTO digests VALUES (283, 6, X'9C45DDC97EC5CB5503A3F53888DA2E47');
INSERT INTO digests VALUES (284, 6, X'769E279560EC91406B3707478E39B80E');
INSERT INTO digests VALUES (285, 7, X'D4803D363E2405E590F888CC16449B4D');
INSERT INTO digests VALUES (286, 2, X'D23195B0E0B9D9E5FD4170DA1CFFE595');
INSERT INTO digests VALUES (287, 2, X'8B525792BA12A21BF4B8F30A4F503A99');
INSERT INTO digests VALUES (288, 2, X'E91D52EB235A4940A56F1BAD1BE2A6D0');
INSERT INTO digests VALUES (289, 2, X'3460F0E01C1965F6A5071BDF94A2F546');
INSERT INTO digests VALUES (290, 1, X'1A3980B44C9B754584C814F965DF13FF');
INSERT INTO digests VALUES (291, 6, X'21A523F000882C0C7F85FB211EDA2122');
INSERT INTO digests VALUES (292, 6, X'BF0F0D29503F338E887AA84F13E41FD2');
INSERT INTO digests VALUES (293, 6, X'A8F7BDBD111040F2777C530D98BB12EB');
INSERT INTO digests VALUES (294, 6, X'0487E02E1B855E2887DCA5510C925BE8');
INSERT INTO digests VALUES (295, 5, X'3744D014B62B02DD3B9F517024222803');
INSERT INTO digests VALUES (296, 5, X'B0CC9CB4629B94EBCB8F7864736C60C3');
INSERT INTO digests VALUES (297, 5, X'12DCBC0B9136671CA82EA89A89957E61');
INSERT INTO digests VALUES (298, 5, X'CAB0A44DC52EEA0A7AE66661ADEADB0A');
INSERT INTO digests VALUES (299, 1, X'0EBEEF93FB362A9F9737FC27A225AB70');
INSERT INTO digests VALUES (300, 6, X'F29507BE93EEC3B67A61E8899A7C8E01');
INSERT INTO digests VALUES (301, 2, X'0E4869BCC0B40E294C23D9BBE41E22EE');
INSERT INTO digests VALUES (302, 2, X'FD215639E20447CA96F6A1217BCC1C55');
INSERT INTO digests VALUES (303, 1, X'B5C9FC879B2479646AD9097CAD477E36');
INSERT INTO digests VALUES (304, 1, X'182DC155891F917ABDA524DEAB62B716');
INSERT INTO digests VALUES (305, 5, X'60D6777598371130862F89D1820E4AD9');
INSERT INTO digests VALUES (306, 5, X'9144F77487BC038D75AB4CDB011921A8');
INSERT INTO digests VALUES (307, 2, X'89B1818C5BF1511D1CAF920E7AD6D7DA');
INSERT INTO digests VALUES (308, 2, X'B3C33A79B34ADD5A0107281151FA8457');
INSERT INTO digests VALUES (309, 6, X'216DE2703A383FF358EF5AB33741DBD4');
INSERT INTO digests VALUES (310, 6, X'3F15E1F28AF834C129120E0431FE4A21');
INSERT INTO digests VALUES (311, 2, X'ECAAC047FAC278C8A54B07159F9D04BD');
INSERT INTO digests VALUES (312, 3, X'C171E25CF050752D46EB7E7598570701');
INSERT INTO digests VALUES (313, 3, X'EC5ED5037B52603D444E18BF8F4D550D');
INSERT INTO digests VALUES (314, 2, X'7655FBDC9965B00AC4518D8BF29F0707');
INSERT INTO digests VALUES (315, 2, X'39DE29F531A0E80B0EAF022B326A27FB');
INSERT INTO digests VALUES (316, 1, X'FAA0BB6E6EC152B53479F97FE83031D0');
INSERT INTO digests VALUES (317, 1, X'4352F9C662CBF7BB835590CD687E66FD');
INSERT INTO digests VALUES (318, 2, X'5934D541D2A7EA9AF0E3532B95CCD8CB');
INSERT INTO digests VALUES (319, 5, X'F7C2B3F0999CBE0CBF7DCD84CAB937B0');
INSERT INTO digests VALUES (320, 1, X'AF3571650A2D9E09A89D36784300366B');
INSERT INTO digests VALUES (321, 1, X'5EF4CFBC30FF2F53245C15AEE6295189');
INSERT INTO digests VALUES (322, 5, X'D835852E9CF4AF621DE169F2D52A0358');
INSERT INTO digests VALUES (323, 1, X'EFB606CDDF3EE321785DCB0EF4BE832E');
INSERT INTO digests VALUES (324, 3, X'139786DDDD58A8AAE543636170383209');
INSERT INTO digests VALUES (325, 3, X'1C48F2413D8D6F261E02E4694DE9C70E');
INSERT INTO digests VALUES (326, 3, X'767F07D791BD5582C2FE9579D8D22409');
INSERT INTO digests VALUES (327, 3, X'0CED0E698B30B73B5415C10A87E10461');
INSERT INTO digests VALUES (328, 5, X'F8A258CFB994E7570ABA687A0AD81B7E');
INSERT INTO digests VALUES (329, 5, X'BD329B3DA8FFB624E081C8029AC40CEF');
INSERT INTO digests VALUES (330, 1, X'2FAF2306B549E68D46512A89590B641E');
INSERT INTO digests VALUES (331, 7, X'26EBCFDFFC8AB1FA1FF36AAC5467C221');
INSERT INTO digests VALUES (332, 1, X'F20EA499965DDA275260C103E7DA2251');
INSERT INTO digests VALUES (333, 1, X'AEB9509648767E833CA147AB2D3C7ACB');
INSERT INTO digests VALUES (334, 5, X'8A4F1705EF0F2CFF0045346E3597D5BE');
INSERT INTO digests VALUES (335, 2, X'BAF96C57C4CE61310626C8DD21BDEA21');
INSERT INTO digests VALUES (336, 2, X'8EFB54D1F70EC477C0A7A417FAB1B021');
INSERT INTO digests VALUES (337, 2, X'62DB0B5C094A5921EE235DD96D6B7A46');
INSERT INTO digests VALUES (338, 1, X'009676B3F718060FE13DA27DCC0031DD');
INSERT INTO digests VALUES (339, 1, X'8C0C6AA23B87686F516F1B2E449D0AD4');
INSERT INTO digests VALUES (340, 3, X'F234AA8A98058771128E90D13AA71CCD');
INSERT INTO digests VALUES (341, 3, X'86224DBBBD294A01F60EDDFFCB6B9AEC');
INSERT INTO digests VALUES (342, 3, X'D10AF85CADC0D3961931E1B78E6581A6');
INSERT INTO digests VALUES (343, 3, X'52B07A45E635637365130B2EFEC4EFEE');
INSERT INTO digests VALUES (344, 6, X'29AF47EAE0428A02247B8C9BB197A17E');
INSERT INTO digests VALUES (345, 1, X'65AB18AF9DE27DCF20D893744BE1FF4D');
INSERT INTO digests VALUES (346, 1, X'4EDC849434C8330F9C97CCCE97D58397');
INSERT INTO digests VALUES (347, 1, X'540C8E19737DBE44127BDAF481022612');
INSERT INTO digests VALUES (348, 1, X'03A36EF4BA4DCDBCD39BAB13CA10DF82');
INSERT INTO digests VALUES (349, 1, X'67097C1B1A66430187FD2E6027DF1A01');
INSERT INTO digests VALUES (350, 3, X'E24D5EB56055B36516AC79AE4F391737');
INSERT INTO digests VALUES (351, 1, X'8F0E01B2C9924C601E159EBEB3370BFC');
INSERT INTO digests VALUES (352, 2, X'5ECACED56B6789D8E69838817CB68D00');
INSERT INTO digests VALUES (353, 1, X'E945D728C642E4702777DCBB687CFDD4');
INSERT INTO digests VALUES (354, 2, X'DA8E0988B9765AF6B62BBB0C59CDBB17');
INSERT INTO digests VALUES (355, 2, X'409440180CFC27D1BC4B37A52F0D4BF4');
INSERT INTO digests VALUES (356, 2, X'A80FF6CCA13C8D8F77FA88B04FFFA701');
INSERT INTO digests VALUES (357, 2, X'ECB6B040C95B149517151B57C43B64AD');
INSERT INTO digests VALUES (358, 1, X'5CE9C4F8C0F284311402FAC7B6369D4A');
INSERT INTO digests VALUES (359, 1, X'85E0A4C58D722D45D167A9428A9A1B3B');
INSERT INTO digests VALUES (360, 2, X'1713826F61CAD6E64020DDD8C32DBA4F');
INSERT INTO digests VALUES (361, 3, X'0614833283A5F906344CE3928310D1CD');
INSERT INTO digests VALUES (362, 2, X'89E515D48E57B2BB505E3E86F54A38C0');
INSERT INTO digests VALUES (363, 2, X'842A60D1C2AAE34ECE762C7BCDC4F109');
INSERT INTO digests VALUES (364, 2, X'CD7F2A72C3378FC9E1CD93FF37A60D25');
INSERT INTO digests VALUES (365, 2, X'6F18441224F787196B1BE9D98E20677C');
INSERT INTO digests VALUES (366, 2, X'704E40A2871A509EEF0A833E7BD491A0');
INSERT INTO digests VALUES (367, 2, X'6DC1762896BE3745A5F1DB49C4316155');
INSERT INTO digests VALUES (368, 2, X'77B21E493158E1D99CDF3CA018CB3012');
INSERT INTO digests VALUES (369, 2, X'6360CAAB770C9564B88896E85CD2D0E2');
INSERT INTO digests VALUES (370, 2, X'90C7D2D9D6FA3D06097B16FB30D00A49');
INSERT INTO digests VALUES (371, 2, X'F14C3E6D19F658301BBB523E018836E3');
INSERT INTO digests VALUES (372, 2, X'E4C4C7888F32BED4211A9133A26D326C');
INSERT INTO digests VALUES (373, 2, X'F085F84C217577BC727F256E83582796');
INSERT INTO digests VALUES (374, 6, X'D76B67EE42E2C8F41657591433CBAAAE');
INSERT INTO digests VALUES (375, 1, X'A6942B165013A0E113C985889E8DCF0D');
INSERT INTO digests VALUES (376, 2, X'C41D1A5EF7145D81DFE0F56BC31F81ED');
INSERT INTO digests VALUES (377, 2, X'79D0159D7CA96B595E5CD13F827E5E30');
INSERT INTO digests VALUES (378, 3, X'7D076BA162A78A1173E67656DC3E8CF0');
INSERT INTO digests VALUES (379, 6, X'55302B3E26611893705DD2822D678758');
INSERT INTO digests VALUES (380, 2, X'E9F03DAAC68731E91F92C86160F60E05');
INSERT INTO digests VALUES (381, 3, X'AFFBAC3CBD92D2FB82C2A4B29AA89ADD');
INSERT INTO digests VALUES (382, 1, X'96EC55E56D86F2D6C43AA9517FA93B2D');
INSERT INTO digests VALUES (383, 1, X'5E5FF2B3EB8073F88CA40E4C4A051109');
INSERT INTO digests VALUES (384, 1, X'4C9B3EBF6E80F76F2DE82D62D9AD4686');
INSERT INTO digests VALUES (385, 1, X'2BD8F9F282A43576E3986F62BA8A2D1C');
INSERT INTO digests VALUES (386, 5, X'57D27D3835736A134F21931354CDFC8B');
INSERT INTO digests VALUES (387, 5, X'5CBB80CF9C9FA6B7C68615D13E53A5A9');
INSERT INTO digests VALUES (388, 5, X'8BDF57F8814352BF95BAEF98632ECE2D');
INSERT INTO digests VALUES (389, 5, X'CB8685ADAA47E647B57D5225E6830EDC');
INSERT INTO digests VALUES (390, 1, X'7CC347DE2B797DE807514196C1ABAB69');
INSERT INTO digests VALUES (391, 1, X'FEBA13958270913E90E20A4166A33AF5');
INSERT INTO digests VALUES (392, 2, X'F4E365A3530B308310938E0F35A7714F');
INSERT INTO digests VALUES (393, 2, X'FC4E5E64631D6B2DEA551EF902BCFCD2');
INSERT INTO digests VALUES (394, 2, X'3909B5DA02D5653FE65A786481767108');
INSERT INTO digests VALUES (395, 2, X'9D5E21677A62D09BCE14F6C114A4C16E');
INSERT INTO digests VALUES (396, 1, X'88A2FD4BE196E625B0F4DBE674B678F0');
INSERT INTO digests VALUES (397, 1, X'516F7B4A3953DD2B0FAB5C5DD4C6B562');
INSERT INTO digests VALUES (398, 6, X'2720213EC0A1DB7E84C9EA5FFF063C62');
INSERT INTO digests VALUES (399, 2, X'FC762FC3D2A1A7E1EEA4CB9D69A24303');
INSERT INTO digests VALUES (400, 3, X'269D92CFDC321C8BA8D6BE92C7135FA4');
INSERT INTO digests VALUES (401, 3, X'6233B6F5510FA28CA9015455C8BF1493');
INSERT INTO digests VALUES (402, 3, X'DBEBC4DD0CEDEC5149BC11F46B0ECF72');
INSERT INTO digests VALUES (403, 3, X'3BC28CD0A00A7E146B1F10A95104C52F');
INSERT INTO digests VALUES (404, 2, X'D1629F5E0DA0755D501B3062E89DC470');
INSERT INTO digests VALUES (405, 3, X'75A365FA47CED0EAEAB9B2E3F176BBE6');
INSERT INTO digests VALUES (406, 2, X'21CE3878DA03F64A9A4052F7C7C3FF67');
INSERT INTO digests VALUES (407, 5, X'B720E102CCC3CCE5EC55AA169A13D749');
INSERT INTO digests VALUES (408, 2, X'8A758C50D63E317055192DEAD65CE4FA');
INSERT INTO digests VALUES (409, 2, X'408D38E086BAFEF7920F4B8A8CA5C9C9');
INSERT INTO digests VALUES (410, 1, X'34F972E5D1EADB92B19F865D3743958C');
INSERT INTO digests VALUES (411, 3, X'2C9EADFD65AB2BAB26B4719216E531B2');
INSERT INTO digests VALUES (412, 3, X'75B554D84794E84EFBDAE13EF16BCD63');
INSERT INTO digests VALUES (413, 4, X'DEDACE069FCCDCB884500464DFB4F65B');
INSERT INTO digests VALUES (414, 1, X'6A738A340512737D471044D88403BF3C');
INSERT INTO digests VALUES (415, 1, X'0B3D283C82BB77AF050DA8DD2BC70009');
INSERT INTO digests VALUES (416, 1, X'E1D4AB5958DE472BC93845FB52BC777E');
INSERT INTO digests VALUES (417, 1, X'1F829D08079A11FC9D92E79EAB2C9743');
INSERT INTO digests VALUES (418, 1, X'9E4B27F8B510A8C89C1A5993CBD0AE82');
INSERT INTO digests VALUES (419, 1, X'3C1592D45E99D8DFFAA5109A975C75EF');
INSERT INTO digests VALUES (420, 1, X'91C9E6D03413581B047AA25A326CE017');
INSERT INTO digests VALUES (421, 1, X'F799ABB6C74C5270434497882D1E8605');
INSERT INTO digests VALUES (422, 1, X'1B2068EEC294BC872FD2D342F0EA2E77');
INSERT INTO digests VALUES (423, 1, X'CA9248FD2BFB642B085B377F90A84280');
INSERT INTO digests VALUES (424, 1, X'E8F0B06FE6C8EAB54442ECF506243727');
INSERT INTO digests VALUES (425, 1, X'7BE79FEFC6BE10FE75275EC5E1293ECD');
INSERT INTO digests VALUES (426, 1, X'7E2B5FE473EB93DD66E0CF4734DD59B5');
INSERT INTO digests VALUES (427, 1, X'089C6C92780446F15AFDE88467B3FFD4');
INSERT INTO digests VALUES (428, 1, X'451AE945B13A41944E3801C33729D627');
INSERT INTO digests VALUES (429, 1, X'E72FD74AF808A47773A795201C7888BF');
INSERT INTO digests VALUES (430, 1, X'093B8CC31248071C1A46043A3C4D5D5D');
INSERT INTO digests VALUES (431, 1, X'736B058F241FE641A3E4601DCACCE345');
INSERT INTO digests VALUES (432, 1, X'57087E97926477DD2C2B3BE96B13C3AB');
INSERT INTO digests VALUES (433, 3, X'4B80555951649CD269ECB1BBF143ACAA');
INSERT INTO digests VALUES (434, 3, X'B11FB2415A1296AACEFFA9E285109E49');
INSERT INTO digests VALUES (435, 3, X'517D8AE3A4CFE3B90D81031AC8DC26E8');
INSERT INTO digests VALUES (436, 3, X'2571F54F94C1358E619C224529C1FCD8');
INSERT INTO digests VALUES (437, 3, X'F18083EC140B4B7CF2DCC8EE379E8C84');
INSERT INTO digests VALUES (438, 3, X'0752725E1C42AC48DB9E67F0187D5FB0');
INSERT INTO digests VALUES (439, 3, X'19460C2064F408EFEB451F1F34457590');
INSERT INTO digests VALUES (440, 3, X'A85A9C6C141997F93FBC355694608C47');
INSERT INTO digests VALUES (441, 3, X'673C05922C1806AB0F5452D4E3AE273D');
INSERT INTO digests VALUES (442, 3, X'08B3A8D62292B45BA8FEE64536656022');
INSERT INTO digests VALUES (443, 3, X'0AC44DFF7F7B2B2A0EF9D95CFD70C7C9');
INSERT INTO digests VALUES (444, 3, X'1EF0B619EE1B92E61ABA27EA95A033EA');
INSERT INTO digests VALUES (445, 3, X'E246C1DC798764B1F39054970F4B3305');
INSERT INTO digests VALUES (446, 3, X'F06B8377F15425CC7F230406385C02A7');
INSERT INTO digests VALUES (447, 3, X'159AFFB125BB7AC72257B560A5EDBE76');
INSERT INTO digests VALUES (448, 3, X'1A2A5F73397827203BE37744C4171A26');
INSERT INTO digests VALUES (449, 3, X'5FC83D62064B9CAAD1FFA3143EAAC8AE');
INSERT INTO digests VALUES (450, 3, X'9020FA0F5DB2EA9F4B1BC1CF29D349B0');
INSERT INTO digests VALUES (451, 3, X'C54AFC85F69D9837C124CBA9FD886442');
INSERT INTO digests VALUES (452, 6, X'D3EBA1FBD7852E1483F21EF72BEAE216');
INSERT INTO digests VALUES (453, 6, X'826F308A6BA8342C03729B17B2CF98AE');
INSERT INTO digests VALUES (454, 6, X'C2BFD982461383B658BBF42CABB55174');
INSERT INTO digests VALUES (455, 6, X'FBB3DAE9C762BCCD6E00AC6B81EA106E');
INSERT INTO digests VALUES (456, 6, X'D1C5DE739D171E86D9E959A85DCEF02D');
INSERT INTO digests VALUES (457, 6, X'C4B0BF6F99058166CDCC0CEA012ADDA3');
INSERT INTO digests VALUES (458, 6, X'92535B6A96AE99B053408B7D3F0DE0C4');
INSERT INTO digests VALUES (459, 6, X'2A8D58868AF82A650A649CC7DD4B0E73');
INSERT INTO digests VALUES (460, 6, X'FD55E5A2CF31E821CE99E8F2EE029AB0');
INSERT INTO digests VALUES (461, 6, X'81540E953DAA4D73E17F7B3ABCB309A2');
INSERT INTO digests VALUES (462, 6, X'925ABBE30A493C5E407E5F2365571FB4');
INSERT INTO digests VALUES (463, 6, X'FC72F06ADD7AD858C89EC2C5F83BACB5');
INSERT INTO digests VALUES (464, 6, X'FBBBCF4ADE00477500A92D6C1AF5F7AF');
INSERT INTO digests VALUES (465, 6, X'5CC4A0B6B7ACFAD086135D898E3B6C31');
INSERT INTO digests VALUES (466, 6, X'19F402DA57A2CA8A5B0F2E2146C28D6E');
INSERT INTO digests VALUES (467, 6, X'5898C2F532A55A0059318E0080844DE5');
INSERT INTO digests VALUES (468, 6, X'9349BA236C4E7946CBEBA68E2E00C5EF');
INSERT INTO digests VALUES (469, 6, X'1209463B06E09B84023C03C097BA6F95');
INSERT INTO digests VALUES (470, 6, X'3E0E52EE7030B9019F5625B363A98DFC');
INSERT INTO digests VALUES (471, 3, X'DBFCE2A56E16F879F5C46EA34DAB1B09');
INSERT INTO digests VALUES (472, 1, X'735E8AA9F8581C721C692A93BB0BA0B7');
INSERT INTO digests VALUES (473, 1, X'AE10CACDAE3C1DFD0F665DB207BF6FA7');
INSERT INTO digests VALUES (474, 1, X'89B1946B0D3381FAE2523E429A2DB172');
INSERT INTO digests VALUES (475, 2, X'521C1CCB6FC305DDD6374712D08F158B');
INSERT INTO digests VALUES (476, 1, X'EA86A17D1E98BBB9AC63247E4401AAEF');
INSERT INTO digests VALUES (477, 1, X'7B7492CA4773E9329B14F38A9DE323C8');
INSERT INTO digests VALUES (478, 3, X'603048535A026FED66DFD823CA3A747D');
INSERT INTO digests VALUES (479, 1, X'33CF6413323A07D5978A93AA1792FC78');
INSERT INTO digests VALUES (480, 3, X'2161C343D3A0A6AFA4C7E4EEB66714B0');
INSERT INTO digests VALUES (481, 1, X'4C1EDD632CD219AD46BEF9932E19A014');
INSERT INTO digests VALUES (482, 2, X'3F13BED03F5886BD7A27636D5DC41699');
INSERT INTO digests VALUES (483, 6, X'058E7E7732152522FA4DF6B2945FC2F2');
INSERT INTO digests VALUES (484, 2, X'EBA7E5C478E1EA0BCB70945754B8DA07');
INSERT INTO digests VALUES (485, 1, X'33ECF9E58B501886C487A906661F9690');
INSERT INTO digests VALUES (486, 2, X'8E982D0E8A35C8631D6AED9678D84ABA');
INSERT INTO digests VALUES (487, 3, X'4967193E780FF8EFCF10318A36D2255D');
INSERT INTO digests VALUES (488, 6, X'A42EE46056A5669807FF58AA06D089D7');
INSERT INTO digests VALUES (489, 5, X'21F5B8FD11F694E8403EB7DF0D33DBB8');
INSERT INTO digests VALUES (490, 3, X'6AC2F749022018B1C17114036E85604C');
INSERT INTO digests VALUES (491, 1, X'DD473D7FDC3E700232EB0C18E544DDB5');
INSERT INTO digests VALUES (492, 1, X'0E357ECF75AC33FE755CA244C894A396');
INSERT INTO digests VALUES (493, 2, X'A4F3BE31A9EDBBF40EEDD93D7FC6ED8F');
INSERT INTO digests VALUES (494, 2, X'9D0A7471DF451255A4B7490CDC26C7FB');
INSERT INTO digests VALUES (495, 1, X'9E7E7825D11B66B4FEF10CFA807A5517');
INSERT INTO digests VALUES (496, 1, X'A4F5FE4863D9A7B30526C6B5C034C190');
INSERT INTO digests VALUES (497, 2, X'1165D5337300F475ACAFC1F9E279078A');
INSERT INTO digests VALUES (498, 5, X'066C22978332E4A158AA6766BFE3E416');
INSERT INTO digests VALUES (499, 1, X'27FBF0FA4C4521BC5B07FD699BDF5EA5');
INSERT INTO digests VALUES (500, 5, X'86D6838031A47390DC2DED1EC17F8D06');
INSERT INTO digests VALUES (501, 3, X'780C97B4A3FB44B5A7FFDEB01BEBBCE9');
INSERT INTO digests VALUES (502, 1, X'CBE832B98C97EEF849B7A78F67B0C2D8');
INSERT INTO digests VALUES (503, 1, X'9B30AE342EC9811A10DAB219A95B08F8');
INSERT INTO digests VALUES (504, 1, X'3A9AB15F1A21B8356EC0DAFDE120BEB6');
INSERT INTO digests VALUES (505, 2, X'5486AD4A7B55EBB1B00CAF4095DA859A');
INSERT INTO digests VALUES (506, 1, X'80DB8BA91F7164876DDA69F06A25AA72');
INSERT INTO digests VALUES (507, 1, X'491603FA5A8B1664DC3FEE1DAF6A1CCB');
INSERT INTO digests VALUES (508, 3, X'B7943C05248E44A87764CDABE1CC7A2C');
INSERT INTO digests VALUES (509, 1, X'20303609000AA027ED7E39373478C8F0');
INSERT INTO digests VALUES (510, 3, X'08544E70CC13C5FE813686AD5DA4ACBD');
INSERT INTO digests VALUES (511, 1, X'5DF4B67601CA336E3E4AA8EB948298DE');
INSERT INTO digests VALUES (512, 2, X'B32A37EB608FC097CA5C3D89A7F59D62');
INSERT INTO digests VALUES (513, 3, X'74B04F7E6F468A947992D4F08034FC88');
INSERT INTO digests VALUES (514, 3, X'6BC401004987941BEAB27AE2AE34D6BB');
INSERT INTO digests VALUES (515, 7, X'85DF18DB4648A463238C6D415E94143E');
INSERT INTO digests VALUES (516, 7, X'166216488B30A4C8AAAB1469B5B6EC20');
INSERT INTO digests VALUES (517, 7, X'0164157CFEC2CA418D20868E0C6B70C7');
INSERT INTO digests VALUES (518, 7, X'3CB6BDF52BA4575EA3C9C4FCCD789D02');
INSERT INTO digests VALUES (519, 7, X'3883819A0D29223E092ED46D4CA03EAB');
INSERT INTO digests VALUES (520, 7, X'30CDC8FFA04990540C22AADD2C30587B');
INSERT INTO digests VALUES (521, 7, X'283DB9A6C7CDCEE70C3DF0930391ACD1');
INSERT INTO digests VALUES (522, 7, X'590992EB72C0CF90567EE27458090981');
INSERT INTO digests VALUES (523, 7, X'537DA62FEEEF52F724DF511BA2744337');
INSERT INTO digests VALUES (524, 7, X'6C96ADA836F4150C28836390ED83D877');
INSERT INTO digests VALUES (525, 7, X'78DA6CEC2CCED582BB5D4DD0DEB7D30B');
INSERT INTO digests VALUES (526, 7, X'F759C7238A68471947B4696C0B812C63');
INSERT INTO digests VALUES (527, 7, X'5314AF7B4B87882BBD0E9137972CD71D');
INSERT INTO digests VALUES (528, 7, X'3E3C442C0CA9FEC2DFA4248D116FD8E3');
INSERT INTO digests VALUES (529, 7, X'264C3F8F46C66CDAA14D8234C738789D');
INSERT INTO digests VALUES (530, 7, X'3250EB2599583BF4BFFA895C9A6B7311');
INSERT INTO digests VALUES (531, 7, X'9FF222C458A9A14412450C43C0A1E542');
INSERT INTO digests VALUES (532, 7, X'634A979C200594102E1D7505689DDB0B');
INSERT INTO digests VALUES (533, 7, X'D9EDC9D37168EF02031E39B9D2FF1091');
INSERT INTO digests VALUES (534, 7, X'63B4CBCC3110BD41E96E241BABDDEE1E');
INSERT INTO digests VALUES (535, 7, X'67CB048E75D9626E26FBEA7A7777C41F');
INSERT INTO digests VALUES (536, 7, X'34648AF3A2DC3771A8830383E7A8DE2D');
INSERT INTO digests VALUES (537, 1, X'2E2A1485960C47B56C0FF2C860D8F09C');
INSERT INTO digests VALUES (538, 1, X'D936AC44C2C17CCEE22E513C98FE730E');
INSERT INTO digests VALUES (539, 1, X'006B364C62549295286EF373648B6E90');
INSERT INTO idempotency VALUES (1, X'01A200F5D7677500AF1B05BD653C8A66', X'B7462D6CED2C15ADD3DBE47755277FA9618ACEB17C68F507128896D622D4C5EE', X'C7CD70C3B14DFB1909DAEAD9CCF6D2F02E5B67F5B85FB6A67303BF7F4BA5241E', 1795312441221, 201, 0, '[["01a200f5-d785-77a1-ba39-3e262d22fcc2",0,false]]');
INSERT INTO idempotency VALUES (2, X'01A200F5D7677500AF1B05BD653C8A66', X'7BD87CA67F07E7904CC69653A6B4B41AF5951DFF5EABECE3EF3553A034C592A4', X'065FB43B3F573F178614F2F0EC596FCB86859B9FB9C87282E6CA7673F36C2532', 1795312441230, 201, 0, '[["01a200f5-d78e-73c6-928f-e8affcf4abe8",0,false]]');
INSERT INTO idempotency VALUES (3, X'01A200F5D7677500AF1B05BD653C8A66', X'22DC2E6404475362E139E594E3486A24676DFE64609FCA46511D4149EA9E7488', X'CA659374EAAAFAD2C323F934ABE6F44988C877381F9C2ED68CBF33694ADFCD39', 1795312441231, 201, 0, '[["01a200f5-d78f-7078-adf0-075bb4dab164",0,false]]');
INSERT INTO idempotency VALUES (4, X'01A200F5D7677500AF1B05BD653C8A66', X'161FCC53E5674FA7B6660F0742C8E4D3EB8996BFD341B49BF57800A06B1D3E56', X'00160368B1C8BBC3ECC38732087266AB35CC414619672009E897151D09E0E26E', 1795312441231, 201, 0, '[["01a200f5-d78f-7078-adf0-075bb4dab165",0,false]]');
INSERT INTO idempotency VALUES (5, X'01A200F5D7677500AF1B05BD653C8A66', X'CD5490828D0D83401CEC15212D4B1A8C9FD471C6E0A8C7C01A829FE4B8E89D4A', X'7192E16E4EA03E78F12659423F9A4A8E1D607EEE8F8BC0728F8FECD37B744C67', 1795312441232, 201, 0, '[["01a200f5-d790-7e27-af83-b2b61ed22505",0,false]]');
INSERT INTO idempotency VALUES (6, X'01A200F5D7677500AF1B05BD653C8A66', X'7681C6696C666FDC3718FF5E9E234917B66AE23BAC9947C398BCE5673422890C', X'A477E72C76FA0E123027F2AD45526B77DCC82735280B7232481BD98761DC97F2', 1795312441233, 201, 0, '[["01a200f5-d791-7bf5-81ae-cdde130ccf30",0,false]]');
INSERT INTO idempotency VALUES (7, X'01A200F5D7677500AF1B05BD653C8A66', X'1268D916BFEFA28F636F4AD7967697FBFC8ADC1F700C7D183ED310E9206A01B0', X'50A7A99D1EADEEABC31DA7B98954F2E22ECFB925A78EB712AED0F065BDD5BE60', 1795312441234, 201, 0, '[["01a200f5-d792-763c-885d-37bbd17db6fe",0,false]]');
INSERT INTO idempotency VALUES (8, X'01A200F5D7677500AF1B05BD653C8A66', X'390B619FA8FE9C6ED900E214A984B05D371FF57F494C31936C2CE9191010398E', X'68DD5329852B0ADB194403F211289F81A0F9A62EB759CEB64191FE7635036FC5', 1795312441235, 201, 0, '[["01a200f5-d793-77cd-8077-65dbb8263b6a",0,false]]');
INSERT INTO idempotency VALUES (9, X'01A200F5D7917BF581AECDDE130CCF30', X'CA22A29BA4A44ED3118737F247A93383BA58E88317F50C38DC4851615F0712ED', X'EF9D9B298EE35A0BB1933376B8663E1D62CCB59B2A490B4BA1E52C2115A6B933', 1795312441237, 201, 2, '[["01a200f5-d796-7c46-9d6a-a5c92cfd951c",2,false]]');
INSERT INTO idempotency VALUES (10, X'01A200F5D7917BF581AECDDE130CCF30', X'043E842FFB2A20568883044BAC36EB8C48ACAB176FA49FCBE4B6B2B679398363', X'7DE52EC07D8BB286F004FDB4C6E203196F9605122CD8B5A25CA996C7B756CCD5', 1795312441266, 201, 7, '[["01a200f5-d7b2-7e0c-ae1c-58f8e440124d",7,false]]');
INSERT INTO idempotency VALUES (11, X'01A200F5D7917BF581AECDDE130CCF30', X'7CC8D4F47291DA2872F750D7243148BD199042D7A709B192F58326AF1A42AD94', X'A1E84FB0F3D418290066A0D51BDB50072F56DBD8B7C898D16F9536FA1EC53DE1', 1795312441337, 201, 12, '[["01a200f5-d7f9-7fd6-95d4-5f24161e722a",12,false]]');
INSERT INTO idempotency VALUES (12, X'01A200F5D7917BF581AECDDE130CCF30', X'5FDD006BAEE32CD4CFD28AA3771A677AAB2B2E069F7D62A7CF2BD1FC53EFDF06', X'7AC664660DDEF324E69BBF2785875813A5337E438826F8C15AFE500B776294BA', 1795312441381, 201, 17, '[["01a200f5-d825-7f61-95bd-f0ca932e00d9",17,false]]');
INSERT INTO idempotency VALUES (13, X'01A200F5D7917BF581AECDDE130CCF30', X'8E6A27E34FD7596AA0E931E7292F1A749D7134EB9060A00323EDD82C102AE656', X'9692203DCA5A7518EA800FD7F20729725AFF239D1BBCAAA766E35C788DD893F5', 1795312441414, 201, 22, '[["01a200f5-d846-73bc-88ce-88a36e457ba5",22,false]]');
INSERT INTO idempotency VALUES (14, X'01A200F5D7917BF581AECDDE130CCF30', X'B0C29B504B16F6573CB3076E37AEF908C37BF82262E798CB821C4A156FAE177A', X'52C29ABB9D9E44C3AE099A0077ACA28B25D7250478A9AC3C2AA4186DDE76CA6A', 1795312441458, 201, 27, '[["01a200f5-d872-7e9b-8b9c-f2a5b6699b9e",27,false]]');
INSERT INTO idempotency VALUES (15, X'01A200F5D7917BF581AECDDE130CCF30', X'2B11D90E0F9AF545B11F232C41EE9DCA2F4C7820D9628D7ED037D8CD7CEB07F5', X'5FE55DDC00417211C0D268BFD4757DF0C099D5E10F871627BEB072B6D9186FD5', 1795312441498, 201, 32, '[["01a200f5-d89a-7250-9e16-c4031be6969e",32,false]]');
INSERT INTO idempotency VALUES (16, X'01A200F5D7917BF581AECDDE130CCF30', X'747FE2561D3BBA191BFA29C225DA605BC5AD2363B8E14CA6F68CF6DDB25A9F34', X'5FF3DBF3C73264AE7C0668AEEF6C0223F1D19619E32E73809AAEB9D034239534', 1795312441546, 201, 37, '[["01a200f5-d8ca-7ff3-82bc-0ed60addd054",37,false]]');
INSERT INTO idempotency VALUES (17, X'01A200F5D7917BF581AECDDE130CCF30', X'D18EDC1F89880FE46F404DB89D3055EC571F54D0F75AE7735AE3B900B202AF13', X'B5F7FE86B90994233BB1C73035D62A6E29F948754A5E974822A3DE5E9E314A2A', 1795312441621, 201, 42, '[["01a200f5-d915-7253-a255-52ef85a12d84",42,false]]');
INSERT INTO idempotency VALUES (18, X'01A200F5D7917BF581AECDDE130CCF30', X'022ECD19F108047FFBB94E46503368BDAF1C448E5B5C2AB73F254CCF26FD7784', X'E0291303EB913C2D972E67E2D7C69794BA91FBC37E3673C373EACA532752D2C0', 1795312441659, 201, 66, '[["01a200f5-d93b-7486-ba3b-7dded4723d94",47,false],["01a200f5-d93b-7486-ba3b-7dded4723d95",48,false],["01a200f5-d93b-7486-ba3b-7dded4723d96",49,false],["01a200f5-d93b-7486-ba3b-7dded4723d97",50,false],["01a200f5-d93b-7486-ba3b-7dded4723d98",51,false],["01a200f5-d93b-7486-ba3b-7dded4723d99",52,false],["01a200f5-d93b-7486-ba3b-7dded4723d9a",53,false],["01a200f5-d93b-7486-ba3b-7dded4723d9b",54,false],["01a200f5-d93b-7486-ba3b-7dded4723d9c",55,false],["01a200f5-d93b-7486-ba3b-7dded4723d9d",56,false],["01a200f5-d93b-7486-ba3b-7dded4723d9e",57,false],["01a200f5-d93b-7486-ba3b-7dded4723d9f",58,false],["01a200f5-d93b-7486-ba3b-7dded4723da0",59,false],["01a200f5-d93b-7486-ba3b-7dded4723da1",60,false],["01a200f5-d93b-7486-ba3b-7dded4723da2",61,false],["01a200f5-d93b-7486-ba3b-7dded4723da3",62,false],["01a200f5-d93b-7486-ba3b-7dded4723da4",63,false],["01a200f5-d93b-7486-ba3b-7dded4723da5",64,false],["01a200f5-d93b-7486-ba3b-7dded4723da6",65,false],["01a200f5-d93b-7486-ba3b-7dded4723da7",66,false]]');
INSERT INTO idempotency VALUES (19, X'01A200F5D7917BF581AECDDE130CCF30', X'C802750DFD46F9F1CDF27335074866D146DE2DD8B168CD4E959F81B5175E91A9', X'5A36034E56932614BDC6731CC47DA2A14E5B1DAEF400B7D5BE0C9A762317DFB9', 1795312441671, 201, 86, '[["01a200f5-d947-73be-82c7-e1c059d43416",67,false],["01a200f5-d947-73be-82c7-e1c059d43417",68,false],["01a200f5-d947-73be-82c7-e1c059d43418",69,false],["01a200f5-d947-73be-82c7-e1c059d43419",70,false],["01a200f5-d948-752c-ad33-7150e87f3853",71,false],["01a200f5-d948-752c-ad33-7150e87f3854",72,false],["01a200f5-d948-752c-ad33-7150e87f3855",73,false],["01a200f5-d948-752c-ad33-7150e87f3856",74,false],["01a200f5-d948-752c-ad33-7150e87f3857",75,false],["01a200f5-d948-752c-ad33-7150e87f3858",76,false],["01a200f5-d948-752c-ad33-7150e87f3859",77,false],["01a200f5-d948-752c-ad33-7150e87f385a",78,false],["01a200f5-d948-752c-ad33-7150e87f385b",79,false],["01a200f5-d948-752c-ad33-7150e87f385c",80,false],["01a200f5-d948-752c-ad33-7150e87f385d",81,false],["01a200f5-d948-752c-ad33-7150e87f385e",82,false],["01a200f5-d948-752c-ad33-7150e87f385f",83,false],["01a200f5-d948-752c-ad33-7150e87f3860",84,false],["01a200f5-d948-752c-ad33-7150e87f3861",85,false],["01a200f5-d948-752c-ad33-7150e87f3862",86,false]]');
INSERT INTO idempotency VALUES (20, X'01A200F5D7917BF581AECDDE130CCF30', X'A2EF63759D231353C8EE1862F408B00442178865DB9FBCD3752C3AB005F1D7A8', X'CA8CAA7A97B0597DDF725D3A3C0EA1411781D2694CAB7BBF367A317F2DFBF632', 1795312441675, 201, 91, '[["01a200f5-d94b-7e92-b925-2d18e94401a4",87,false],["01a200f5-d94b-7e92-b925-2d18e94401a5",88,false],["01a200f5-d94b-7e92-b925-2d18e94401a6",89,false],["01a200f5-d94b-7e92-b925-2d18e94401a7",90,false],["01a200f5-d94b-7e92-b925-2d18e94401a8",91,false]]');
INSERT INTO idempotency VALUES (21, X'01A200F5D7917BF581AECDDE130CCF30', X'4F48B5BDD998A65D8905931492C8279A44E618B26C3B9E0293FF247F84AE4DFD', X'31FA21594B8290735B85D8FBD8EA0957CCD67BDE45E306E7CB2023D972E17EC6', 1795312441677, 201, 93, '[["01a200f5-d94d-7bbf-a70d-e4662aac3475",93,false]]');
INSERT INTO idempotency VALUES (22, X'01A200F5D7917BF581AECDDE130CCF30', X'9A75B73022E0E3C96E2ECBC7294775E43CD00F6D57F3B35608906875B651B6D4', X'8306D9E09CBD9D98E0ACEB5A1B3E30154AE8A50F891376EE0F515C040DC169DF', 1795312441688, 201, 98, '[["01a200f5-d958-7243-9e42-674c48390f7d",98,false]]');
INSERT INTO idempotency VALUES (23, X'01A200F5D7917BF581AECDDE130CCF30', X'72D39DEB7F60CA265A40DA3E5EC12B21305739F56A73F27AAC748E658463DB8B', X'C1DBAA3BFE5AEB68F97AF3F6B61F90B533218226BF1D1B8C44CBCF96CA46E7F6', 1795312441697, 201, 103, '[["01a200f5-d961-7b6d-b1a2-ae42f4e46295",103,false]]');
INSERT INTO idempotency VALUES (24, X'01A200F5D7917BF581AECDDE130CCF30', X'E3F99FE22F78BABD8733B1A4E1AFEEC65EC56EE6CB5A3767DE3D42C73F74682D', X'3842101A4C1F30BE031FCED317048767E13B68B6B27BCB2B32B9D66DF1B0BE27', 1795312441712, 201, 108, '[["01a200f5-d970-783b-9c90-9d522340e08a",108,false]]');
INSERT INTO idempotency VALUES (25, X'01A200F5D7917BF581AECDDE130CCF30', X'46144A3A0199D5468BDC04769FEDA2FAE5BF95B6780811A9BAA5C46764554D23', X'8C80324D553F38F06D4528A45D8045D38DB4DEE5949B99F7E1BFD266604C271A', 1795312441717, 201, 113, '[["01a200f5-d975-75d5-841a-21aafb4f16af",113,false]]');
INSERT INTO idempotency VALUES (26, X'01A200F5D7917BF581AECDDE130CCF30', X'0EADA59B820AA8068CBF64BBB3B601C19A933080D590852A2C1914CCD0D0D7D0', X'F7194744AAE184CA5FC1BBC54917BAD80D4B6226B16F8742BE2BF777D38121EB', 1795312441722, 201, 118, '[["01a200f5-d97a-7743-8022-0ad8b8763e41",118,false]]');
INSERT INTO idempotency VALUES (27, X'01A200F5D7917BF581AECDDE130CCF30', X'23F6075C875CEE794F75E6D4BD1DF1246CA4CDF9BBED7A5943E966BC7920F0D6', X'97340919A534ECFC313E52AB202439AAAD6FE9059A366C86CE413D2B9E323860', 1795312441727, 201, 123, '[["01a200f5-d97f-71e2-b67d-ad127020e16f",123,false]]');
INSERT INTO idempotency VALUES (28, X'01A200F5D7917BF581AECDDE130CCF30', X'2FE2FC1B0AE587A088A575546E205971C0EC8DB994A0C98BC6456FED648ABE9E', X'01CDD1BCAEFA9DAA11E6236B1EA58202322038633F99A2A9C9EAC853B1DDE42C', 1795312441731, 201, 145, '[["01a200f5-d983-7e1e-947c-f6a1c3ca05b7",126,false],["01a200f5-d983-7e1e-947c-f6a1c3ca05b8",127,false],["01a200f5-d983-7e1e-947c-f6a1c3ca05b9",128,false],["01a200f5-d983-7e1e-947c-f6a1c3ca05ba",129,false],["01a200f5-d983-7e1e-947c-f6a1c3ca05bb",130,false],["01a200f5-d983-7e1e-947c-f6a1c3ca05bc",131,false],["01a200f5-d983-7e1e-947c-f6a1c3ca05bd",132,false],["01a200f5-d983-7e1e-947c-f6a1c3ca05be",133,false],["01a200f5-d983-7e1e-947c-f6a1c3ca05bf",134,false],["01a200f5-d983-7e1e-947c-f6a1c3ca05c0",135,false],["01a200f5-d983-7e1e-947c-f6a1c3ca05c1",136,false],["01a200f5-d983-7e1e-947c-f6a1c3ca05c2",137,false],["01a200f5-d983-7e1e-947c-f6a1c3ca05c3",138,false],["01a200f5-d983-7e1e-947c-f6a1c3ca05c4",139,false],["01a200f5-d983-7e1e-947c-f6a1c3ca05c5",140,false],["01a200f5-d983-7e1e-947c-f6a1c3ca05c6",141,false],["01a200f5-d983-7e1e-947c-f6a1c3ca05c7",142,false],["01a200f5-d983-7e1e-947c-f6a1c3ca05c8",143,false],["01a200f5-d983-7e1e-947c-f6a1c3ca05c9",144,false],["01a200f5-d983-7e1e-947c-f6a1c3ca05ca",145,false]]');
INSERT INTO idempotency VALUES (29, X'01A200F5D7917BF581AECDDE130CCF30', X'030D335245B42AFB19384F59F76C16BE48ED29BB50407DB89AAEC2F587497915', X'C9A2009B75AD86E464B946601FD8CEEB26409073CA83ECD2E091B2754706B466', 1795312441733, 201, 158, '[["01a200f5-d985-7ab6-b2cc-02cc6ed3f583",146,false],["01a200f5-d985-7ab6-b2cc-02cc6ed3f584",147,false],["01a200f5-d985-7ab6-b2cc-02cc6ed3f585",148,false],["01a200f5-d985-7ab6-b2cc-02cc6ed3f586",149,false],["01a200f5-d985-7ab6-b2cc-02cc6ed3f587",150,false],["01a200f5-d985-7ab6-b2cc-02cc6ed3f588",151,false],["01a200f5-d985-7ab6-b2cc-02cc6ed3f589",152,false],["01a200f5-d985-7ab6-b2cc-02cc6ed3f58a",153,false],["01a200f5-d985-7ab6-b2cc-02cc6ed3f58b",154,false],["01a200f5-d985-7ab6-b2cc-02cc6ed3f58c",155,false],["01a200f5-d985-7ab6-b2cc-02cc6ed3f58d",156,false],["01a200f5-d985-7ab6-b2cc-02cc6ed3f58e",157,false],["01a200f5-d985-7ab6-b2cc-02cc6ed3f58f",158,false]]');
INSERT INTO idempotency VALUES (30, X'01A200F5D7677500AF1B05BD653C8A66', X'9A3741EE2CEF3BD212F08DA6EA700DBCCFDDE29FA77A31B2A6ED63C2345059CA', X'D592C8715B9977F726F13C4BABC779AAF16DD58DAEC6386039539852576BAFFA', 1795312441734, 201, 160, '[["01a200f5-d987-7bc0-9305-8bc5f9394364",160,false]]');
INSERT INTO idempotency VALUES (31, X'01A200F5D7677500AF1B05BD653C8A66', X'1FDC21D3A475B9007B4F79DE1DE4EB75108F0C5ACCEC6733414C361EE7A14A70', X'3C80BCABE6481BEFD3F247BAE011FDAC7E842EAAC9DECD7FCBFA6379E11C4BEE', 1795312441741, 201, 165, '[["01a200f5-d98d-7a10-b849-28d922267bf6",165,false]]');
INSERT INTO idempotency VALUES (32, X'01A200F5D7677500AF1B05BD653C8A66', X'A4282E77DE773C77F44392A4BCE5F0017C833DCCCD60BC4DFE4309FECE0FDC24', X'FD00BB5C2691484C031A9163442C4B85DB75AC6ED9761E5968EA5A313AE96448', 1795312441746, 201, 170, '[["01a200f5-d992-7830-9b40-41812a00b139",170,false]]');
INSERT INTO idempotency VALUES (33, X'01A200F5D7677500AF1B05BD653C8A66', X'223B67906AE2CF33D058F9F57633269F1100BF25E4AF5AF522A66D44FA8A2CE7', X'FCBD725BEC9BC22EDDB68229DA8E9E25AFCF5AB6C026D58BBDC578AE6F3AB98B', 1795312441751, 201, 175, '[["01a200f5-d997-70bb-a0ec-4fe0b13d88d1",175,false]]');
INSERT INTO idempotency VALUES (34, X'01A200F5D7677500AF1B05BD653C8A66', X'51B1140EC07695E738E2CACD9E50DC5A733E0A1BCD131258BE4ACA37C1CED7A9', X'54748950B098341544590AAC8FFD751D194FF8AE1E987FED581D46D275CD32B7', 1795312441757, 201, 199, '[["01a200f5-d99d-7588-bef4-6fdd94ee54a5",180,false],["01a200f5-d99d-7588-bef4-6fdd94ee54a6",181,false],["01a200f5-d99d-7588-bef4-6fdd94ee54a7",182,false],["01a200f5-d99d-7588-bef4-6fdd94ee54a8",183,false],["01a200f5-d99d-7588-bef4-6fdd94ee54a9",184,false],["01a200f5-d99d-7588-bef4-6fdd94ee54aa",185,false],["01a200f5-d99d-7588-bef4-6fdd94ee54ab",186,false],["01a200f5-d99d-7588-bef4-6fdd94ee54ac",187,false],["01a200f5-d99d-7588-bef4-6fdd94ee54ad",188,false],["01a200f5-d99d-7588-bef4-6fdd94ee54ae",189,false],["01a200f5-d99d-7588-bef4-6fdd94ee54af",190,false],["01a200f5-d99d-7588-bef4-6fdd94ee54b0",191,false],["01a200f5-d99d-7588-bef4-6fdd94ee54b1",192,false],["01a200f5-d99d-7588-bef4-6fdd94ee54b2",193,false],["01a200f5-d99d-7588-bef4-6fdd94ee54b3",194,false],["01a200f5-d99d-7588-bef4-6fdd94ee54b4",195,false],["01a200f5-d99d-7588-bef4-6fdd94ee54b5",196,false],["01a200f5-d99d-7588-bef4-6fdd94ee54b6",197,false],["01a200f5-d99d-7588-bef4-6fdd94ee54b7",198,false],["01a200f5-d99d-7588-bef4-6fdd94ee54b8",199,false]]');
INSERT INTO idempotency VALUES (35, X'01A200F5D7677500AF1B05BD653C8A66', X'A2C461E33AE0D49CFB2564E7616E6546F01CD23747FF6E201ED57748BDC76C39', X'A9D9D2FF8A3D5AA7F38DC32E14CAF349C8CB778064D39DCB97218E922A78AB12', 1795312441760, 201, 201, '[["01a200f5-d9a0-76ce-8325-22b79ca95dbb",201,false]]');
INSERT INTO idempotency VALUES (36, X'01A200F5D7677500AF1B05BD653C8A66', X'BBA9265A4F79C26858E8535E8881169A150E752C31E45A7C2B4CF68A3E1CE8C4', X'5A2CECB19688B966DB7FB0DC46119752E09CB1F9B11116BF8610D1D7E1816572', 1795312441775, 201, 208, '[["01a200f5-d9af-7e11-99fd-2e43720b2f7e",205,false],["01a200f5-d9af-7e11-99fd-2e43720b2f7f",206,false],["01a200f5-d9b0-7eae-a411-8b2c05ee283a",207,false],["01a200f5-d9b0-7eae-a411-8b2c05ee283b",208,false]]');
INSERT INTO idempotency VALUES (37, X'01A200F5D78577A1BA393E262D22FCC2', X'B9B199F8D9B1A9238338EE6CACE0F853193F616BD3E115286A2961591AF31491', X'A11E223BBEC76661C48FD633E760AE0E8136BFC6B5267AF6D04D9C6BA1F42843', 1795312441778, 201, 210, '[["01a200f5-d9b2-7356-a100-7e366387de44",210,false]]');
INSERT INTO idempotency VALUES (38, X'01A200F5D78577A1BA393E262D22FCC2', X'CD80A42C929F20C30C4DB912E86FF971768C0FC2A014DB6746079EE153C316A7', X'5307C8FE467B4E2FEDE71D3218906E3DCE8349ACFBA1C243C61EE7DD6A55510C', 1795312441791, 201, 215, '[["01a200f5-d9bf-79a5-8b82-9753c863fe13",215,false]]');
INSERT INTO idempotency VALUES (39, X'01A200F5D78577A1BA393E262D22FCC2', X'7C88D41B44167691FD629A3061F73FD98F8DC36D58414F121585BE61B850FE64', X'BA83D264FDFFF50FAF917E89FB218B6D367DCB1876A85D08E5C37EC85484FAA3', 1795312441797, 201, 220, '[["01a200f5-d9c5-739b-97e4-6fac11c1e5c9",220,false]]');
INSERT INTO idempotency VALUES (40, X'01A200F5D78577A1BA393E262D22FCC2', X'9C6A25325C50742C98FD662DC40D12941455027614A451398FC8F9DE4F3C56B0', X'EC9BCB3417EF9013B0CA2A494DCFE15CEAFF7773C3F0EF11790CE459A9AFEA1F', 1795312441803, 201, 240, '[["01a200f5-d9cb-7062-8333-a07eaca2745b",225,false],["01a200f5-d9cb-7062-8333-a07eaca2745c",226,false],["01a200f5-d9cb-7062-8333-a07eaca2745d",227,false],["01a200f5-d9cb-7062-8333-a07eaca2745e",228,false],["01a200f5-d9cb-7062-8333-a07eaca2745f",229,false],["01a200f5-d9cb-7062-8333-a07eaca27460",230,false],["01a200f5-d9cb-7062-8333-a07eaca27461",231,false],["01a200f5-d9cb-7062-8333-a07eaca27462",232,false],["01a200f5-d9cb-7062-8333-a07eaca27463",233,false],["01a200f5-d9cb-7062-8333-a07eaca27464",234,false],["01a200f5-d9cb-7062-8333-a07eaca27465",235,false],["01a200f5-d9cb-7062-8333-a07eaca27466",236,false],["01a200f5-d9cb-7062-8333-a07eaca27467",237,false],["01a200f5-d9cb-7062-8333-a07eaca27468",238,false],["01a200f5-d9cb-7062-8333-a07eaca27469",239,false],["01a200f5-d9cb-7062-8333-a07eaca2746a",240,false]]');
INSERT INTO idempotency VALUES (41, X'01A200F5D78E73C6928FE8AFFCF4ABE8', X'66A2223C83CF203691D86FF7B33F0727B54FE4CD9FF11615A4FD4763A8A1486A', X'4A93AC3AC6B6231AE4CB0B18B76C3A81550151AFB223003A89B100AFEEEB7277', 1795312441806, 201, 242, '[["01a200f5-d9ce-7b2b-8f1b-733bff906819",242,false]]');
INSERT INTO idempotency VALUES (42, X'01A200F5D78E73C6928FE8AFFCF4ABE8', X'BB71A98D2685BB5E69EEC2711F78D91B68BDCF194192F4D41873AC73E7476022', X'26FC6888F50D5B3BB54BD091E0203100F0C02957D3CD0FB4C5A8E31B32A58346', 1795312441811, 201, 247, '[["01a200f5-d9d3-7b3e-b251-7a0223a8d39a",247,false]]');
INSERT INTO idempotency VALUES (43, X'01A200F5D78E73C6928FE8AFFCF4ABE8', X'BE017F05DA2B80BF46B5D2AE74D04E185E74202B162907F27194A1E94F7C2FA9', X'8404B6909AC2F9C3C7103F97552EDF7393C2EE326D4A41CB85CB2886240F16E4', 1795312441816, 201, 261, '[["01a200f5-d9d8-743c-85c7-8454fa6b8347",252,false],["01a200f5-d9d8-743c-85c7-8454fa6b8348",253,false],["01a200f5-d9d8-743c-85c7-8454fa6b8349",254,false],["01a200f5-d9d8-743c-85c7-8454fa6b834a",255,false],["01a200f5-d9d8-743c-85c7-8454fa6b834b",256,false],["01a200f5-d9d8-743c-85c7-8454fa6b834c",257,false],["01a200f5-d9d8-743c-85c7-8454fa6b834d",258,false],["01a200f5-d9d8-743c-85c7-8454fa6b834e",259,false],["01a200f5-d9d8-743c-85c7-8454fa6b834f",260,false],["01a200f5-d9d8-743c-85c7-8454fa6b8350",261,false]]');
INSERT INTO idempotency VALUES (44, X'01A200F5D7677500AF1B05BD653C8A66', X'E5E93344D2A316A9725B908A933B552EC026E4636790AAA13C25C021F6331D83', X'B7EE79C81B995BD0515EB10BD6D07BB7213AA07A84A061B5C240CD0596142407', 1795312441818, 201, 263, '[["01a200f5-d9da-73a5-9130-c140dd0cc10e",263,false]]');
INSERT INTO idempotency VALUES (45, X'01A200F5D7677500AF1B05BD653C8A66', X'4C845E760A4C75BDD7D17B71A6C2F0DF31AACE97C8F544B6CED730D2C2AB9E29', X'1E10F6C0ED37237268AFF4EBB04B4FFCAEA1E51EC995B7017B44EBD0252E6C26', 1795312441822, 201, 270, '[["01a200f5-d9de-79d0-96fe-4c6be3ad9d32",267,false],["01a200f5-d9de-79d0-96fe-4c6be3ad9d33",268,false],["01a200f5-d9de-79d0-96fe-4c6be3ad9d34",269,false],["01a200f5-d9de-79d0-96fe-4c6be3ad9d35",270,false]]');
INSERT INTO idempotency VALUES (46, X'01A200F5D7677500AF1B05BD653C8A66', X'92A87423ABA5AF8088499A044F52C0C7749DF970910F4A15F0CD05C3B962529A', X'38A83F8C4BC9E077217E215DF5080D19A197D54CC056C0ADC4510F195FB67607', 1795312441824, 200, 271, '[["01a200f5-d94b-7e92-b925-2d18e94401a4",271,false]]');
INSERT INTO idempotency VALUES (47, X'01A200F5D7677500AF1B05BD653C8A66', X'35D3580F1C313D37DF36F588D9FB4DF3F6F00AE6727D5D8A9BE490E3C046EFE7', X'FEB69C329E0DEC03D3400781B794AB7AF22A846D342BE596155A50636671430B', 1795312441841, 200, 286, '[["01a200f5-d972-7469-95ed-94085ed60597",286,false]]');
INSERT INTO idempotency VALUES (48, X'01A200F5D7677500AF1B05BD653C8A66', X'CD7D0DC2F196353E594B8DEFBE26AA345F9A84F7426069AD2C30AC3C874CFA42', X'40C5AC9FFC93178D84E85051FB8C59B25BA6BFE723A981BE01E14F2EFA9DC616', 1795312441843, 200, 289, '[["01a200f5-d972-7469-95ed-94085ed60597",289,false]]');
INSERT INTO idempotency VALUES (49, X'01A200F5D7677500AF1B05BD653C8A66', X'B3FD2FF44C0737BF7767095B8848EF3742A9A7517E1E83DCA9CE8AE4DA366F12', X'1550FA5EAAF46530E8016B783A3BC4F04AC4619D6A9FD31D010D223E6A70565D', 1795312441845, 200, 291, '[["01a200f5-d9cf-7d7b-ab72-99680da19fc8",291,false]]');
INSERT INTO idempotency VALUES (50, X'01A200F5D7677500AF1B05BD653C8A66', X'9A929E1079079D912478C4A526D2FF365AF7545C6D75CBDB833BEC0C9F59EDA3', X'3B7F612A02CDBF2310C39DB1C39DE83D3EC0322EEB21AAB9F6A332BF1F8E597F', 1795312441857, 200, 304, '[["01a200f5-d93b-7486-ba3b-7dded4723d9a",304,false]]');
INSERT INTO idempotency VALUES (51, X'01A200F5D7677500AF1B05BD653C8A66', X'7CADA926758E3023F98936D1A984CC42B3941572CFA2A8DDED2872B9DAB927F9', X'9FD6E86E6A765170F504C4F9341D44BEF0255A02CE3DDA7D1765292E9B8CED40', 1795312441858, 200, 305, '[["01a200f5-d9b3-7acc-97e1-805dac6c3fb8",305,false]]');
INSERT INTO idempotency VALUES (52, X'01A200F5D7677500AF1B05BD653C8A66', X'E3BCAE23809A6830B5216981E583B17056662F89587E618BCA4843518112802C', X'13DC2E39842C983E42615DBCA9A52D3B44ACF5074A5A88491DD8534B03D24DF1', 1795312441869, 200, 309, '[["01a200f5-d9d8-743c-85c7-8454fa6b834c",309,false]]');
INSERT INTO idempotency VALUES (53, X'01A200F5D7677500AF1B05BD653C8A66', X'4A0D9DEAA8EA3706C901AE8A355FFE2FC8B5F7C622837C30BC27B477176108F1', X'7D25430D9864389AB7A2AD938826C1E371FE35DE9273ABA005ACD4BBF1D7CE9B', 1795312441870, 200, 310, '[["01a200f5-d9d8-743c-85c7-8454fa6b834c",310,false]]');
INSERT INTO idempotency VALUES (54, X'01A200F5D7677500AF1B05BD653C8A66', X'D3544DA8EF9EE475127BC4337366D73D90823DD6F418FD4587D3D41FB80BE193', X'662780E032815631D9C3E934F8276E0897B8319ADFF635B52972F61FB21B8AC0', 1795312441875, 200, 315, '[["01a200f5-d985-7ab6-b2cc-02cc6ed3f583",315,false]]');
INSERT INTO idempotency VALUES (55, X'01A200F5D7677500AF1B05BD653C8A66', X'2B0DE22C992A30BB1007D15801215186462FFB472096EED1758E5C6A53023151', X'BF1D36559D128356CCBC66FC6D4C38D5D639FF1860E096FF631F651D59D58F67', 1795312441882, 200, 322, '[["01a200f5-d9cb-7062-8333-a07eaca27462",322,false]]');
INSERT INTO idempotency VALUES (56, X'01A200F5D7677500AF1B05BD653C8A66', X'F7AD1950C586F169D8C3B23A22D9BBF48E5C2CFAA384D75E44E77F748312E7AB', X'5FCC10B47CEFD6E72689A9FA3B517484F7FC2A4FD17FCDF3D20797181BA7C000', 1795312441883, 200, 324, '[["01a200f5-d99c-718c-b43c-682ba878a61b",324,false]]');
INSERT INTO idempotency VALUES (57, X'01A200F5D7677500AF1B05BD653C8A66', X'581B757EC8FD3C53D6739C4B6FDBAB9DBF42BBD7C7AE93962147FB6E0C6B2400', X'CBCD1D716434ED4BC0800F56B533C8BDB58F49657A927180338FE6E6D974CDEF', 1795312441896, 200, 338, '[["01a200f5-d82e-7e5c-b069-42db00f59586",338,false]]');
INSERT INTO idempotency VALUES (58, X'01A200F5D7677500AF1B05BD653C8A66', X'3942A8397C3AB01B217E5851BCFEA11AA2C2C527C33CA2A7302683079651925D', X'81246A9492D4BD8FFABAC890BB924EA386DDCED29292BDA5C7F050F2E95DF0F4', 1795312441905, 200, 347, '[["01a200f5-d948-752c-ad33-7150e87f3857",347,false]]');
INSERT INTO idempotency VALUES (59, X'01A200F5D7677500AF1B05BD653C8A66', X'0CB8A6C511057EE220CD8C442C12CA996B3E6A02A24DE9759193E98780FBB40D', X'A34B3EDD18D7A98077745A700CD57F5184E42858603861F3F105AD52318E0381', 1795312441926, 200, 361, '[["01a200f5-d98b-7372-96d2-c21421d93ab9",361,false]]');
INSERT INTO idempotency VALUES (60, X'01A200F5D7677500AF1B05BD653C8A66', X'D4602D5C89122C8F593A56B931E32182D9AB5F81A03D3DE3C79F07ADC1465FA0', X'5540401F77097237997A4C084C379459392793FC42C00C2FA11D8FE35908059C', 1795312441928, 200, 363, '[["01a200f5-d985-7ab6-b2cc-02cc6ed3f586",363,false]]');
INSERT INTO idempotency VALUES (61, X'01A200F5D7677500AF1B05BD653C8A66', X'D8831E58FD9A09025ABD8240FB9E079EABCD2842DB9B4DEA01BDF2D9D781DA01', X'A7FB994AD3516F77EC006BAB0A265BECADDC6A5784642C5C82B9F832DEDD9288', 1795312441932, 200, 367, '[["01a200f5-d983-7e1e-947c-f6a1c3ca05ba",367,false]]');
INSERT INTO idempotency VALUES (62, X'01A200F5D7677500AF1B05BD653C8A66', X'FB80D3C16BF15E631203EE09AED8F8FE232A7A7F0E7754AF3A650BDF6706E092', X'DBB82992DDA5E705167E3181F0A03CB5572705F931000FFAA5EBCE5A0FD14B69', 1795312441941, 200, 378, '[["01a200f5-d99d-7588-bef4-6fdd94ee54b4",378,false]]');
INSERT INTO idempotency VALUES (63, X'01A200F5D7677500AF1B05BD653C8A66', X'4DC35F3EC81EF66C3A1107ADF88E8515E9FA6CC0B2433BCEA94E2975D3C53FA9', X'319749746AD5F0294EAAA949ED2A88DE8B5FD26E920962CA1187C3E01013D79F', 1795312441947, 200, 384, '[["01a200f5-d885-7a69-88d5-5e7002a9cd5b",384,false]]');
INSERT INTO idempotency VALUES (64, X'01A200F5D7677500AF1B05BD653C8A66', X'6C95C227D34AFB9DA113F3ABF8AB7496D0E87AD67B7FF72255B1AD5E4D101DD3', X'0EE365CD6017BCA97DF331AA319E63BBB0E2BACCD660DF509165DB040B1E2D3C', 1795312441956, 200, 394, '[["01a200f5-d94d-7bbf-a70d-e4662aac3475",394,false]]');
INSERT INTO idempotency VALUES (65, X'01A200F5D7677500AF1B05BD653C8A66', X'94A3D86D377B04F95BC4E0F99E5DA2E862EF12CB89748A0585AC035D553E8648', X'0B7955A92412463CA787AB17ED5CF7F231859CE01AA33620287ACE8AAA954408', 1795312441957, 200, 395, '[["01a200f5-d94d-7bbf-a70d-e4662aac3475",395,false]]');
INSERT INTO idempotency VALUES (66, X'01A200F5D7677500AF1B05BD653C8A66', X'71F78494D5AF54E995285A79E2498C1F605139C614A27F175C6F633D3C85D3E4', X'3C80808EE3DF058E9DB2B7F1DE98B16B479F3AD36F131A3C0C430529DA1500EE', 1795312441969, 200, 409, '[["01a200f5-d983-7e1e-947c-f6a1c3ca05c6",409,false]]');
INSERT INTO idempotency VALUES (67, X'01A200F5D7677500AF1B05BD653C8A66', X'3D9600A2DCC0C6C97BF33561BFF159CC9C7786A32307AAAFB98D5D4CA3FB13EB', X'3A989414BAFD3F139D49C04C645F3B8D5FA5C4A63AB4255B5BE8D5DFAB0C2E92', 1795312441974, 201, 416, '[["01a200f5-da76-7b03-af76-67eb5a015339",414,false]]');
INSERT INTO idempotency VALUES (68, X'01A200F5D7677500AF1B05BD653C8A66', X'E2CB3F925E9CE0F0EA470770866C9AEBB7609107547418092035550E24D9B754', X'36C491F5EA4DCE3C6752C5A216EE75A1E7AAEE626297B81CD45F1E6C479763D3', 1795312441977, 201, 420, '[["01a200f5-da79-7d3c-8e53-dd176644207d",419,false]]');
INSERT INTO idempotency VALUES (69, X'01A200F5D7677500AF1B05BD653C8A66', X'155702C1743F5BA6976CA187BA8F8C50853168894C65376DAA4C3A01A8A85B05', X'98219EC9AB3C3BBC0696338C06206F2FA73C3E104C497D5218328E2BF84493DF', 1795312441978, 201, 423, '[["01a200f5-da7a-7b6f-b3d1-452c8c5629ec",421,false]]');
INSERT INTO idempotency VALUES (70, X'01A200F5D7677500AF1B05BD653C8A66', X'9E24DC82AE18489AC352F64922B67D1FC0A618C8C154AB7FB919DE78DFA08AA7', X'82D327A2AB104FFF2D38515D205146BCEC54286123FEC222712A479B53C972A9', 1795312441979, 201, 425, '[["01a200f5-da7b-7a67-9d68-08d5018a0e35",424,false]]');
INSERT INTO idempotency VALUES (71, X'01A200F5D7677500AF1B05BD653C8A66', X'851429D8EA820A48A987C1DA6E19F7B446DF8F72B7CC83F78E107652EFBAB262', X'7C3B223A27C8DE2B4C02B05581F330DEEC36A2545A20E82A8D1129FF93137415', 1795312441981, 201, 430, '[["01a200f5-da7d-7ad8-89a2-c4fc0caf0537",428,false]]');
INSERT INTO idempotency VALUES (72, X'01A200F5D7677500AF1B05BD653C8A66', X'59F01B3E1FAF1C9E32AA74926DF6B20461E452B1EDA18609E28E7A6F23B6DCB4', X'4FC9FD6E0E8889F93FAC3508EC3FFC314FB3CEC77EB4EB5E1E104D9693C6FFAE', 1795312441982, 201, 432, '[["01a200f5-da7e-77f1-aa4f-ca23181e3150",431,false]]');
INSERT INTO idempotency VALUES (73, X'01A200F5D7677500AF1B05BD653C8A66', X'92984CE30418C4840DF1425231C9896A8799D38E128B759F03C545A353694283', X'4C581E09DEDC74DE81FE33F08832C8FF85C8B1A65F9C28D8F4768EE4771AB5BB', 1795312441983, 201, 435, '[["01a200f5-da7f-7fda-a995-7eb305efd803",433,false]]');
INSERT INTO idempotency VALUES (74, X'01A200F5D7677500AF1B05BD653C8A66', X'3CD2EDEEE417367E66A3FA093A2491F28145C29830ADAD0A0EC24370520ED2F1', X'54D38826BF0EE75CDFE06887917B72CA1AE236E63E33B551F682D8742CD84763', 1795312441985, 201, 439, '[["01a200f5-da81-7fe1-a8ea-db4ff3964b57",438,false]]');
INSERT INTO idempotency VALUES (75, X'01A200F5D7677500AF1B05BD653C8A66', X'D97768E3A121ADC6456A4097D0F2A44CA0D0B465C64539A2247FF89AA3A7171D', X'F8C291694B1A98936BC0D057519953EFE0DF1634054634A7592195D376A57E91', 1795312441986, 201, 442, '[["01a200f5-da82-7b27-a9aa-a8870eed3498",440,false]]');
INSERT INTO idempotency VALUES (76, X'01A200F5D7677500AF1B05BD653C8A66', X'CE2341B3BD671FFC7A463622B2201F5F9A5A7E8AF7F1196A8EB64AE81FFB272E', X'E29D41408307ADDB0C6168A52B623DD200A499DD122DA1C0FFFD5C7E0AAD78EA', 1795312441988, 201, 444, '[["01a200f5-da84-7376-aae0-0bca7ba6682f",443,false]]');
INSERT INTO idempotency VALUES (77, X'01A200F5D7677500AF1B05BD653C8A66', X'8137EB77046DC0A381BA1A01E21249D1F1EC9682B07A3D9D8DAFF8145A47DA0E', X'704A3F3E987D9201B470A92C07E42B082DF39B9EAC861CCE868A78AC3802E48E', 1795312441990, 201, 449, '[["01a200f5-da86-76dc-a96d-fd9ec61b78bf",447,false]]');
INSERT INTO idempotency VALUES (78, X'01A200F5D7677500AF1B05BD653C8A66', X'431F0DEE81822405E2719CE429BFCB216ABDFEF581A8CF6913935A74D4FD8A0B', X'835E8B645A4C5B4F1C668B124E9CC3E6B18F2534312D43B46AE4A7C57F4EAC85', 1795312441991, 201, 451, '[["01a200f5-da87-7696-97fd-ec8f608682a9",450,false]]');
INSERT INTO idempotency VALUES (79, X'01A200F5D7677500AF1B05BD653C8A66', X'FE43ADEEBBA10CFAFF5DAE4F1960210296FA896F8E2057853A4678E677C09651', X'B511FBA59F5963938DFA57BD5280828B4EF5241269F49300626FE0938130E8F6', 1795312441992, 201, 454, '[["01a200f5-da88-7a75-be9d-f6ad75bc1e78",452,false]]');
INSERT INTO idempotency VALUES (80, X'01A200F5D7677500AF1B05BD653C8A66', X'149A3EE73412672A346B13F2CBA83FE9B2411F5B8E928DF5EABBD8F325C3970B', X'31A794B5825A44FA98F07346DBC06765A2DF6586E6B6240E1F220AA4EA4101A8', 1795312441994, 201, 458, '[["01a200f5-da8a-7eb7-bb9f-8cb65936c945",457,false]]');
INSERT INTO idempotency VALUES (81, X'01A200F5D7677500AF1B05BD653C8A66', X'32C642C3FC2EA4696E5AC60F76725EB058F1297F8EA1327142C6AF43E7CAA91C', X'94A3CEA1258A5831FBC73B488049B95A961D38C7C0A4F839269F9A80D42F99A9', 1795312441995, 201, 461, '[["01a200f5-da8b-7d3b-83a5-a22a1018647b",459,false]]');
INSERT INTO idempotency VALUES (82, X'01A200F5D7677500AF1B05BD653C8A66', X'C824EB4D44C225039B15A0D3C0114EBFEA077BE4373F314FC6E3633FB11D725F', X'51962C8D3166C01D9FF635CD98EB9D3D2D050E6E06BDBD23DD61787E44B043E9', 1795312441996, 201, 463, '[["01a200f5-da8c-78fa-90ba-124c441f2dae",462,false]]');
INSERT INTO idempotency VALUES (83, X'01A200F5D7677500AF1B05BD653C8A66', X'BD7D6293B258C2711125F8B2158664EB286EFCC61AD924389062928126612856', X'1769A6C172518BE880604421F93EC2DA066511E22A45163F316A15620CCDADE3', 1795312441998, 201, 468, '[["01a200f5-da8e-741d-b5f3-ddb235192e01",466,false]]');
INSERT INTO idempotency VALUES (84, X'01A200F5D7677500AF1B05BD653C8A66', X'2D817A2820E79ABB703C84434272A26CB995BD10929247D4CB0C361CB7F1780A', X'AE7764AFED1FF4343C55F08706BCE2561A4CD19287D95698C0D4294B94E2CE95', 1795312441999, 201, 470, '[["01a200f5-da8f-7ff9-85b4-28f4c60e4412",469,false]]');
INSERT INTO idempotency VALUES (85, X'01A200F5D7677500AF1B05BD653C8A66', X'B5C21EE7BCFCBDFFE42E370C8C61F2C91929ACFE0258194F80EEAB4D16910E61', X'8F113132AD5E457FD5C0FC66506FA32C89A35E51423F82D150BE8857BA193AF8', 1795312442000, 200, 471, '[["01a200f5-d99d-7588-bef4-6fdd94ee54af",190,false]]');
INSERT INTO idempotency VALUES (86, X'01A200F5D7677500AF1B05BD653C8A66', X'9E59F0D07B31C001D4FC4A45974384AF25FA140284D3EE46A522CA7134BA3A5D', X'7B04150D07600E0F430B4C33B54B2FABFA26B73F525CDA73CF167DF391665258', 1795312442008, 200, 475, '[["01a200f5-d983-7e1e-947c-f6a1c3ca05ca",145,false]]');
INSERT INTO idempotency VALUES (87, X'01A200F5D7677500AF1B05BD653C8A66', X'A1F341BB10F41D27AD4427521F8CECE57FC6B44BF71B874283C638CFCC568D29', X'B90D159940B390F31618EAD28FBB3EA44480933B517A699ADD9256365A1E7688', 1795312442011, 200, 479, '[["01a200f5-d7ea-71fb-822e-603060f0ca4c",345,false]]');
INSERT INTO idempotency VALUES (88, X'01A200F5D7677500AF1B05BD653C8A66', X'31CDE2BB6BA43845F8530AB9F2572D8D3360C2A3C756869138459B2850E64E6B', X'A8DA9D898FE358CBCCCAC9B89A78C11896D9241C107996AFC6985F4E3EA79404', 1795312442026, 200, 483, '[["01a200f5-d9d5-78d2-bf74-e1db119530fc",249,false]]');
INSERT INTO idempotency VALUES (89, X'01A200F5D7677500AF1B05BD653C8A66', X'26B29106A93D40275410AD35A354A9A3BAC3FA3FC9194823EB22555BEFE07BC6', X'B4C39681A314975FE50BDAB2947120B9F0A16E413C4FE9E32EAE483E06F88B36', 1795312442029, 200, 487, '[["01a200f5-da84-7376-aae0-0bca7ba6682f",443,false]]');
INSERT INTO idempotency VALUES (90, X'01A200F5D7677500AF1B05BD653C8A66', X'44449A7502919E491C2F8BF8E53FFFD90FB0848B33265C586FC4385FFD472912', X'24CC1F833A1697C35AFCA933FB1EFE91AE6C804E35B869208338C8B93E8B275E', 1795312442032, 200, 491, '[["01a200f5-d93b-7486-ba3b-7dded4723da7",66,false]]');
INSERT INTO idempotency VALUES (91, X'01A200F5D7677500AF1B05BD653C8A66', X'962E3C2EF7EF91E3F1D7BE92846E01F3A8090CFC72948F46D596F7ADB31FB1C6', X'15DA6CB363B83886A05D356684C44D19E8D7A1F20713888650D08D7DA40F877E', 1795312442035, 200, 495, '[["01a200f5-d81a-7ac4-92e4-0edae2a9fa7d",15,false]]');
INSERT INTO idempotency VALUES (92, X'01A200F5D7677500AF1B05BD653C8A66', X'D38FA6E83456BD6CDE5D87E1BAF654248E3EA9DF2DAAE0BEA38FC3853CA9F436', X'58F0DAB3F57C111E379020355CFF5FBD7A0AB0E0A47D70464D50C0FEFDB5D93B', 1795312442039, 200, 499, '[["01a200f5-d87a-78cc-9815-0441d0b72e36",28,false]]');
INSERT INTO idempotency VALUES (93, X'01A200F5D7677500AF1B05BD653C8A66', X'86319B9982E9AEE5E27283074BD910277D16DC7B502E3DF2576CB93D7CE26CE1', X'1ECE6C1EE0F1C6A53D31D862C41981A12B973C0FD1205C008B26DA256EA9F669', 1795312444236, 201, 539, '[["01a200f5-e34c-7f0f-a60b-9558a60ee197",539,false]]');
INSERT INTO idempotency VALUES (94, X'01A200F5D7677500AF1B05BD653C8A66', X'DB0EE17E7D6E8BADF707BBBDBA52E88F31EBA02944BE31319E6D2B9A88334C79', X'0589C5C844658377A4B865F024FCFF0F1D67213F9F8F3660F1A1A1EA503C0100', 1795312444248, 200, 539, '[["01a200f5-d791-7bf5-81ae-cdde130ccf30",0,false]]');
INSERT INTO instances VALUES (X'01A200F5D6D971AA896C48F24B2473D9', '0.2.0', 3, 'serve', 'recorded', 1, 1795312440976, 1795312441049, NULL, 1795312444253);
INSERT INTO journal VALUES (1, 1795312441237, 'space', 1, NULL, NULL, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (2, 1795312441237, 'remember', 1, X'01A200F5D7967C469D6AA5C92CFD951C', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (3, 1795312441239, 'remember', 1, X'01A200F5D7977A8EBFC2AEFBFD079F72', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (4, 1795312441240, 'remember', 1, X'01A200F5D79874FBB69F89B52CBB846C', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (5, 1795312441246, 'remember', 1, X'01A200F5D79E726C9D278046958A93E8', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (6, 1795312441257, 'remember', 1, X'01A200F5D7A97CD29DB9E342591E1CA9', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (7, 1795312441266, 'remember', 1, X'01A200F5D7B27E0CAE1C58F8E440124D', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (8, 1795312441277, 'remember', 1, X'01A200F5D7BD7CBBBBB60408C5D46D92', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (9, 1795312441297, 'remember', 1, X'01A200F5D7D17B85982DFE3C4117056A', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (10, 1795312441313, 'remember', 1, X'01A200F5D7E171AC894C1660A01C0075', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (11, 1795312441322, 'remember', 1, X'01A200F5D7EA71FB822E603060F0CA4C', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (12, 1795312441337, 'remember', 1, X'01A200F5D7F97FD695D45F24161E722A', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (13, 1795312441350, 'remember', 1, X'01A200F5D80675A482735AC83F4DA8A6', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (14, 1795312441357, 'remember', 1, X'01A200F5D80D76E990306F64D21FF4F0', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (15, 1795312441370, 'remember', 1, X'01A200F5D81A7AC492E40EDAE2A9FA7D', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (16, 1795312441372, 'remember', 1, X'01A200F5D81C7F5E9AF1D834E3B0113F', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (17, 1795312441381, 'remember', 1, X'01A200F5D8257F6195BDF0CA932E00D9', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (18, 1795312441389, 'remember', 1, X'01A200F5D82D7FFCA96BDEF0AD26443C', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (19, 1795312441390, 'remember', 1, X'01A200F5D82E7E5CB06942DB00F59586', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (20, 1795312441402, 'remember', 1, X'01A200F5D83A708F9EF2A5DD4F47598C', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (21, 1795312441406, 'remember', 1, X'01A200F5D83E7CEA98B5A63C64711628', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (22, 1795312441414, 'remember', 1, X'01A200F5D84673BC88CE88A36E457BA5', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (23, 1795312441430, 'remember', 1, X'01A200F5D85676BA83252DB3AE5897A7', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (24, 1795312441432, 'remember', 1, X'01A200F5D8587CAA9918372D38143405', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (25, 1795312441441, 'remember', 1, X'01A200F5D8617C13A5398E36656B1DE3', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (26, 1795312441453, 'remember', 1, X'01A200F5D86D7F5583B6794C09E21009', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (27, 1795312441458, 'remember', 1, X'01A200F5D8727E9B8B9CF2A5B6699B9E', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (28, 1795312441466, 'remember', 1, X'01A200F5D87A78CC98150441D0B72E36', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (29, 1795312441477, 'remember', 1, X'01A200F5D8857A6988D55E7002A9CD5B', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (30, 1795312441479, 'remember', 1, X'01A200F5D887798F9EC74C93CE2410BB', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (31, 1795312441494, 'remember', 1, X'01A200F5D8967FE2A0591C6F6B7A0BA1', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (32, 1795312441498, 'remember', 1, X'01A200F5D89A72509E16C4031BE6969E', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (33, 1795312441506, 'remember', 1, X'01A200F5D8A276458BC137FE1DD490C5', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (34, 1795312441518, 'remember', 1, X'01A200F5D8AE797EBD44EC6D73CDB644', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (35, 1795312441522, 'remember', 1, X'01A200F5D8B27599BAB25BC53AC3E4CC', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (36, 1795312441537, 'remember', 1, X'01A200F5D8C17265A9C3201D097000E3', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (37, 1795312441546, 'remember', 1, X'01A200F5D8CA7FF382BC0ED60ADDD054', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (38, 1795312441569, 'remember', 1, X'01A200F5D8E17A7EB22C49F6DF4B92AD', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (39, 1795312441582, 'remember', 1, X'01A200F5D8EE7AD7A15DEC9D8AD9BA8C', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (40, 1795312441594, 'remember', 1, X'01A200F5D8FA71238622030056707BC1', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (41, 1795312441613, 'remember', 1, X'01A200F5D90D7088BAB52B8B6FEAF66D', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (42, 1795312441621, 'remember', 1, X'01A200F5D9157253A25552EF85A12D84', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (43, 1795312441633, 'remember', 1, X'01A200F5D9217873BFDB6CC7D4D31B29', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (44, 1795312441634, 'remember', 1, X'01A200F5D92273EDB050A4B237EADF6D', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (45, 1795312441638, 'remember', 1, X'01A200F5D9267E28BDBD057D354C7521', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (46, 1795312441650, 'remember', 1, X'01A200F5D9327917959F42A621B7DC0A', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (47, 1795312441659, 'remember', 1, X'01A200F5D93B7486BA3B7DDED4723D94', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (48, 1795312441659, 'remember', 1, X'01A200F5D93B7486BA3B7DDED4723D95', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (49, 1795312441659, 'remember', 1, X'01A200F5D93B7486BA3B7DDED4723D96', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (50, 1795312441659, 'remember', 1, X'01A200F5D93B7486BA3B7DDED4723D97', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (51, 1795312441659, 'remember', 1, X'01A200F5D93B7486BA3B7DDED4723D98', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (52, 1795312441659, 'remember', 1, X'01A200F5D93B7486BA3B7DDED4723D99', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (53, 1795312441659, 'remember', 1, X'01A200F5D93B7486BA3B7DDED4723D9A', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (54, 1795312441659, 'remember', 1, X'01A200F5D93B7486BA3B7DDED4723D9B', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (55, 1795312441659, 'remember', 1, X'01A200F5D93B7486BA3B7DDED4723D9C', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (56, 1795312441659, 'remember', 1, X'01A200F5D93B7486BA3B7DDED4723D9D', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (57, 1795312441659, 'remember', 1, X'01A200F5D93B7486BA3B7DDED4723D9E', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (58, 1795312441659, 'remember', 1, X'01A200F5D93B7486BA3B7DDED4723D9F', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (59, 1795312441659, 'remember', 1, X'01A200F5D93B7486BA3B7DDED4723DA0', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (60, 1795312441659, 'remember', 1, X'01A200F5D93B7486BA3B7DDED4723DA1', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (61, 1795312441659, 'remember', 1, X'01A200F5D93B7486BA3B7DDED4723DA2', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (62, 1795312441659, 'remember', 1, X'01A200F5D93B7486BA3B7DDED4723DA3', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (63, 1795312441659, 'remember', 1, X'01A200F5D93B7486BA3B7DDED4723DA4', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (64, 1795312441659, 'remember', 1, X'01A200F5D93B7486BA3B7DDED4723DA5', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (65, 1795312441659, 'remember', 1, X'01A200F5D93B7486BA3B7DDED4723DA6', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (66, 1795312441659, 'remember', 1, X'01A200F5D93B7486BA3B7DDED4723DA7', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (67, 1795312441671, 'remember', 1, X'01A200F5D94773BE82C7E1C059D43416', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (68, 1795312441671, 'remember', 1, X'01A200F5D94773BE82C7E1C059D43417', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (69, 1795312441671, 'remember', 1, X'01A200F5D94773BE82C7E1C059D43418', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (70, 1795312441671, 'remember', 1, X'01A200F5D94773BE82C7E1C059D43419', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (71, 1795312441671, 'remember', 1, X'01A200F5D948752CAD337150E87F3853', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (72, 1795312441671, 'remember', 1, X'01A200F5D948752CAD337150E87F3854', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (73, 1795312441671, 'remember', 1, X'01A200F5D948752CAD337150E87F3855', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (74, 1795312441671, 'remember', 1, X'01A200F5D948752CAD337150E87F3856', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (75, 1795312441671, 'remember', 1, X'01A200F5D948752CAD337150E87F3857', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (76, 1795312441671, 'remember', 1, X'01A200F5D948752CAD337150E87F3858', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (77, 1795312441671, 'remember', 1, X'01A200F5D948752CAD337150E87F3859', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (78, 1795312441671, 'remember', 1, X'01A200F5D948752CAD337150E87F385A', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (79, 1795312441671, 'remember', 1, X'01A200F5D948752CAD337150E87F385B', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (80, 1795312441671, 'remember', 1, X'01A200F5D948752CAD337150E87F385C', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (81, 1795312441671, 'remember', 1, X'01A200F5D948752CAD337150E87F385D', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (82, 1795312441671, 'remember', 1, X'01A200F5D948752CAD337150E87F385E', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (83, 1795312441671, 'remember', 1, X'01A200F5D948752CAD337150E87F385F', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (84, 1795312441671, 'remember', 1, X'01A200F5D948752CAD337150E87F3860', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (85, 1795312441671, 'remember', 1, X'01A200F5D948752CAD337150E87F3861', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (86, 1795312441671, 'remember', 1, X'01A200F5D948752CAD337150E87F3862', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (87, 1795312441675, 'remember', 1, X'01A200F5D94B7E92B9252D18E94401A4', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (88, 1795312441675, 'remember', 1, X'01A200F5D94B7E92B9252D18E94401A5', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (89, 1795312441675, 'remember', 1, X'01A200F5D94B7E92B9252D18E94401A6', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (90, 1795312441675, 'remember', 1, X'01A200F5D94B7E92B9252D18E94401A7', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (91, 1795312441675, 'remember', 1, X'01A200F5D94B7E92B9252D18E94401A8', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (92, 1795312441677, 'space', 2, NULL, NULL, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (93, 1795312441677, 'remember', 2, X'01A200F5D94D7BBFA70DE4662AAC3475', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (94, 1795312441679, 'remember', 2, X'01A200F5D94F7204AA5BACC570015B38', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (95, 1795312441680, 'remember', 2, X'01A200F5D9507F0880E928AC7D720BD1', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (96, 1795312441681, 'remember', 2, X'01A200F5D9517F58BCC71B8187D2E3E6', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (97, 1795312441682, 'remember', 2, X'01A200F5D9527CF38FBEC420DE21A7AD', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (98, 1795312441688, 'remember', 2, X'01A200F5D95872439E42674C48390F7D', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (99, 1795312441689, 'remember', 2, X'01A200F5D9597AF6A3849DD77CD2C071', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (100, 1795312441690, 'remember', 2, X'01A200F5D95A746F9BC808D8013F494F', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (101, 1795312441691, 'remember', 2, X'01A200F5D95B7E3299880129898A6B36', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (102, 1795312441692, 'remember', 2, X'01A200F5D95C73808DA58BB5C6BF7BF6', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (103, 1795312441697, 'remember', 2, X'01A200F5D9617B6DB1A2AE42F4E46295', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (104, 1795312441701, 'remember', 2, X'01A200F5D96578D8926A1B56EEF0C38C', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (105, 1795312441705, 'remember', 2, X'01A200F5D9697F2C8CDC49E9E5AE4B6C', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (106, 1795312441710, 'remember', 2, X'01A200F5D96E70AE9C056D1298C05EAB', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (107, 1795312441711, 'remember', 2, X'01A200F5D96F76A68863C3C2E971D72B', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (108, 1795312441712, 'remember', 2, X'01A200F5D970783B9C909D522340E08A', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (109, 1795312441713, 'remember', 2, X'01A200F5D97176789F3523C9CDC65F12', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (110, 1795312441714, 'remember', 2, X'01A200F5D972746995ED94085ED60597', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (111, 1795312441715, 'remember', 2, X'01A200F5D9737EB6BF36BDD556B92E78', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (112, 1795312441716, 'remember', 2, X'01A200F5D9747C5E858D781D2D3362A1', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (113, 1795312441717, 'remember', 2, X'01A200F5D97575D5841A21AAFB4F16AF', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (114, 1795312441718, 'remember', 2, X'01A200F5D9767931BF2DA08EBFF6F5D6', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (115, 1795312441719, 'remember', 2, X'01A200F5D97778AF911E987E568CD1A4', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (116, 1795312441720, 'remember', 2, X'01A200F5D9787D87977DB9A994E9BAC6', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (117, 1795312441721, 'remember', 2, X'01A200F5D9797B49B14996F994DCAC74', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (118, 1795312441722, 'remember', 2, X'01A200F5D97A774380220AD8B8763E41', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (119, 1795312441723, 'remember', 2, X'01A200F5D97B7A13B6D880C83D689D74', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (120, 1795312441724, 'remember', 2, X'01A200F5D97C7D6F8422C8C939CC1592', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (121, 1795312441725, 'remember', 2, X'01A200F5D97D7674B38609A3E267E2AD', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (122, 1795312441726, 'remember', 2, X'01A200F5D97E79C086268467A28A5EC5', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (123, 1795312441727, 'remember', 2, X'01A200F5D97F71E2B67DAD127020E16F', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (124, 1795312441728, 'remember', 2, X'01A200F5D9807FBDA099575D48A61E5B', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (125, 1795312441729, 'remember', 2, X'01A200F5D98174C4BBF5882D20626CF6', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (126, 1795312441731, 'remember', 2, X'01A200F5D9837E1E947CF6A1C3CA05B7', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (127, 1795312441731, 'remember', 2, X'01A200F5D9837E1E947CF6A1C3CA05B8', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (128, 1795312441731, 'remember', 2, X'01A200F5D9837E1E947CF6A1C3CA05B9', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (129, 1795312441731, 'remember', 2, X'01A200F5D9837E1E947CF6A1C3CA05BA', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (130, 1795312441731, 'remember', 2, X'01A200F5D9837E1E947CF6A1C3CA05BB', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (131, 1795312441731, 'remember', 2, X'01A200F5D9837E1E947CF6A1C3CA05BC', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (132, 1795312441731, 'remember', 2, X'01A200F5D9837E1E947CF6A1C3CA05BD', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (133, 1795312441731, 'remember', 2, X'01A200F5D9837E1E947CF6A1C3CA05BE', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (134, 1795312441731, 'remember', 2, X'01A200F5D9837E1E947CF6A1C3CA05BF', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (135, 1795312441731, 'remember', 2, X'01A200F5D9837E1E947CF6A1C3CA05C0', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (136, 1795312441731, 'remember', 2, X'01A200F5D9837E1E947CF6A1C3CA05C1', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (137, 1795312441731, 'remember', 2, X'01A200F5D9837E1E947CF6A1C3CA05C2', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (138, 1795312441731, 'remember', 2, X'01A200F5D9837E1E947CF6A1C3CA05C3', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (139, 1795312441731, 'remember', 2, X'01A200F5D9837E1E947CF6A1C3CA05C4', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (140, 1795312441731, 'remember', 2, X'01A200F5D9837E1E947CF6A1C3CA05C5', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (141, 1795312441731, 'remember', 2, X'01A200F5D9837E1E947CF6A1C3CA05C6', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (142, 1795312441731, 'remember', 2, X'01A200F5D9837E1E947CF6A1C3CA05C7', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (143, 1795312441731, 'remember', 2, X'01A200F5D9837E1E947CF6A1C3CA05C8', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (144, 1795312441731, 'remember', 2, X'01A200F5D9837E1E947CF6A1C3CA05C9', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (145, 1795312441731, 'remember', 2, X'01A200F5D9837E1E947CF6A1C3CA05CA', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (146, 1795312441733, 'remember', 2, X'01A200F5D9857AB6B2CC02CC6ED3F583', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (147, 1795312441733, 'remember', 2, X'01A200F5D9857AB6B2CC02CC6ED3F584', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (148, 1795312441733, 'remember', 2, X'01A200F5D9857AB6B2CC02CC6ED3F585', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (149, 1795312441733, 'remember', 2, X'01A200F5D9857AB6B2CC02CC6ED3F586', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (150, 1795312441733, 'remember', 2, X'01A200F5D9857AB6B2CC02CC6ED3F587', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (151, 1795312441733, 'remember', 2, X'01A200F5D9857AB6B2CC02CC6ED3F588', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (152, 1795312441733, 'remember', 2, X'01A200F5D9857AB6B2CC02CC6ED3F589', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (153, 1795312441733, 'remember', 2, X'01A200F5D9857AB6B2CC02CC6ED3F58A', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (154, 1795312441733, 'remember', 2, X'01A200F5D9857AB6B2CC02CC6ED3F58B', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (155, 1795312441733, 'remember', 2, X'01A200F5D9857AB6B2CC02CC6ED3F58C', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (156, 1795312441733, 'remember', 2, X'01A200F5D9857AB6B2CC02CC6ED3F58D', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (157, 1795312441733, 'remember', 2, X'01A200F5D9857AB6B2CC02CC6ED3F58E', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (158, 1795312441733, 'remember', 2, X'01A200F5D9857AB6B2CC02CC6ED3F58F', 1, X'01A200F5D7917BF581AECDDE130CCF30');
INSERT INTO journal VALUES (159, 1795312441734, 'space', 3, NULL, NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (160, 1795312441734, 'remember', 3, X'01A200F5D9877BC093058BC5F9394364', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (161, 1795312441736, 'remember', 3, X'01A200F5D9887ACFAE7046A068B50D93', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (162, 1795312441736, 'remember', 3, X'01A200F5D9887ACFAE7046A068B50D94', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (163, 1795312441739, 'remember', 3, X'01A200F5D98B737296D2C21421D93AB9', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (164, 1795312441740, 'remember', 3, X'01A200F5D98C7B4C96BC65C000CEDE0B', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (165, 1795312441741, 'remember', 3, X'01A200F5D98D7A10B84928D922267BF6', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (166, 1795312441742, 'remember', 3, X'01A200F5D98E72108F0521AA2D87015D', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (167, 1795312441743, 'remember', 3, X'01A200F5D98F780B9DA73897C947C5D5', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (168, 1795312441744, 'remember', 3, X'01A200F5D9907FBEA38D2CD1CB349989', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (169, 1795312441745, 'remember', 3, X'01A200F5D99177F8BD896934D34130FD', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (170, 1795312441746, 'remember', 3, X'01A200F5D99278309B4041812A00B139', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (171, 1795312441747, 'remember', 3, X'01A200F5D9937F75BFE584234BA2B384', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (172, 1795312441748, 'remember', 3, X'01A200F5D99479DB902FFBB02C75AEB5', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (173, 1795312441749, 'remember', 3, X'01A200F5D99576C2A8D6FA9C5CB9155F', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (174, 1795312441750, 'remember', 3, X'01A200F5D9967D189A1A03F59077A4CB', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (175, 1795312441751, 'remember', 3, X'01A200F5D99770BBA0EC4FE0B13D88D1', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (176, 1795312441752, 'remember', 3, X'01A200F5D9987BC4B3ECA7795A13C0BB', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (177, 1795312441754, 'remember', 3, X'01A200F5D99A769BBFEF3615E5EAE37E', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (178, 1795312441755, 'remember', 3, X'01A200F5D99B7B849BD3E0F358F0E0CE', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (179, 1795312441756, 'remember', 3, X'01A200F5D99C718CB43C682BA878A61B', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (180, 1795312441757, 'remember', 3, X'01A200F5D99D7588BEF46FDD94EE54A5', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (181, 1795312441757, 'remember', 3, X'01A200F5D99D7588BEF46FDD94EE54A6', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (182, 1795312441757, 'remember', 3, X'01A200F5D99D7588BEF46FDD94EE54A7', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (183, 1795312441757, 'remember', 3, X'01A200F5D99D7588BEF46FDD94EE54A8', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (184, 1795312441757, 'remember', 3, X'01A200F5D99D7588BEF46FDD94EE54A9', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (185, 1795312441757, 'remember', 3, X'01A200F5D99D7588BEF46FDD94EE54AA', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (186, 1795312441757, 'remember', 3, X'01A200F5D99D7588BEF46FDD94EE54AB', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (187, 1795312441757, 'remember', 3, X'01A200F5D99D7588BEF46FDD94EE54AC', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (188, 1795312441757, 'remember', 3, X'01A200F5D99D7588BEF46FDD94EE54AD', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (189, 1795312441757, 'remember', 3, X'01A200F5D99D7588BEF46FDD94EE54AE', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (190, 1795312441757, 'remember', 3, X'01A200F5D99D7588BEF46FDD94EE54AF', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (191, 1795312441757, 'remember', 3, X'01A200F5D99D7588BEF46FDD94EE54B0', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (192, 1795312441757, 'remember', 3, X'01A200F5D99D7588BEF46FDD94EE54B1', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (193, 1795312441757, 'remember', 3, X'01A200F5D99D7588BEF46FDD94EE54B2', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (194, 1795312441757, 'remember', 3, X'01A200F5D99D7588BEF46FDD94EE54B3', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (195, 1795312441757, 'remember', 3, X'01A200F5D99D7588BEF46FDD94EE54B4', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (196, 1795312441757, 'remember', 3, X'01A200F5D99D7588BEF46FDD94EE54B5', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (197, 1795312441757, 'remember', 3, X'01A200F5D99D7588BEF46FDD94EE54B6', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (198, 1795312441757, 'remember', 3, X'01A200F5D99D7588BEF46FDD94EE54B7', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (199, 1795312441757, 'remember', 3, X'01A200F5D99D7588BEF46FDD94EE54B8', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (200, 1795312441760, 'space', 4, NULL, NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (201, 1795312441760, 'remember', 4, X'01A200F5D9A076CE832522B79CA95DBB', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (202, 1795312441766, 'remember', 4, X'01A200F5D9A67ECEBE46B92941823C55', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (203, 1795312441769, 'remember', 4, X'01A200F5D9A973129B7C23E23920DC05', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (204, 1795312441771, 'remember', 4, X'01A200F5D9AB7AC3A886EE080B8C4463', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (205, 1795312441775, 'remember', 4, X'01A200F5D9AF7E1199FD2E43720B2F7E', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (206, 1795312441775, 'remember', 4, X'01A200F5D9AF7E1199FD2E43720B2F7F', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (207, 1795312441775, 'remember', 4, X'01A200F5D9B07EAEA4118B2C05EE283A', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (208, 1795312441775, 'remember', 4, X'01A200F5D9B07EAEA4118B2C05EE283B', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (209, 1795312441778, 'space', 5, NULL, NULL, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (210, 1795312441778, 'remember', 5, X'01A200F5D9B27356A1007E366387DE44', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (211, 1795312441779, 'remember', 5, X'01A200F5D9B37ACC97E1805DAC6C3FB8', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (212, 1795312441780, 'remember', 5, X'01A200F5D9B47711AE465D681FBBC74D', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (213, 1795312441781, 'remember', 5, X'01A200F5D9B573C5925AB5C31B675853', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (214, 1795312441790, 'remember', 5, X'01A200F5D9BE7B9F8CE52E23F9B33F21', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (215, 1795312441791, 'remember', 5, X'01A200F5D9BF79A58B829753C863FE13', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (216, 1795312441792, 'remember', 5, X'01A200F5D9C07DD0AD8E178C2CE85A5E', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (217, 1795312441793, 'remember', 5, X'01A200F5D9C1758A95A0DE40C4475983', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (218, 1795312441795, 'remember', 5, X'01A200F5D9C37384972662D38B3705FD', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (219, 1795312441796, 'remember', 5, X'01A200F5D9C47F79AC9517CB5D2B40D8', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (220, 1795312441797, 'remember', 5, X'01A200F5D9C5739B97E46FAC11C1E5C9', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (221, 1795312441798, 'remember', 5, X'01A200F5D9C6767FA6DD15D1147523FA', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (222, 1795312441799, 'remember', 5, X'01A200F5D9C779BDAEEA6A31323729FC', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (223, 1795312441800, 'remember', 5, X'01A200F5D9C87B5B8F618C3CE7B556A7', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (224, 1795312441801, 'remember', 5, X'01A200F5D9C97108BDB9E54363CE113A', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (225, 1795312441803, 'remember', 5, X'01A200F5D9CB70628333A07EACA2745B', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (226, 1795312441803, 'remember', 5, X'01A200F5D9CB70628333A07EACA2745C', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (227, 1795312441803, 'remember', 5, X'01A200F5D9CB70628333A07EACA2745D', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (228, 1795312441803, 'remember', 5, X'01A200F5D9CB70628333A07EACA2745E', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (229, 1795312441803, 'remember', 5, X'01A200F5D9CB70628333A07EACA2745F', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (230, 1795312441803, 'remember', 5, X'01A200F5D9CB70628333A07EACA27460', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (231, 1795312441803, 'remember', 5, X'01A200F5D9CB70628333A07EACA27461', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (232, 1795312441803, 'remember', 5, X'01A200F5D9CB70628333A07EACA27462', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (233, 1795312441803, 'remember', 5, X'01A200F5D9CB70628333A07EACA27463', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (234, 1795312441803, 'remember', 5, X'01A200F5D9CB70628333A07EACA27464', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (235, 1795312441803, 'remember', 5, X'01A200F5D9CB70628333A07EACA27465', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (236, 1795312441803, 'remember', 5, X'01A200F5D9CB70628333A07EACA27466', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (237, 1795312441803, 'remember', 5, X'01A200F5D9CB70628333A07EACA27467', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (238, 1795312441803, 'remember', 5, X'01A200F5D9CB70628333A07EACA27468', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (239, 1795312441803, 'remember', 5, X'01A200F5D9CB70628333A07EACA27469', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (240, 1795312441803, 'remember', 5, X'01A200F5D9CB70628333A07EACA2746A', 1, X'01A200F5D78577A1BA393E262D22FCC2');
INSERT INTO journal VALUES (241, 1795312441806, 'space', 6, NULL, NULL, X'01A200F5D78E73C6928FE8AFFCF4ABE8');
INSERT INTO journal VALUES (242, 1795312441806, 'remember', 6, X'01A200F5D9CE7B2B8F1B733BFF906819', 1, X'01A200F5D78E73C6928FE8AFFCF4ABE8');
INSERT INTO journal VALUES (243, 1795312441807, 'remember', 6, X'01A200F5D9CF7D7BAB7299680DA19FC8', 1, X'01A200F5D78E73C6928FE8AFFCF4ABE8');
INSERT INTO journal VALUES (244, 1795312441808, 'remember', 6, X'01A200F5D9D07F99BCF9A67ABC7ECA49', 1, X'01A200F5D78E73C6928FE8AFFCF4ABE8');
INSERT INTO journal VALUES (245, 1795312441809, 'remember', 6, X'01A200F5D9D17FA59CDF8DA443EF4B61', 1, X'01A200F5D78E73C6928FE8AFFCF4ABE8');
INSERT INTO journal VALUES (246, 1795312441810, 'remember', 6, X'01A200F5D9D2769C9348ED55C94C81D1', 1, X'01A200F5D78E73C6928FE8AFFCF4ABE8');
INSERT INTO journal VALUES (247, 1795312441811, 'remember', 6, X'01A200F5D9D37B3EB2517A0223A8D39A', 1, X'01A200F5D78E73C6928FE8AFFCF4ABE8');
INSERT INTO journal VALUES (248, 1795312441812, 'remember', 6, X'01A200F5D9D4721484E6D2B0C6B34C41', 1, X'01A200F5D78E73C6928FE8AFFCF4ABE8');
INSERT INTO journal VALUES (249, 1795312441813, 'remember', 6, X'01A200F5D9D578D2BF74E1DB119530FC', 1, X'01A200F5D78E73C6928FE8AFFCF4ABE8');
INSERT INTO journal VALUES (250, 1795312441814, 'remember', 6, X'01A200F5D9D67908BB437E9CB0D95AAD', 1, X'01A200F5D78E73C6928FE8AFFCF4ABE8');
INSERT INTO journal VALUES (251, 1795312441815, 'remember', 6, X'01A200F5D9D7771F8FF9BE816EE1C4C6', 1, X'01A200F5D78E73C6928FE8AFFCF4ABE8');
INSERT INTO journal VALUES (252, 1795312441816, 'remember', 6, X'01A200F5D9D8743C85C78454FA6B8347', 1, X'01A200F5D78E73C6928FE8AFFCF4ABE8');
INSERT INTO journal VALUES (253, 1795312441816, 'remember', 6, X'01A200F5D9D8743C85C78454FA6B8348', 1, X'01A200F5D78E73C6928FE8AFFCF4ABE8');
INSERT INTO journal VALUES (254, 1795312441816, 'remember', 6, X'01A200F5D9D8743C85C78454FA6B8349', 1, X'01A200F5D78E73C6928FE8AFFCF4ABE8');
INSERT INTO journal VALUES (255, 1795312441816, 'remember', 6, X'01A200F5D9D8743C85C78454FA6B834A', 1, X'01A200F5D78E73C6928FE8AFFCF4ABE8');
INSERT INTO journal VALUES (256, 1795312441816, 'remember', 6, X'01A200F5D9D8743C85C78454FA6B834B', 1, X'01A200F5D78E73C6928FE8AFFCF4ABE8');
INSERT INTO journal VALUES (257, 1795312441816, 'remember', 6, X'01A200F5D9D8743C85C78454FA6B834C', 1, X'01A200F5D78E73C6928FE8AFFCF4ABE8');
INSERT INTO journal VALUES (258, 1795312441816, 'remember', 6, X'01A200F5D9D8743C85C78454FA6B834D', 1, X'01A200F5D78E73C6928FE8AFFCF4ABE8');
INSERT INTO journal VALUES (259, 1795312441816, 'remember', 6, X'01A200F5D9D8743C85C78454FA6B834E', 1, X'01A200F5D78E73C6928FE8AFFCF4ABE8');
INSERT INTO journal VALUES (260, 1795312441816, 'remember', 6, X'01A200F5D9D8743C85C78454FA6B834F', 1, X'01A200F5D78E73C6928FE8AFFCF4ABE8');
INSERT INTO journal VALUES (261, 1795312441816, 'remember', 6, X'01A200F5D9D8743C85C78454FA6B8350', 1, X'01A200F5D78E73C6928FE8AFFCF4ABE8');
INSERT INTO journal VALUES (262, 1795312441818, 'space', 7, NULL, NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (263, 1795312441818, 'remember', 7, X'01A200F5D9DA73A59130C140DD0CC10E', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (264, 1795312441819, 'remember', 7, X'01A200F5D9DB741BB7432D849A7335E5', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (265, 1795312441820, 'remember', 7, X'01A200F5D9DC76AE82017819050D03E2', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (266, 1795312441821, 'remember', 7, X'01A200F5D9DD7F1E9057E8AA3A9E50F7', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (267, 1795312441822, 'remember', 7, X'01A200F5D9DE79D096FE4C6BE3AD9D32', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (268, 1795312441822, 'remember', 7, X'01A200F5D9DE79D096FE4C6BE3AD9D33', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (269, 1795312441822, 'remember', 7, X'01A200F5D9DE79D096FE4C6BE3AD9D34', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (270, 1795312441822, 'remember', 7, X'01A200F5D9DE79D096FE4C6BE3AD9D35', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (271, 1795312441824, 'revise', 1, X'01A200F5D94B7E92B9252D18E94401A4', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (272, 1795312441825, 'revise', 1, X'01A200F5D94B7E92B9252D18E94401A4', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (273, 1795312441826, 'revise', 1, X'01A200F5D94B7E92B9252D18E94401A4', 4, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (274, 1795312441827, 'revise', 1, X'01A200F5D94B7E92B9252D18E94401A4', 5, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (275, 1795312441828, 'revise', 5, X'01A200F5D9CB70628333A07EACA27469', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (276, 1795312441829, 'revise', 3, X'01A200F5D98D7A10B84928D922267BF6', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (277, 1795312441830, 'revise', 1, X'01A200F5D7B27E0CAE1C58F8E440124D', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (278, 1795312441831, 'revise', 1, X'01A200F5D7B27E0CAE1C58F8E440124D', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (279, 1795312441831, 'revise', 1, X'01A200F5D7B27E0CAE1C58F8E440124D', 4, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (280, 1795312441832, 'revise', 1, X'01A200F5D7B27E0CAE1C58F8E440124D', 5, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (281, 1795312441833, 'revise', 6, X'01A200F5D9D8743C85C78454FA6B834E', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (282, 1795312441834, 'revise', 6, X'01A200F5D9D8743C85C78454FA6B834E', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (283, 1795312441835, 'revise', 6, X'01A200F5D9D8743C85C78454FA6B834E', 4, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (284, 1795312441836, 'revise', 6, X'01A200F5D9D8743C85C78454FA6B834E', 5, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (285, 1795312441840, 'revise', 7, X'01A200F5D9DE79D096FE4C6BE3AD9D32', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (286, 1795312441841, 'revise', 2, X'01A200F5D972746995ED94085ED60597', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (287, 1795312441842, 'revise', 2, X'01A200F5D972746995ED94085ED60597', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (288, 1795312441842, 'revise', 2, X'01A200F5D972746995ED94085ED60597', 4, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (289, 1795312441843, 'revise', 2, X'01A200F5D972746995ED94085ED60597', 5, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (290, 1795312441844, 'revise', 1, X'01A200F5D9157253A25552EF85A12D84', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (291, 1795312441845, 'revise', 6, X'01A200F5D9CF7D7BAB7299680DA19FC8', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (292, 1795312441846, 'revise', 6, X'01A200F5D9CF7D7BAB7299680DA19FC8', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (293, 1795312441847, 'revise', 6, X'01A200F5D9D17FA59CDF8DA443EF4B61', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (294, 1795312441848, 'revise', 6, X'01A200F5D9D17FA59CDF8DA443EF4B61', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (295, 1795312441849, 'revise', 5, X'01A200F5D9C47F79AC9517CB5D2B40D8', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (296, 1795312441850, 'revise', 5, X'01A200F5D9C47F79AC9517CB5D2B40D8', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (297, 1795312441850, 'revise', 5, X'01A200F5D9C47F79AC9517CB5D2B40D8', 4, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (298, 1795312441851, 'revise', 5, X'01A200F5D9C47F79AC9517CB5D2B40D8', 5, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (299, 1795312441852, 'revise', 1, X'01A200F5D9267E28BDBD057D354C7521', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (300, 1795312441853, 'revise', 6, X'01A200F5D9D8743C85C78454FA6B8347', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (301, 1795312441854, 'revise', 2, X'01A200F5D96E70AE9C056D1298C05EAB', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (302, 1795312441855, 'revise', 2, X'01A200F5D96E70AE9C056D1298C05EAB', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (303, 1795312441856, 'revise', 1, X'01A200F5D93B7486BA3B7DDED4723D9A', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (304, 1795312441857, 'revise', 1, X'01A200F5D93B7486BA3B7DDED4723D9A', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (305, 1795312441858, 'revise', 5, X'01A200F5D9B37ACC97E1805DAC6C3FB8', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (306, 1795312441859, 'revise', 5, X'01A200F5D9B37ACC97E1805DAC6C3FB8', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (307, 1795312441859, 'revise', 2, X'01A200F5D9837E1E947CF6A1C3CA05C3', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (308, 1795312441860, 'revise', 2, X'01A200F5D9837E1E947CF6A1C3CA05BE', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (309, 1795312441869, 'revise', 6, X'01A200F5D9D8743C85C78454FA6B834C', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (310, 1795312441870, 'revise', 6, X'01A200F5D9D8743C85C78454FA6B834C', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (311, 1795312441871, 'revise', 2, X'01A200F5D9837E1E947CF6A1C3CA05C1', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (312, 1795312441872, 'revise', 3, X'01A200F5D98F780B9DA73897C947C5D5', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (313, 1795312441873, 'revise', 3, X'01A200F5D99576C2A8D6FA9C5CB9155F', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (314, 1795312441874, 'revise', 2, X'01A200F5D9507F0880E928AC7D720BD1', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (315, 1795312441875, 'revise', 2, X'01A200F5D9857AB6B2CC02CC6ED3F583', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (316, 1795312441876, 'revise', 1, X'01A200F5D8587CAA9918372D38143405', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (317, 1795312441877, 'revise', 1, X'01A200F5D8587CAA9918372D38143405', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (318, 1795312441878, 'revise', 2, X'01A200F5D9837E1E947CF6A1C3CA05B7', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (319, 1795312441878, 'revise', 5, X'01A200F5D9CB70628333A07EACA27463', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (320, 1795312441879, 'revise', 1, X'01A200F5D8857A6988D55E7002A9CD5B', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (321, 1795312441881, 'revise', 1, X'01A200F5D93B7486BA3B7DDED4723DA0', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (322, 1795312441882, 'revise', 5, X'01A200F5D9CB70628333A07EACA27462', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (323, 1795312441883, 'revise', 1, X'01A200F5D8FA71238622030056707BC1', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (324, 1795312441883, 'revise', 3, X'01A200F5D99C718CB43C682BA878A61B', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (325, 1795312441884, 'revise', 3, X'01A200F5D99C718CB43C682BA878A61B', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (326, 1795312441885, 'revise', 3, X'01A200F5D99C718CB43C682BA878A61B', 4, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (327, 1795312441886, 'revise', 3, X'01A200F5D99C718CB43C682BA878A61B', 5, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (328, 1795312441887, 'revise', 5, X'01A200F5D9C5739B97E46FAC11C1E5C9', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (329, 1795312441888, 'revise', 5, X'01A200F5D9C5739B97E46FAC11C1E5C9', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (330, 1795312441888, 'revise', 1, X'01A200F5D7E171AC894C1660A01C0075', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (331, 1795312441889, 'revise', 7, X'01A200F5D9DE79D096FE4C6BE3AD9D33', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (332, 1795312441890, 'revise', 1, X'01A200F5D948752CAD337150E87F3860', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (333, 1795312441891, 'revise', 1, X'01A200F5D948752CAD337150E87F3860', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (334, 1795312441892, 'revise', 5, X'01A200F5D9C87B5B8F618C3CE7B556A7', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (335, 1795312441894, 'revise', 2, X'01A200F5D9857AB6B2CC02CC6ED3F585', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (336, 1795312441894, 'revise', 2, X'01A200F5D9857AB6B2CC02CC6ED3F585', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (337, 1795312441895, 'revise', 2, X'01A200F5D9597AF6A3849DD77CD2C071', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (338, 1795312441896, 'revise', 1, X'01A200F5D82E7E5CB06942DB00F59586', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (339, 1795312441898, 'revise', 1, X'01A200F5D82E7E5CB06942DB00F59586', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (340, 1795312441898, 'revise', 3, X'01A200F5D99D7588BEF46FDD94EE54B1', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (341, 1795312441899, 'revise', 3, X'01A200F5D99D7588BEF46FDD94EE54B1', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (342, 1795312441900, 'revise', 3, X'01A200F5D99D7588BEF46FDD94EE54B1', 4, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (343, 1795312441901, 'revise', 3, X'01A200F5D99D7588BEF46FDD94EE54B1', 5, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (344, 1795312441902, 'revise', 6, X'01A200F5D9D8743C85C78454FA6B834D', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (345, 1795312441903, 'revise', 1, X'01A200F5D7EA71FB822E603060F0CA4C', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (346, 1795312441904, 'revise', 1, X'01A200F5D948752CAD337150E87F3857', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (347, 1795312441905, 'revise', 1, X'01A200F5D948752CAD337150E87F3857', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (348, 1795312441906, 'revise', 1, X'01A200F5D948752CAD337150E87F3857', 4, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (349, 1795312441907, 'revise', 1, X'01A200F5D948752CAD337150E87F3857', 5, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (350, 1795312441908, 'revise', 3, X'01A200F5D99479DB902FFBB02C75AEB5', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (351, 1795312441909, 'revise', 1, X'01A200F5D948752CAD337150E87F385E', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (352, 1795312441910, 'revise', 2, X'01A200F5D95C73808DA58BB5C6BF7BF6', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (353, 1795312441913, 'revise', 1, X'01A200F5D948752CAD337150E87F3861', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (354, 1795312441917, 'revise', 2, X'01A200F5D9617B6DB1A2AE42F4E46295', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (355, 1795312441918, 'revise', 2, X'01A200F5D9617B6DB1A2AE42F4E46295', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (356, 1795312441921, 'revise', 2, X'01A200F5D9617B6DB1A2AE42F4E46295', 4, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (357, 1795312441922, 'revise', 2, X'01A200F5D9617B6DB1A2AE42F4E46295', 5, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (358, 1795312441923, 'revise', 1, X'01A200F5D90D7088BAB52B8B6FEAF66D', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (359, 1795312441924, 'revise', 1, X'01A200F5D90D7088BAB52B8B6FEAF66D', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (360, 1795312441925, 'revise', 2, X'01A200F5D95872439E42674C48390F7D', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (361, 1795312441926, 'revise', 3, X'01A200F5D98B737296D2C21421D93AB9', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (362, 1795312441927, 'revise', 2, X'01A200F5D9857AB6B2CC02CC6ED3F586', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (363, 1795312441928, 'revise', 2, X'01A200F5D9857AB6B2CC02CC6ED3F586', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (364, 1795312441929, 'revise', 2, X'01A200F5D9857AB6B2CC02CC6ED3F587', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (365, 1795312441930, 'revise', 2, X'01A200F5D9837E1E947CF6A1C3CA05C9', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (366, 1795312441931, 'revise', 2, X'01A200F5D9837E1E947CF6A1C3CA05BA', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (367, 1795312441932, 'revise', 2, X'01A200F5D9837E1E947CF6A1C3CA05BA', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (368, 1795312441933, 'revise', 2, X'01A200F5D9837E1E947CF6A1C3CA05BA', 4, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (369, 1795312441934, 'revise', 2, X'01A200F5D9837E1E947CF6A1C3CA05BA', 5, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (370, 1795312441935, 'revise', 2, X'01A200F5D9787D87977DB9A994E9BAC6', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (371, 1795312441935, 'revise', 2, X'01A200F5D9787D87977DB9A994E9BAC6', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (372, 1795312441936, 'revise', 2, X'01A200F5D9787D87977DB9A994E9BAC6', 4, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (373, 1795312441937, 'revise', 2, X'01A200F5D9787D87977DB9A994E9BAC6', 5, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (374, 1795312441938, 'revise', 6, X'01A200F5D9D8743C85C78454FA6B834A', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (375, 1795312441939, 'revise', 1, X'01A200F5D94B7E92B9252D18E94401A6', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (376, 1795312441940, 'revise', 2, X'01A200F5D9857AB6B2CC02CC6ED3F589', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (377, 1795312441941, 'revise', 2, X'01A200F5D9837E1E947CF6A1C3CA05C7', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (378, 1795312441941, 'revise', 3, X'01A200F5D99D7588BEF46FDD94EE54B4', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (379, 1795312441942, 'revise', 6, X'01A200F5D9CE7B2B8F1B733BFF906819', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (380, 1795312441943, 'revise', 2, X'01A200F5D97D7674B38609A3E267E2AD', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (381, 1795312441944, 'revise', 3, X'01A200F5D99576C2A8D6FA9C5CB9155F', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (382, 1795312441945, 'revise', 1, X'01A200F5D8857A6988D55E7002A9CD5B', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (383, 1795312441946, 'revise', 1, X'01A200F5D8857A6988D55E7002A9CD5B', 4, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (384, 1795312441947, 'revise', 1, X'01A200F5D8857A6988D55E7002A9CD5B', 5, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (385, 1795312441948, 'revise', 1, X'01A200F5D8857A6988D55E7002A9CD5B', 6, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (386, 1795312441949, 'revise', 5, X'01A200F5D9C37384972662D38B3705FD', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (387, 1795312441950, 'revise', 5, X'01A200F5D9C37384972662D38B3705FD', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (388, 1795312441951, 'revise', 5, X'01A200F5D9C37384972662D38B3705FD', 4, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (389, 1795312441952, 'revise', 5, X'01A200F5D9C37384972662D38B3705FD', 5, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (390, 1795312441953, 'revise', 1, X'01A200F5D93B7486BA3B7DDED4723D97', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (391, 1795312441954, 'revise', 1, X'01A200F5D93B7486BA3B7DDED4723D97', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (392, 1795312441954, 'revise', 2, X'01A200F5D94D7BBFA70DE4662AAC3475', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (393, 1795312441955, 'revise', 2, X'01A200F5D94D7BBFA70DE4662AAC3475', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (394, 1795312441956, 'revise', 2, X'01A200F5D94D7BBFA70DE4662AAC3475', 4, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (395, 1795312441957, 'revise', 2, X'01A200F5D94D7BBFA70DE4662AAC3475', 5, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (396, 1795312441958, 'revise', 1, X'01A200F5D8E17A7EB22C49F6DF4B92AD', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (397, 1795312441959, 'revise', 1, X'01A200F5D8E17A7EB22C49F6DF4B92AD', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (398, 1795312441960, 'revise', 6, X'01A200F5D9D8743C85C78454FA6B834E', 6, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (399, 1795312441960, 'revise', 2, X'01A200F5D9767931BF2DA08EBFF6F5D6', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (400, 1795312441961, 'revise', 3, X'01A200F5D99D7588BEF46FDD94EE54AD', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (401, 1795312441962, 'revise', 3, X'01A200F5D99D7588BEF46FDD94EE54AD', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (402, 1795312441963, 'revise', 3, X'01A200F5D99D7588BEF46FDD94EE54AD', 4, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (403, 1795312441964, 'revise', 3, X'01A200F5D99D7588BEF46FDD94EE54AD', 5, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (404, 1795312441965, 'revise', 2, X'01A200F5D9857AB6B2CC02CC6ED3F58A', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (405, 1795312441966, 'revise', 3, X'01A200F5D99D7588BEF46FDD94EE54AC', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (406, 1795312441966, 'revise', 2, X'01A200F5D9857AB6B2CC02CC6ED3F58B', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (407, 1795312441967, 'revise', 5, X'01A200F5D9CB70628333A07EACA27467', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (408, 1795312441968, 'revise', 2, X'01A200F5D9837E1E947CF6A1C3CA05C6', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (409, 1795312441969, 'revise', 2, X'01A200F5D9837E1E947CF6A1C3CA05C6', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (410, 1795312441970, 'revise', 1, X'01A200F5D94B7E92B9252D18E94401A4', 6, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (411, 1795312441971, 'revise', 3, X'01A200F5D9937F75BFE584234BA2B384', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (412, 1795312441972, 'revise', 3, X'01A200F5D9937F75BFE584234BA2B384', 3, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (413, 1795312441973, 'revise', 4, X'01A200F5D9A076CE832522B79CA95DBB', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (414, 1795312441974, 'remember', 1, X'01A200F5DA767B03AF7667EB5A015339', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (415, 1795312441974, 'supersede', 1, X'01A200F5D7967C469D6AA5C92CFD951C', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (416, 1795312441974, 'supersede', 1, X'01A200F5D7E171AC894C1660A01C0075', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (417, 1795312441976, 'remember', 1, X'01A200F5DA7871BA81E943E175BAAD53', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (418, 1795312441976, 'supersede', 1, X'01A200F5DA767B03AF7667EB5A015339', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (419, 1795312441977, 'remember', 1, X'01A200F5DA797D3C8E53DD176644207D', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (420, 1795312441977, 'supersede', 1, X'01A200F5D7977A8EBFC2AEFBFD079F72', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (421, 1795312441978, 'remember', 1, X'01A200F5DA7A7B6FB3D1452C8C5629EC', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (422, 1795312441978, 'supersede', 1, X'01A200F5D79874FBB69F89B52CBB846C', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (423, 1795312441978, 'supersede', 1, X'01A200F5D7F97FD695D45F24161E722A', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (424, 1795312441979, 'remember', 1, X'01A200F5DA7B7A679D6808D5018A0E35', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (425, 1795312441979, 'supersede', 1, X'01A200F5D79E726C9D278046958A93E8', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (426, 1795312441980, 'remember', 1, X'01A200F5DA7C77E4BAA4F1CB22388E0F', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (427, 1795312441980, 'supersede', 1, X'01A200F5DA7B7A679D6808D5018A0E35', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (428, 1795312441981, 'remember', 1, X'01A200F5DA7D7AD889A2C4FC0CAF0537', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (429, 1795312441981, 'supersede', 1, X'01A200F5D7A97CD29DB9E342591E1CA9', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (430, 1795312441981, 'supersede', 1, X'01A200F5D80D76E990306F64D21FF4F0', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (431, 1795312441982, 'remember', 1, X'01A200F5DA7E77F1AA4FCA23181E3150', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (432, 1795312441982, 'supersede', 1, X'01A200F5D7B27E0CAE1C58F8E440124D', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (433, 1795312441983, 'remember', 3, X'01A200F5DA7F7FDAA9957EB305EFD803', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (434, 1795312441983, 'supersede', 3, X'01A200F5D9877BC093058BC5F9394364', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (435, 1795312441983, 'supersede', 3, X'01A200F5D9907FBEA38D2CD1CB349989', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (436, 1795312441984, 'remember', 3, X'01A200F5DA807902892A7BD0D8AEAAA8', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (437, 1795312441984, 'supersede', 3, X'01A200F5DA7F7FDAA9957EB305EFD803', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (438, 1795312441985, 'remember', 3, X'01A200F5DA817FE1A8EADB4FF3964B57', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (439, 1795312441985, 'supersede', 3, X'01A200F5D9887ACFAE7046A068B50D93', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (440, 1795312441986, 'remember', 3, X'01A200F5DA827B27A9AAA8870EED3498', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (441, 1795312441986, 'supersede', 3, X'01A200F5D9887ACFAE7046A068B50D94', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (442, 1795312441986, 'supersede', 3, X'01A200F5D99278309B4041812A00B139', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (443, 1795312441988, 'remember', 3, X'01A200F5DA847376AAE00BCA7BA6682F', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (444, 1795312441988, 'supersede', 3, X'01A200F5D98B737296D2C21421D93AB9', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (445, 1795312441989, 'remember', 3, X'01A200F5DA857EC0BA7E2CA10B2CE076', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (446, 1795312441989, 'supersede', 3, X'01A200F5DA847376AAE00BCA7BA6682F', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (447, 1795312441990, 'remember', 3, X'01A200F5DA8676DCA96DFD9EC61B78BF', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (448, 1795312441990, 'supersede', 3, X'01A200F5D98C7B4C96BC65C000CEDE0B', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (449, 1795312441990, 'supersede', 3, X'01A200F5D99479DB902FFBB02C75AEB5', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (450, 1795312441991, 'remember', 3, X'01A200F5DA87769697FDEC8F608682A9', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (451, 1795312441991, 'supersede', 3, X'01A200F5D98D7A10B84928D922267BF6', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (452, 1795312441992, 'remember', 6, X'01A200F5DA887A75BE9DF6AD75BC1E78', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (453, 1795312441992, 'supersede', 6, X'01A200F5D9CE7B2B8F1B733BFF906819', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (454, 1795312441992, 'supersede', 6, X'01A200F5D9D67908BB437E9CB0D95AAD', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (455, 1795312441993, 'remember', 6, X'01A200F5DA897CAC9F03308597A1DB88', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (456, 1795312441993, 'supersede', 6, X'01A200F5DA887A75BE9DF6AD75BC1E78', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (457, 1795312441994, 'remember', 6, X'01A200F5DA8A7EB7BB9F8CB65936C945', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (458, 1795312441994, 'supersede', 6, X'01A200F5D9CF7D7BAB7299680DA19FC8', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (459, 1795312441995, 'remember', 6, X'01A200F5DA8B7D3B83A5A22A1018647B', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (460, 1795312441995, 'supersede', 6, X'01A200F5D9D07F99BCF9A67ABC7ECA49', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (461, 1795312441995, 'supersede', 6, X'01A200F5D9D8743C85C78454FA6B8347', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (462, 1795312441996, 'remember', 6, X'01A200F5DA8C78FA90BA124C441F2DAE', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (463, 1795312441996, 'supersede', 6, X'01A200F5D9D17FA59CDF8DA443EF4B61', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (464, 1795312441997, 'remember', 6, X'01A200F5DA8D735BBDA07C038E96632D', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (465, 1795312441997, 'supersede', 6, X'01A200F5DA8C78FA90BA124C441F2DAE', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (466, 1795312441998, 'remember', 6, X'01A200F5DA8E741DB5F3DDB235192E01', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (467, 1795312441998, 'supersede', 6, X'01A200F5D9D2769C9348ED55C94C81D1', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (468, 1795312441998, 'supersede', 6, X'01A200F5D9D8743C85C78454FA6B8349', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (469, 1795312441999, 'remember', 6, X'01A200F5DA8F7FF985B428F4C60E4412', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (470, 1795312441999, 'supersede', 6, X'01A200F5D9D37B3EB2517A0223A8D39A', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (471, 1795312442000, 'forget', 3, X'01A200F5D99D7588BEF46FDD94EE54AF', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (472, 1795312442005, 'forget', 1, X'01A200F5D948752CAD337150E87F385C', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (473, 1795312442006, 'forget', 1, X'01A200F5D94B7E92B9252D18E94401A4', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (474, 1795312442007, 'forget', 1, X'01A200F5D80D76E990306F64D21FF4F0', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (475, 1795312442008, 'forget', 2, X'01A200F5D9837E1E947CF6A1C3CA05CA', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (476, 1795312442008, 'forget', 1, X'01A200F5D93B7486BA3B7DDED4723D9C', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (477, 1795312442009, 'forget', 1, X'01A200F5D93B7486BA3B7DDED4723DA0', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (478, 1795312442010, 'forget', 3, X'01A200F5D98E72108F0521AA2D87015D', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (479, 1795312442011, 'forget', 1, X'01A200F5D7EA71FB822E603060F0CA4C', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (480, 1795312442011, 'forget', 3, X'01A200F5D9887ACFAE7046A068B50D93', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (481, 1795312442012, 'forget', 1, X'01A200F5D948752CAD337150E87F3856', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (482, 1795312442013, 'forget', 2, X'01A200F5D9837E1E947CF6A1C3CA05BB', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (483, 1795312442026, 'forget', 6, X'01A200F5D9D578D2BF74E1DB119530FC', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (484, 1795312442027, 'forget', 2, X'01A200F5D9857AB6B2CC02CC6ED3F588', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (485, 1795312442028, 'forget', 1, X'01A200F5D93B7486BA3B7DDED4723DA4', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (486, 1795312442028, 'forget', 2, X'01A200F5D97176789F3523C9CDC65F12', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (487, 1795312442029, 'forget', 3, X'01A200F5DA847376AAE00BCA7BA6682F', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (488, 1795312442030, 'forget', 6, X'01A200F5D9D8743C85C78454FA6B834A', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (489, 1795312442031, 'forget', 5, X'01A200F5D9CB70628333A07EACA2745E', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (490, 1795312442032, 'forget', 3, X'01A200F5DA817FE1A8EADB4FF3964B57', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (491, 1795312442032, 'forget', 1, X'01A200F5D93B7486BA3B7DDED4723DA7', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (492, 1795312442033, 'forget', 1, X'01A200F5DA7A7B6FB3D1452C8C5629EC', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (493, 1795312442034, 'forget', 2, X'01A200F5D95872439E42674C48390F7D', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (494, 1795312442035, 'forget', 2, X'01A200F5D9837E1E947CF6A1C3CA05C3', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (495, 1795312442035, 'forget', 1, X'01A200F5D81A7AC492E40EDAE2A9FA7D', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (496, 1795312442036, 'forget', 1, X'01A200F5D8E17A7EB22C49F6DF4B92AD', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (497, 1795312442037, 'forget', 2, X'01A200F5D9837E1E947CF6A1C3CA05BF', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (498, 1795312442038, 'forget', 5, X'01A200F5D9C97108BDB9E54363CE113A', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (499, 1795312442039, 'forget', 1, X'01A200F5D87A78CC98150441D0B72E36', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (500, 1795312442039, 'forget', 5, X'01A200F5D9CB70628333A07EACA2745C', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (501, 1795312442040, 'restore', 3, X'01A200F5D99D7588BEF46FDD94EE54AF', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (502, 1795312442041, 'restore', 1, X'01A200F5D948752CAD337150E87F385C', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (503, 1795312442041, 'restore', 1, X'01A200F5D94B7E92B9252D18E94401A4', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (504, 1795312442042, 'restore', 1, X'01A200F5D80D76E990306F64D21FF4F0', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (505, 1795312442043, 'restore', 2, X'01A200F5D9837E1E947CF6A1C3CA05CA', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (506, 1795312442043, 'restore', 1, X'01A200F5D93B7486BA3B7DDED4723D9C', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (507, 1795312442044, 'restore', 1, X'01A200F5D93B7486BA3B7DDED4723DA0', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (508, 1795312442045, 'restore', 3, X'01A200F5D98E72108F0521AA2D87015D', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (509, 1795312442046, 'restore', 1, X'01A200F5D7EA71FB822E603060F0CA4C', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (510, 1795312442046, 'restore', 3, X'01A200F5D9887ACFAE7046A068B50D93', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (511, 1795312442047, 'restore', 1, X'01A200F5D948752CAD337150E87F3856', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (512, 1795312442048, 'restore', 2, X'01A200F5D9837E1E947CF6A1C3CA05BB', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (513, 1795312442048, 'revise', 3, X'01A200F5D99D7588BEF46FDD94EE54AF', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (514, 1795312442050, 'forget', 3, X'01A200F5D99D7588BEF46FDD94EE54AF', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (515, 1795312442051, 'remember', 7, X'01A200F5DAC375CD92686DE979463CD8', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (516, 1795312442052, 'remember', 7, X'01A200F5DAC47072BBBBF7E4A85A3116', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (517, 1795312442053, 'remember', 7, X'01A200F5DAC57D87AB6A365F73CBC6DF', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (518, 1795312442054, 'remember', 7, X'01A200F5DAC67339A050957E7763C985', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (519, 1795312442055, 'remember', 7, X'01A200F5DAC779EC9653F1702A6E747F', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (520, 1795312442056, 'remember', 7, X'01A200F5DAC878979CC8205F8F09469A', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (521, 1795312442057, 'remember', 7, X'01A200F5DAC9743E932D2BA52CAB4D3D', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (522, 1795312442058, 'remember', 7, X'01A200F5DACA795B8972525E51B750EF', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (523, 1795312442059, 'remember', 7, X'01A200F5DACB72DFB8F6682729BA2E5E', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (524, 1795312442060, 'remember', 7, X'01A200F5DACC7995B0978D3B444B0460', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (525, 1795312444201, 'forget', 7, X'01A200F5DAC375CD92686DE979463CD8', NULL, NULL);
INSERT INTO journal VALUES (526, 1795312444201, 'forget', 7, X'01A200F5DAC47072BBBBF7E4A85A3116', NULL, NULL);
INSERT INTO journal VALUES (527, 1795312444201, 'forget', 7, X'01A200F5DAC57D87AB6A365F73CBC6DF', NULL, NULL);
INSERT INTO journal VALUES (528, 1795312444201, 'forget', 7, X'01A200F5DAC67339A050957E7763C985', NULL, NULL);
INSERT INTO journal VALUES (529, 1795312444201, 'forget', 7, X'01A200F5DAC779EC9653F1702A6E747F', NULL, NULL);
INSERT INTO journal VALUES (530, 1795312444201, 'forget', 7, X'01A200F5DAC878979CC8205F8F09469A', NULL, NULL);
INSERT INTO journal VALUES (531, 1795312444201, 'forget', 7, X'01A200F5DAC9743E932D2BA52CAB4D3D', NULL, NULL);
INSERT INTO journal VALUES (532, 1795312444201, 'forget', 7, X'01A200F5DACA795B8972525E51B750EF', NULL, NULL);
INSERT INTO journal VALUES (533, 1795312444201, 'forget', 7, X'01A200F5DACB72DFB8F6682729BA2E5E', NULL, NULL);
INSERT INTO journal VALUES (534, 1795312444201, 'forget', 7, X'01A200F5DACC7995B0978D3B444B0460', NULL, NULL);
INSERT INTO journal VALUES (535, 1795312444219, 'restore', 7, X'01A200F5DAC375CD92686DE979463CD8', NULL, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (536, 1795312444219, 'revise', 7, X'01A200F5DAC375CD92686DE979463CD8', 2, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (537, 1795312444227, 'remember', 1, X'01A200F5E34377A0ABDFBE1C4205E3B5', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (538, 1795312444234, 'remember', 1, X'01A200F5E34A7500A889620D27004908', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO journal VALUES (539, 1795312444236, 'remember', 1, X'01A200F5E34C7F0FA60B9558A60EE197', 1, X'01A200F5D7677500AF1B05BD653C8A66');
INSERT INTO keys VALUES (X'01A200F5D7677500AF1B05BD653C8A66', 'admin', 'admin', '["*"]', X'B73DCDBEC2A4FECF2F6678ADBE3B9A5D55FC73F68634DC5516A07A7525A1296F', 1795312441191, NULL, NULL);
INSERT INTO keys VALUES (X'01A200F5D78577A1BA393E262D22FCC2', 'writer', 'writer', '["*"]', X'1DA7AFD54E99A73DE511BF57BBCC093D4B7913BBC0E396C4642B3B8852A89E59', 1795312441221, NULL, NULL);
INSERT INTO keys VALUES (X'01A200F5D78E73C6928FE8AFFCF4ABE8', 'writer of team-a', 'writer', '["team-a"]', X'268FE603B6C9403A9BF0846CE38EA8B6D5A9D6D57C3704779FEF37E6452B56F8', 1795312441230, NULL, NULL);
INSERT INTO keys VALUES (X'01A200F5D78F7078ADF0075BB4DAB164', 'reader of two', 'reader', '["team-a","team_b"]', X'2048262D3562220731EB912ADDEDCF65AA22C829BDCB1D25356AD65B00F0CF61', 1795312441231, 7258118399999, NULL);
INSERT INTO keys VALUES (X'01A200F5D78F7078ADF0075BB4DAB165', 'reader', 'reader', '["*"]', X'8DF7EC11F20ED85548E03259C33454C41A2F9CC1FBC682EF72E5C350B495386C', 1795312441231, NULL, NULL);
INSERT INTO keys VALUES (X'01A200F5D7907E27AF83B2B61ED22505', 'second admin', 'admin', '["*"]', X'A475E6A4FFF7770A9F4E2501B36590913CBC6B993C745C8577F8549773A9CCB6', 1795312441232, NULL, NULL);
INSERT INTO keys VALUES (X'01A200F5D7917BF581AECDDE130CCF30', 'revoked', 'writer', '["*"]', X'1CDEF8D59B0C037B700CAB22CFAE47C82E5CB0BF1003D902B2784F5ABF699262', 1795312441233, NULL, 1795312444248);
INSERT INTO keys VALUES (X'01A200F5D792763C885D37BBD17DB6FE', 'expired', 'reader', '["*"]', X'88CB9B6A541E27FCA813416F1D7442D2C5C635BFD26F3B127E9F285CAF0B526A', 1795312441234, 1795312443000, NULL);
INSERT INTO keys VALUES (X'01A200F5D79377CD807765DBB8263B6A', 'ключ 🔑', 'reader', '["languages"]', X'D80E36D3EC8524C674AE1034336F9877BC66560204E245AAFDC929C11FD7152F', 1795312441235, NULL, NULL);
INSERT INTO lanes VALUES (1, X'04D3FBA055E50D185B7D8329959B383D8F7533550D61261CEB672A16B264B38C', 'theseus-static-en-256', 256, 'int8', 1795312441238);
INSERT INTO ledger VALUES (1, 1, 1, 'finalized', 1795312441176, X'01A200F5D6D971AA896C48F24B2473D9', '0.2.0', X'B69E9393758435AEC1DD8CD8C03347E40D1058A867FF58877DD7EE62EC0E3BBD', 'index|journal_memory|journal|CREATE INDEX journal_memory ON journal (memory, seq) WHERE memory IS NOT NULL
index|journal_other|journal|CREATE INDEX journal_other ON journal (kind, seq) WHERE memory IS NULL
index|journal_space|journal|CREATE INDEX journal_space ON journal (space, seq) WHERE space IS NOT NULL
index|memories_due|memories|CREATE INDEX memories_due ON memories (due) WHERE due IS NOT NULL
index|memories_list|memories|CREATE INDEX memories_list ON memories (space, created_at, id)
index|memories_text|memories|CREATE INDEX memories_text ON memories (space, text_hash) WHERE state = ''live''
table|bodies|bodies|CREATE TABLE bodies (
  seq INTEGER PRIMARY KEY,
  body TEXT
) STRICT
table|data_set|data_set|CREATE TABLE data_set (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id BLOB NOT NULL,
  secret BLOB NOT NULL,
  serving_lane INTEGER,
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL
) STRICT
table|idempotency|idempotency|CREATE TABLE idempotency (
  number INTEGER PRIMARY KEY,
  key BLOB NOT NULL,
  token BLOB NOT NULL,
  request BLOB NOT NULL,
  time INTEGER NOT NULL,
  status INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  answer TEXT NOT NULL,
  UNIQUE (key, token)
) STRICT
table|instances|instances|CREATE TABLE instances (
  id BLOB PRIMARY KEY,
  release TEXT NOT NULL,
  format INTEGER NOT NULL,
  role TEXT NOT NULL,
  host TEXT NOT NULL,
  pid INTEGER NOT NULL,
  started INTEGER NOT NULL,
  opened INTEGER NOT NULL,
  heartbeat INTEGER,
  ended INTEGER
) STRICT, WITHOUT ROWID
table|journal|journal|CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  time INTEGER NOT NULL,
  kind TEXT NOT NULL,
  space INTEGER,
  memory BLOB,
  revision INTEGER,
  key BLOB
) STRICT
table|kept_aside|kept_aside|CREATE TABLE kept_aside (
  number INTEGER PRIMARY KEY,
  step INTEGER NOT NULL,
  scope INTEGER,
  owner BLOB,
  name TEXT NOT NULL,
  value BLOB
) STRICT
table|keys|keys|CREATE TABLE keys (
  id BLOB PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  spaces TEXT NOT NULL,
  hash BLOB NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  expires_at INTEGER,
  revoked_at INTEGER
) STRICT, WITHOUT ROWID
table|lanes|lanes|CREATE TABLE lanes (
  number INTEGER PRIMARY KEY,
  fingerprint BLOB NOT NULL UNIQUE,
  label TEXT NOT NULL,
  dimension INTEGER NOT NULL,
  encoding TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT
table|ledger|ledger|CREATE TABLE ledger (
  number INTEGER PRIMARY KEY,
  upgrade INTEGER NOT NULL,
  step INTEGER NOT NULL,
  stage TEXT NOT NULL,
  time INTEGER NOT NULL,
  instance BLOB,
  release TEXT NOT NULL,
  checksum BLOB,
  structure TEXT,
  detail TEXT
) STRICT
table|memories|memories|CREATE TABLE memories (
  id BLOB PRIMARY KEY,
  space INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  state TEXT NOT NULL,
  text_hash INTEGER,
  created_at INTEGER NOT NULL,
  revised_at INTEGER,
  occurred_at INTEGER,
  expires_at INTEGER,
  forgotten_at INTEGER,
  restorable_until INTEGER,
  superseded_by BLOB,
  erased_at INTEGER,
  due INTEGER
) STRICT, WITHOUT ROWID
table|progress|progress|CREATE TABLE progress (
  step INTEGER PRIMARY KEY,
  position TEXT,
  last TEXT,
  expected INTEGER NOT NULL,
  done INTEGER NOT NULL,
  set_aside INTEGER NOT NULL,
  failed INTEGER NOT NULL
) STRICT
table|set_aside|set_aside|CREATE TABLE set_aside (
  number INTEGER PRIMARY KEY,
  step INTEGER NOT NULL,
  key TEXT NOT NULL,
  reason TEXT NOT NULL,
  time INTEGER NOT NULL
) STRICT
table|spaces|spaces|CREATE TABLE spaces (
  number INTEGER PRIMARY KEY,
  hash INTEGER UNIQUE,
  name TEXT,
  created_at INTEGER NOT NULL,
  erased_at INTEGER,
  live INTEGER NOT NULL,
  superseded INTEGER NOT NULL,
  forgotten INTEGER NOT NULL,
  rows INTEGER NOT NULL,
  bytes INTEGER NOT NULL
) STRICT
table|stamp|stamp|CREATE TABLE stamp (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  format INTEGER NOT NULL,
  oldest_reader INTEGER NOT NULL,
  oldest_writer INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  hold INTEGER
) STRICT
table|upgrade_lock|upgrade_lock|CREATE TABLE upgrade_lock (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  instance BLOB,
  since INTEGER
) STRICT
table|vectors|vectors|CREATE TABLE vectors (
  lane INTEGER NOT NULL,
  space INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  chunk INTEGER NOT NULL,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL,
  vector BLOB,
  PRIMARY KEY (lane, space, seq, chunk)
) STRICT, WITHOUT ROWID
', NULL);
INSERT INTO ledger VALUES (2, 1, 2, 'finalized', 1795312441176, X'01A200F5D6D971AA896C48F24B2473D9', '0.2.0', X'DEE4BBC2BAE81D3A5A6820491A416E57BFA0A07DEAA951D19E95380BB13C641A', 'index|journal_memory|journal|CREATE INDEX journal_memory ON journal (memory, seq) WHERE memory IS NOT NULL
index|journal_other|journal|CREATE INDEX journal_other ON journal (kind, seq) WHERE memory IS NULL
index|journal_space|journal|CREATE INDEX journal_space ON journal (space, seq) WHERE space IS NOT NULL
index|memories_due|memories|CREATE INDEX memories_due ON memories (due) WHERE due IS NOT NULL
index|memories_list|memories|CREATE INDEX memories_list ON memories (space, created_at, id)
index|memories_text|memories|CREATE INDEX memories_text ON memories (space, text_hash) WHERE state = ''live''
table|bodies|bodies|CREATE TABLE bodies (
  seq INTEGER PRIMARY KEY,
  body TEXT
) STRICT
table|data_set|data_set|CREATE TABLE data_set (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id BLOB NOT NULL,
  secret BLOB NOT NULL,
  serving_lane INTEGER,
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL
) STRICT
table|digests|digests|CREATE TABLE digests (
  seq INTEGER PRIMARY KEY,
  space INTEGER NOT NULL,
  digest BLOB NOT NULL
) STRICT
table|idempotency|idempotency|CREATE TABLE idempotency (
  number INTEGER PRIMARY KEY,
  key BLOB NOT NULL,
  token BLOB NOT NULL,
  request BLOB NOT NULL,
  time INTEGER NOT NULL,
  status INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  answer TEXT NOT NULL,
  UNIQUE (key, token)
) STRICT
table|instances|instances|CREATE TABLE instances (
  id BLOB PRIMARY KEY,
  release TEXT NOT NULL,
  format INTEGER NOT NULL,
  role TEXT NOT NULL,
  host TEXT NOT NULL,
  pid INTEGER NOT NULL,
  started INTEGER NOT NULL,
  opened INTEGER NOT NULL,
  heartbeat INTEGER,
  ended INTEGER
) STRICT, WITHOUT ROWID
table|journal|journal|CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  time INTEGER NOT NULL,
  kind TEXT NOT NULL,
  space INTEGER,
  memory BLOB,
  revision INTEGER,
  key BLOB
) STRICT
table|kept_aside|kept_aside|CREATE TABLE kept_aside (
  number INTEGER PRIMARY KEY,
  step INTEGER NOT NULL,
  scope INTEGER,
  owner BLOB,
  name TEXT NOT NULL,
  value BLOB
) STRICT
table|keys|keys|CREATE TABLE keys (
  id BLOB PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  spaces TEXT NOT NULL,
  hash BLOB NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  expires_at INTEGER,
  revoked_at INTEGER
) STRICT, WITHOUT ROWID
table|lanes|lanes|CREATE TABLE lanes (
  number INTEGER PRIMARY KEY,
  fingerprint BLOB NOT NULL UNIQUE,
  label TEXT NOT NULL,
  dimension INTEGER NOT NULL,
  encoding TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT
table|ledger|ledger|CREATE TABLE ledger (
  number INTEGER PRIMARY KEY,
  upgrade INTEGER NOT NULL,
  step INTEGER NOT NULL,
  stage TEXT NOT NULL,
  time INTEGER NOT NULL,
  instance BLOB,
  release TEXT NOT NULL,
  checksum BLOB,
  structure TEXT,
  detail TEXT
) STRICT
table|memories|memories|CREATE TABLE memories (
  id BLOB PRIMARY KEY,
  space INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  state TEXT NOT NULL,
  text_hash INTEGER,
  created_at INTEGER NOT NULL,
  revised_at INTEGER,
  occurred_at INTEGER,
  expires_at INTEGER,
  forgotten_at INTEGER,
  restorable_until INTEGER,
  superseded_by BLOB,
  erased_at INTEGER,
  due INTEGER
) STRICT, WITHOUT ROWID
table|progress|progress|CREATE TABLE progress (
  step INTEGER PRIMARY KEY,
  position TEXT,
  last TEXT,
  expected INTEGER NOT NULL,
  done INTEGER NOT NULL,
  set_aside INTEGER NOT NULL,
  failed INTEGER NOT NULL
) STRICT
table|roots|roots|CREATE TABLE roots (
  space INTEGER PRIMARY KEY,
  sum BLOB NOT NULL,
  rows INTEGER NOT NULL
) STRICT
table|set_aside|set_aside|CREATE TABLE set_aside (
  number INTEGER PRIMARY KEY,
  step INTEGER NOT NULL,
  key TEXT NOT NULL,
  reason TEXT NOT NULL,
  time INTEGER NOT NULL
) STRICT
table|spaces|spaces|CREATE TABLE spaces (
  number INTEGER PRIMARY KEY,
  hash INTEGER UNIQUE,
  name TEXT,
  created_at INTEGER NOT NULL,
  erased_at INTEGER,
  live INTEGER NOT NULL,
  superseded INTEGER NOT NULL,
  forgotten INTEGER NOT NULL,
  rows INTEGER NOT NULL,
  bytes INTEGER NOT NULL
) STRICT
table|stamp|stamp|CREATE TABLE stamp (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  format INTEGER NOT NULL,
  oldest_reader INTEGER NOT NULL,
  oldest_writer INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  hold INTEGER
) STRICT
table|upgrade_lock|upgrade_lock|CREATE TABLE upgrade_lock (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  instance BLOB,
  since INTEGER
) STRICT
table|vectors|vectors|CREATE TABLE vectors (
  lane INTEGER NOT NULL,
  space INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  chunk INTEGER NOT NULL,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL,
  vector BLOB,
  PRIMARY KEY (lane, space, seq, chunk)
) STRICT, WITHOUT ROWID
', NULL);
INSERT INTO ledger VALUES (3, 1, 3, 'finalized', 1795312441176, X'01A200F5D6D971AA896C48F24B2473D9', '0.2.0', X'D9C00336B2693F18AB8AC312DE1F8289684B62C6FC1522F4109A4B8A81893564', 'index|journal_memory|journal|CREATE INDEX journal_memory ON journal (memory, seq) WHERE memory IS NOT NULL
index|journal_other|journal|CREATE INDEX journal_other ON journal (kind, seq) WHERE memory IS NULL
index|journal_space|journal|CREATE INDEX journal_space ON journal (space, seq) WHERE space IS NOT NULL
index|memories_due|memories|CREATE INDEX memories_due ON memories (due) WHERE due IS NOT NULL
index|memories_list|memories|CREATE INDEX memories_list ON memories (space, created_at, id)
index|memories_text|memories|CREATE INDEX memories_text ON memories (space, text_hash) WHERE state = ''live''
index|memory_tags_tag|memory_tags|CREATE INDEX memory_tags_tag ON memory_tags (tag, memory)
table|bodies|bodies|CREATE TABLE bodies (
  seq INTEGER PRIMARY KEY,
  body TEXT
) STRICT
table|data_set|data_set|CREATE TABLE data_set (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id BLOB NOT NULL,
  secret BLOB NOT NULL,
  serving_lane INTEGER,
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL
) STRICT
table|digests|digests|CREATE TABLE digests (
  seq INTEGER PRIMARY KEY,
  space INTEGER NOT NULL,
  digest BLOB NOT NULL
) STRICT
table|idempotency|idempotency|CREATE TABLE idempotency (
  number INTEGER PRIMARY KEY,
  key BLOB NOT NULL,
  token BLOB NOT NULL,
  request BLOB NOT NULL,
  time INTEGER NOT NULL,
  status INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  answer TEXT NOT NULL,
  UNIQUE (key, token)
) STRICT
table|instances|instances|CREATE TABLE instances (
  id BLOB PRIMARY KEY,
  release TEXT NOT NULL,
  format INTEGER NOT NULL,
  role TEXT NOT NULL,
  host TEXT NOT NULL,
  pid INTEGER NOT NULL,
  started INTEGER NOT NULL,
  opened INTEGER NOT NULL,
  heartbeat INTEGER,
  ended INTEGER
) STRICT, WITHOUT ROWID
table|journal|journal|CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  time INTEGER NOT NULL,
  kind TEXT NOT NULL,
  space INTEGER,
  memory BLOB,
  revision INTEGER,
  key BLOB
) STRICT
table|kept_aside|kept_aside|CREATE TABLE kept_aside (
  number INTEGER PRIMARY KEY,
  step INTEGER NOT NULL,
  scope INTEGER,
  owner BLOB,
  name TEXT NOT NULL,
  value BLOB
) STRICT
table|keys|keys|CREATE TABLE keys (
  id BLOB PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  spaces TEXT NOT NULL,
  hash BLOB NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  expires_at INTEGER,
  revoked_at INTEGER
) STRICT, WITHOUT ROWID
table|lanes|lanes|CREATE TABLE lanes (
  number INTEGER PRIMARY KEY,
  fingerprint BLOB NOT NULL UNIQUE,
  label TEXT NOT NULL,
  dimension INTEGER NOT NULL,
  encoding TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT
table|ledger|ledger|CREATE TABLE ledger (
  number INTEGER PRIMARY KEY,
  upgrade INTEGER NOT NULL,
  step INTEGER NOT NULL,
  stage TEXT NOT NULL,
  time INTEGER NOT NULL,
  instance BLOB,
  release TEXT NOT NULL,
  checksum BLOB,
  structure TEXT,
  detail TEXT
) STRICT
table|memories|memories|CREATE TABLE memories (
  id BLOB PRIMARY KEY,
  space INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  state TEXT NOT NULL,
  text_hash INTEGER,
  created_at INTEGER NOT NULL,
  revised_at INTEGER,
  occurred_at INTEGER,
  expires_at INTEGER,
  forgotten_at INTEGER,
  restorable_until INTEGER,
  superseded_by BLOB,
  erased_at INTEGER,
  due INTEGER
) STRICT, WITHOUT ROWID
table|memory_tags|memory_tags|CREATE TABLE memory_tags (
  memory BLOB NOT NULL,
  tag INTEGER NOT NULL,
  PRIMARY KEY (memory, tag)
) STRICT, WITHOUT ROWID
table|progress|progress|CREATE TABLE progress (
  step INTEGER PRIMARY KEY,
  position TEXT,
  last TEXT,
  expected INTEGER NOT NULL,
  done INTEGER NOT NULL,
  set_aside INTEGER NOT NULL,
  failed INTEGER NOT NULL
) STRICT
table|roots|roots|CREATE TABLE roots (
  space INTEGER PRIMARY KEY,
  sum BLOB NOT NULL,
  rows INTEGER NOT NULL
) STRICT
table|set_aside|set_aside|CREATE TABLE set_aside (
  number INTEGER PRIMARY KEY,
  step INTEGER NOT NULL,
  key TEXT NOT NULL,
  reason TEXT NOT NULL,
  time INTEGER NOT NULL
) STRICT
table|spaces|spaces|CREATE TABLE spaces (
  number INTEGER PRIMARY KEY,
  hash INTEGER UNIQUE,
  name TEXT,
  created_at INTEGER NOT NULL,
  erased_at INTEGER,
  live INTEGER NOT NULL,
  superseded INTEGER NOT NULL,
  forgotten INTEGER NOT NULL,
  rows INTEGER NOT NULL,
  bytes INTEGER NOT NULL
) STRICT
table|stamp|stamp|CREATE TABLE stamp (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  format INTEGER NOT NULL,
  oldest_reader INTEGER NOT NULL,
  oldest_writer INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  hold INTEGER
) STRICT
table|tagged|tagged|CREATE TABLE tagged (
  memory BLOB PRIMARY KEY,
  seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID
table|tags|tags|CREATE TABLE tags (
  number INTEGER PRIMARY KEY,
  space INTEGER NOT NULL,
  hash INTEGER NOT NULL,
  name TEXT NOT NULL,
  described INTEGER,
  UNIQUE (space, hash)
) STRICT
table|upgrade_lock|upgrade_lock|CREATE TABLE upgrade_lock (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  instance BLOB,
  since INTEGER
) STRICT
table|vectors|vectors|CREATE TABLE vectors (
  lane INTEGER NOT NULL,
  space INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  chunk INTEGER NOT NULL,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL,
  vector BLOB,
  PRIMARY KEY (lane, space, seq, chunk)
) STRICT, WITHOUT ROWID
trigger|clear_3|journal|CREATE TRIGGER clear_3 AFTER INSERT ON journal WHEN NEW.kind = ''erase'' BEGIN
  DELETE FROM tags WHERE described IS NULL
    AND number IN (SELECT tag FROM memory_tags WHERE memory = NEW.memory)
    AND NOT EXISTS (SELECT 1 FROM memory_tags AS o WHERE o.tag = tags.number AND o.memory <> NEW.memory);
  DELETE FROM memory_tags WHERE memory = NEW.memory;
  DELETE FROM tagged WHERE memory = NEW.memory;
END
trigger|clear_3_space|journal|CREATE TRIGGER clear_3_space AFTER INSERT ON journal WHEN NEW.kind = ''erase_space'' BEGIN
  DELETE FROM tagged WHERE memory IN (SELECT id FROM memories WHERE space = NEW.space);
  DELETE FROM memory_tags WHERE tag IN (SELECT number FROM tags WHERE space = NEW.space);
  DELETE FROM tags WHERE space = NEW.space;
END
', NULL);
INSERT INTO memories VALUES (X'01A200F5D7967C469D6AA5C92CFD951C', 1, 2, 1, 'superseded', -3329929520489402801, 1795312441237, NULL, -60258721499141, NULL, NULL, NULL, X'01A200F5DA767B03AF7667EB5A015339', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D7977A8EBFC2AEFBFD079F72', 1, 3, 1, 'superseded', -8075593706465992128, 1795312441239, NULL, -11108493899808, NULL, NULL, NULL, X'01A200F5DA797D3C8E53DD176644207D', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D79874FBB69F89B52CBB846C', 1, 4, 1, 'superseded', -3890892123140268150, 1795312441240, NULL, -26147133899963, NULL, NULL, NULL, X'01A200F5DA7A7B6FB3D1452C8C5629EC', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D79E726C9D278046958A93E8', 1, 5, 1, 'superseded', -8424843327632371112, 1795312441246, NULL, -40430547899438, 7258118399999, NULL, NULL, X'01A200F5DA7B7A679D6808D5018A0E35', NULL, 7258118399999);
INSERT INTO memories VALUES (X'01A200F5D7A97CD29DB9E342591E1CA9', 1, 6, 1, 'superseded', -2039198058999444151, 1795312441257, NULL, 210499931700198, NULL, NULL, NULL, X'01A200F5DA7D7AD889A2C4FC0CAF0537', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D7B27E0CAE1C58F8E440124D', 1, 280, 5, 'superseded', 5359693313591600739, 1795312441266, 1795312441832, -50549006699585, NULL, NULL, NULL, X'01A200F5DA7E77F1AA4FCA23181E3150', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D7BD7CBBBBB60408C5D46D92', 1, 8, 1, 'live', 7924250418142741304, 1795312441277, NULL, -55312983899906, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D7D17B85982DFE3C4117056A', 1, 9, 1, 'live', -8132247173483353947, 1795312441297, NULL, -13855995899035, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D7E171AC894C1660A01C0075', 1, 330, 2, 'superseded', -5162869172039741515, 1795312441313, 1795312441888, 143726357700449, NULL, NULL, NULL, X'01A200F5DA767B03AF7667EB5A015339', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D7EA71FB822E603060F0CA4C', 1, 345, 2, 'live', 7412677855747220558, 1795312441322, 1795312441903, 162018177300736, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D7F97FD695D45F24161E722A', 1, 12, 1, 'superseded', 8988082463445727318, 1795312441337, NULL, -52060884299022, 7258118399999, NULL, NULL, X'01A200F5DA7A7B6FB3D1452C8C5629EC', NULL, 7258118399999);
INSERT INTO memories VALUES (X'01A200F5D80675A482735AC83F4DA8A6', 1, 13, 1, 'live', -3791803291391706129, 1795312441350, NULL, 7547314500339, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D80D76E990306F64D21FF4F0', 1, 14, 1, 'superseded', 4926948901892407630, 1795312441357, NULL, -4651328699761, NULL, NULL, NULL, X'01A200F5DA7D7AD889A2C4FC0CAF0537', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D81A7AC492E40EDAE2A9FA7D', 1, 15, 1, 'forgotten', -2426804337028349761, 1795312441370, NULL, 87507893700371, NULL, 1795312442035, 4948912442035, NULL, NULL, 4948912442035);
INSERT INTO memories VALUES (X'01A200F5D81C7F5E9AF1D834E3B0113F', 1, 16, 1, 'live', -6372517957923611077, 1795312441372, NULL, 123294708900258, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D8257F6195BDF0CA932E00D9', 1, 17, 1, 'live', 8277142167580449112, 1795312441381, NULL, -17527693499198, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D82D7FFCA96BDEF0AD26443C', 1, 18, 1, 'live', -4783137232612818819, 1795312441389, NULL, 85594360500539, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D82E7E5CB06942DB00F59586', 1, 339, 3, 'live', 6717207015812790921, 1795312441390, 1795312441898, 149211209700205, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D83A708F9EF2A5DD4F47598C', 1, 20, 1, 'live', 4713479748642782593, 1795312441402, NULL, 33804447300183, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D83E7CEA98B5A63C64711628', 1, 21, 1, 'live', -8623942468840121048, 1795312441406, NULL, 187977287700826, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D84673BC88CE88A36E457BA5', 1, 22, 1, 'live', -7583019318717069362, 1795312441414, NULL, -46806684299419, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D85676BA83252DB3AE5897A7', 1, 23, 1, 'live', 335747389606280880, 1795312441430, NULL, -15482310299654, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D8587CAA9918372D38143405', 1, 317, 3, 'live', -8511882418692315365, 1795312441432, 1795312441877, -35969096699732, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D8617C13A5398E36656B1DE3', 1, 25, 1, 'live', 8914428765497968586, 1795312441441, NULL, -2727449099778, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D86D7F5583B6794C09E21009', 1, 26, 1, 'live', 6724765092080938541, 1795312441453, NULL, -60590853899318, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D8727E9B8B9CF2A5B6699B9E', 1, 27, 1, 'live', -8014112549838069316, 1795312441458, NULL, 100235675700327, 7258118399999, NULL, NULL, NULL, NULL, 7258118399999);
INSERT INTO memories VALUES (X'01A200F5D87A78CC98150441D0B72E36', 1, 28, 1, 'forgotten', -2258906482048073981, 1795312441466, NULL, -14507045099995, 7258118399999, 1795312442039, 4948912442039, NULL, NULL, 4948912442039);
INSERT INTO memories VALUES (X'01A200F5D8857A6988D55E7002A9CD5B', 1, 385, 6, 'live', -6831638970312345250, 1795312441477, 1795312441948, 219515386500224, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D887798F9EC74C93CE2410BB', 1, 30, 1, 'live', -5718984676817012410, 1795312441479, NULL, -12871561499182, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D8967FE2A0591C6F6B7A0BA1', 1, 31, 1, 'live', -395926049891784763, 1795312441494, NULL, -55497095099736, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D89A72509E16C4031BE6969E', 1, 32, 1, 'live', -1720952042107635427, 1795312441498, NULL, -24835927499778, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D8A276458BC137FE1DD490C5', 1, 33, 1, 'live', -7934608709952849093, 1795312441506, NULL, 20883633300793, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D8AE797EBD44EC6D73CDB644', 1, 34, 1, 'live', -4527845307490671212, 1795312441518, NULL, -52531112699005, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D8B27599BAB25BC53AC3E4CC', 1, 35, 1, 'live', -1870889830472593615, 1795312441522, NULL, -41138858699231, 7258118399999, NULL, NULL, NULL, NULL, 7258118399999);
INSERT INTO memories VALUES (X'01A200F5D8C17265A9C3201D097000E3', 1, 36, 1, 'live', -3799783566614766357, 1795312441537, NULL, -57687302699981, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D8CA7FF382BC0ED60ADDD054', 1, 37, 1, 'live', -3260246725008554719, 1795312441546, NULL, -55131565499404, 7258118399999, NULL, NULL, NULL, NULL, 7258118399999);
INSERT INTO memories VALUES (X'01A200F5D8E17A7EB22C49F6DF4B92AD', 1, 397, 3, 'forgotten', -5337332299441534473, 1795312441569, 1795312441959, 69894854100223, NULL, 1795312442036, 4948912442036, NULL, NULL, 4948912442036);
INSERT INTO memories VALUES (X'01A200F5D8EE7AD7A15DEC9D8AD9BA8C', 1, 39, 1, 'live', -7111723617586338058, 1795312441582, NULL, -17056845899537, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D8FA71238622030056707BC1', 1, 323, 2, 'live', 1349281089374975518, 1795312441594, 1795312441883, -42975395099814, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D90D7088BAB52B8B6FEAF66D', 1, 359, 3, 'live', -5862135771934307788, 1795312441613, 1795312441924, 181939209300642, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9157253A25552EF85A12D84', 1, 290, 2, 'live', 5444726565668934894, 1795312441621, 1795312441844, 28639800900479, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9217873BFDB6CC7D4D31B29', 1, 43, 1, 'live', 8346758215015713324, 1795312441633, NULL, 115662219300345, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D92273EDB050A4B237EADF6D', 1, 44, 1, 'live', 2385581855888464706, 1795312441634, NULL, 67468875300471, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9267E28BDBD057D354C7521', 1, 299, 2, 'live', 8286095425840722409, 1795312441638, 1795312441852, -3851124299093, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9327917959F42A621B7DC0A', 1, 46, 1, 'live', -8450921668871188062, 1795312441650, NULL, -23235349499407, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D93B7486BA3B7DDED4723D94', 1, 47, 1, 'live', -471630047134489027, 1795312441659, NULL, 121300031700781, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D93B7486BA3B7DDED4723D95', 1, 48, 1, 'live', -7267997269556679152, 1795312441659, NULL, -11889704699634, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D93B7486BA3B7DDED4723D96', 1, 49, 1, 'live', -2554049770558162455, 1795312441659, NULL, 8187534900148, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D93B7486BA3B7DDED4723D97', 1, 391, 3, 'live', -37652871486750188, 1795312441659, 1795312441954, 88744752900877, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D93B7486BA3B7DDED4723D98', 1, 51, 1, 'live', 7372772164883136945, 1795312441659, NULL, 80043110100348, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D93B7486BA3B7DDED4723D99', 1, 52, 1, 'live', -9145747569493663257, 1795312441659, NULL, -20565258299708, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D93B7486BA3B7DDED4723D9A', 1, 304, 3, 'live', 6622748142977505091, 1795312441659, 1795312441857, -40282515899406, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D93B7486BA3B7DDED4723D9B', 1, 54, 1, 'live', 4043542980563650646, 1795312441659, NULL, -7775678699873, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D93B7486BA3B7DDED4723D9C', 1, 55, 1, 'live', -2896621918786889704, 1795312441659, NULL, 61764293700025, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D93B7486BA3B7DDED4723D9D', 1, 56, 1, 'live', 9054689572614893425, 1795312441659, NULL, -11450051099700, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D93B7486BA3B7DDED4723D9E', 1, 57, 1, 'live', 8711744156768726170, 1795312441659, NULL, -8308417499489, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D93B7486BA3B7DDED4723D9F', 1, 58, 1, 'live', -6928496760119075207, 1795312441659, NULL, -43557237899843, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D93B7486BA3B7DDED4723DA0', 1, 321, 2, 'live', -5952125696770353969, 1795312441659, 1795312441881, 157752515700324, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D93B7486BA3B7DDED4723DA1', 1, 60, 1, 'live', 8093529886641560906, 1795312441659, NULL, 160247736900884, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D93B7486BA3B7DDED4723DA2', 1, 61, 1, 'live', -43857178823948054, 1795312441659, NULL, 64466162100075, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D93B7486BA3B7DDED4723DA3', 1, 62, 1, 'live', 8266025028184095472, 1795312441659, NULL, -44215170299303, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D93B7486BA3B7DDED4723DA4', 1, 63, 1, 'forgotten', 3264698830157981228, 1795312441659, NULL, -49185729899208, NULL, 1795312442028, 4948912442028, NULL, NULL, 4948912442028);
INSERT INTO memories VALUES (X'01A200F5D93B7486BA3B7DDED4723DA5', 1, 64, 1, 'live', -5152958028687054059, 1795312441659, NULL, 128594034900903, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D93B7486BA3B7DDED4723DA6', 1, 65, 1, 'live', 6119088832340305612, 1795312441659, NULL, 106455856500927, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D93B7486BA3B7DDED4723DA7', 1, 66, 1, 'forgotten', 601239362166241773, 1795312441659, NULL, -56657598299819, NULL, 1795312442032, 4948912442032, NULL, NULL, 4948912442032);
INSERT INTO memories VALUES (X'01A200F5D94773BE82C7E1C059D43416', 1, 67, 1, 'live', 853115326637527717, 1795312441671, NULL, 66874342500603, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D94773BE82C7E1C059D43417', 1, 68, 1, 'live', -3442228274994154604, 1795312441671, NULL, 93232718100091, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D94773BE82C7E1C059D43418', 1, 69, 1, 'live', 7286455064746957658, 1795312441671, NULL, 35889002100685, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D94773BE82C7E1C059D43419', 1, 70, 1, 'live', -3337871911425403854, 1795312441671, NULL, -6612187499418, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D948752CAD337150E87F3853', 1, 71, 1, 'live', -1265486154353203486, 1795312441671, NULL, -26103325499032, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D948752CAD337150E87F3854', 1, 72, 1, 'live', 465509979867627719, 1795312441671, NULL, -53439522299675, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D948752CAD337150E87F3855', 1, 73, 1, 'live', 8617063395739863328, 1795312441671, NULL, 43921300500056, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D948752CAD337150E87F3856', 1, 74, 1, 'live', -1893795970331604507, 1795312441671, NULL, -9467797499373, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D948752CAD337150E87F3857', 1, 349, 5, 'live', 2968183173803710396, 1795312441671, 1795312441907, 125034722100330, 7258118399999, NULL, NULL, NULL, NULL, 7258118399999);
INSERT INTO memories VALUES (X'01A200F5D948752CAD337150E87F3858', 1, 76, 1, 'live', 734553947006082340, 1795312441671, NULL, 64549278900260, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D948752CAD337150E87F3859', 1, 77, 1, 'live', 4060414531368646431, 1795312441671, NULL, 77638241700676, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D948752CAD337150E87F385A', 1, 78, 1, 'live', -3640447592728654036, 1795312441671, NULL, -44962253099254, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D948752CAD337150E87F385B', 1, 79, 1, 'live', 2170880147436578081, 1795312441671, NULL, 201218796900136, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D948752CAD337150E87F385C', 1, 80, 1, 'live', -8031962584782750246, 1795312441671, NULL, -55604087099962, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D948752CAD337150E87F385D', 1, 81, 1, 'live', -7220300571547596146, 1795312441671, NULL, -57757535099682, 7258118399999, NULL, NULL, NULL, NULL, 7258118399999);
INSERT INTO memories VALUES (X'01A200F5D948752CAD337150E87F385E', 1, 351, 2, 'live', 4713205860046701679, 1795312441671, 1795312441909, 145581862500714, 7258118399999, NULL, NULL, NULL, NULL, 7258118399999);
INSERT INTO memories VALUES (X'01A200F5D948752CAD337150E87F385F', 1, 83, 1, 'live', 5181471802156882046, 1795312441671, NULL, -51579200699781, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D948752CAD337150E87F3860', 1, 333, 3, 'live', -322706533168402355, 1795312441671, 1795312441891, -13171034699575, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D948752CAD337150E87F3861', 1, 353, 2, 'live', 776871393183180106, 1795312441671, 1795312441913, 38158492500398, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D948752CAD337150E87F3862', 1, 86, 1, 'live', -2509722798192802168, 1795312441671, NULL, -46058359499616, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D94B7E92B9252D18E94401A4', 1, 410, 6, 'live', -349347217378220735, 1795312441675, 1795312441970, -15215093099469, 7258118399999, NULL, NULL, NULL, NULL, 7258118399999);
INSERT INTO memories VALUES (X'01A200F5D94B7E92B9252D18E94401A5', 1, 88, 1, 'live', 2291918535353192715, 1795312441675, NULL, -48089645099847, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D94B7E92B9252D18E94401A6', 1, 375, 2, 'live', -2590064173055106232, 1795312441675, 1795312441939, -9128655899893, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D94B7E92B9252D18E94401A7', 1, 90, 1, 'live', 1865748155359299282, 1795312441675, NULL, 153739401300396, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D94B7E92B9252D18E94401A8', 1, 91, 1, 'live', 6190786356188049975, 1795312441675, NULL, 117230325300678, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D94D7BBFA70DE4662AAC3475', 2, 395, 5, 'live', 7900005129155494386, 1795312441677, 1795312441957, -40336940699109, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D94F7204AA5BACC570015B38', 2, 94, 1, 'live', -7097307733893938398, 1795312441679, NULL, -34327799099408, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9507F0880E928AC7D720BD1', 2, 314, 2, 'live', -4267920663764381193, 1795312441680, 1795312441874, -18225470699369, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9517F58BCC71B8187D2E3E6', 2, 96, 1, 'live', 1225003869347542363, 1795312441681, NULL, 181888161300346, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9527CF38FBEC420DE21A7AD', 2, 97, 1, 'live', 5136315352817715920, 1795312441682, NULL, -60769039499007, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D95872439E42674C48390F7D', 2, 360, 2, 'forgotten', 7153763758925416799, 1795312441688, 1795312441925, 56709130500541, NULL, 1795312442034, 4948912442034, NULL, NULL, 4948912442034);
INSERT INTO memories VALUES (X'01A200F5D9597AF6A3849DD77CD2C071', 2, 337, 2, 'live', -7896244830127582910, 1795312441689, 1795312441895, 75509766900700, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D95A746F9BC808D8013F494F', 2, 100, 1, 'live', 261712598505405039, 1795312441690, NULL, 118052079300616, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D95B7E3299880129898A6B36', 2, 101, 1, 'live', -4844209779930044157, 1795312441691, NULL, 154390072500234, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D95C73808DA58BB5C6BF7BF6', 2, 352, 2, 'live', -112052402238771433, 1795312441692, 1795312441910, -29321631899820, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9617B6DB1A2AE42F4E46295', 2, 357, 5, 'live', -4915130227485088353, 1795312441697, 1795312441922, 86559873300007, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D96578D8926A1B56EEF0C38C', 2, 104, 1, 'live', -1753486688923423893, 1795312441701, NULL, -47592445499063, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9697F2C8CDC49E9E5AE4B6C', 2, 105, 1, 'live', -6463067059128384961, 1795312441705, NULL, -59723671499513, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D96E70AE9C056D1298C05EAB', 2, 302, 3, 'live', 4308780547321272793, 1795312441710, 1795312441855, 93423478500976, 7258118399999, NULL, NULL, NULL, NULL, 7258118399999);
INSERT INTO memories VALUES (X'01A200F5D96F76A68863C3C2E971D72B', 2, 107, 1, 'live', -3241750477275467517, 1795312441711, NULL, -10335275099368, 7258118399999, NULL, NULL, NULL, NULL, 7258118399999);
INSERT INTO memories VALUES (X'01A200F5D970783B9C909D522340E08A', 2, 108, 1, 'live', 7854258020395359256, 1795312441712, NULL, -41514324299913, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D97176789F3523C9CDC65F12', 2, 109, 1, 'forgotten', -4475120256990086390, 1795312441713, NULL, 215513392500534, NULL, 1795312442028, 4948912442028, NULL, NULL, 4948912442028);
INSERT INTO memories VALUES (X'01A200F5D972746995ED94085ED60597', 2, 289, 5, 'live', 6531618680186164651, 1795312441714, 1795312441843, 73129518900937, 7258118399999, NULL, NULL, NULL, NULL, 7258118399999);
INSERT INTO memories VALUES (X'01A200F5D9737EB6BF36BDD556B92E78', 2, 111, 1, 'live', 7771489031218059922, 1795312441715, NULL, 54889175700466, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9747C5E858D781D2D3362A1', 2, 112, 1, 'live', -4258357134072584879, 1795312441716, NULL, 107516160900428, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D97575D5841A21AAFB4F16AF', 2, 113, 1, 'live', 1132083987942949614, 1795312441717, NULL, -48747969899358, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9767931BF2DA08EBFF6F5D6', 2, 399, 2, 'live', -3767320717578404058, 1795312441718, 1795312441960, -23426970299392, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D97778AF911E987E568CD1A4', 2, 115, 1, 'live', -9029273487781633336, 1795312441719, NULL, -39165443099706, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9787D87977DB9A994E9BAC6', 2, 373, 5, 'live', 3571370476717339334, 1795312441720, 1795312441937, -41709541499911, 7258118399999, NULL, NULL, NULL, NULL, 7258118399999);
INSERT INTO memories VALUES (X'01A200F5D9797B49B14996F994DCAC74', 2, 117, 1, 'live', 990772818796288862, 1795312441721, NULL, -42093895499325, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D97A774380220AD8B8763E41', 2, 118, 1, 'live', 2590062433432369726, 1795312441722, NULL, 30884256900109, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D97B7A13B6D880C83D689D74', 2, 119, 1, 'live', 1955236980871892367, 1795312441723, NULL, 100967919300469, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D97C7D6F8422C8C939CC1592', 2, 120, 1, 'live', 9183995221692351268, 1795312441724, NULL, 110584646100017, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D97D7674B38609A3E267E2AD', 2, 380, 2, 'live', -8543771340051063698, 1795312441725, 1795312441943, -28988873099735, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D97E79C086268467A28A5EC5', 2, 122, 1, 'live', 5650359605012521765, 1795312441726, NULL, 88080030900636, 7258118399999, NULL, NULL, NULL, NULL, 7258118399999);
INSERT INTO memories VALUES (X'01A200F5D97F71E2B67DAD127020E16F', 2, 123, 1, 'live', 8420010602538662555, 1795312441727, NULL, -19093808699574, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9807FBDA099575D48A61E5B', 2, 124, 1, 'live', -1236775862033283811, 1795312441728, NULL, 80106135300309, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D98174C4BBF5882D20626CF6', 2, 125, 1, 'live', -4252254940761093792, 1795312441729, NULL, 196361694900178, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9837E1E947CF6A1C3CA05B7', 2, 318, 2, 'live', 4869833944851107134, 1795312441731, 1795312441878, 111192074100798, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9837E1E947CF6A1C3CA05B8', 2, 127, 1, 'live', 3144253413110953987, 1795312441731, NULL, -60142776299571, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9837E1E947CF6A1C3CA05B9', 2, 128, 1, 'live', -8725162050215115410, 1795312441731, NULL, 156116340900657, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9837E1E947CF6A1C3CA05BA', 2, 369, 5, 'live', -607212394119237391, 1795312441731, 1795312441934, -46976755499133, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9837E1E947CF6A1C3CA05BB', 2, 130, 1, 'live', 4790521117059242600, 1795312441731, NULL, 13827636900083, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9837E1E947CF6A1C3CA05BC', 2, 131, 1, 'live', 5476119422493246690, 1795312441731, NULL, 127849511700066, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9837E1E947CF6A1C3CA05BD', 2, 132, 1, 'live', 9168764470659352550, 1795312441731, NULL, 174512333700279, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9837E1E947CF6A1C3CA05BE', 2, 308, 2, 'live', -3644712494278099230, 1795312441731, 1795312441860, -12955938299073, 7258118399999, NULL, NULL, NULL, NULL, 7258118399999);
INSERT INTO memories VALUES (X'01A200F5D9837E1E947CF6A1C3CA05BF', 2, 134, 1, 'forgotten', 6133741432015411478, 1795312441731, NULL, 77386936500257, NULL, 1795312442037, 4948912442037, NULL, NULL, 4948912442037);
INSERT INTO memories VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C0', 2, 135, 1, 'live', -4861875485140060040, 1795312441731, NULL, 219950828100803, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C1', 2, 311, 2, 'live', -8334515822668487008, 1795312441731, 1795312441871, 31145037300561, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C2', 2, 137, 1, 'live', 5143698787502220503, 1795312441731, NULL, -20490831899210, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C3', 2, 307, 2, 'forgotten', -4015130086158441697, 1795312441731, 1795312441859, -17759425499477, NULL, 1795312442035, 4948912442035, NULL, NULL, 4948912442035);
INSERT INTO memories VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C4', 2, 139, 1, 'live', 8940978855272322746, 1795312441731, NULL, -42946674299370, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C5', 2, 140, 1, 'live', -292321085701965571, 1795312441731, NULL, 60448702500695, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C6', 2, 409, 3, 'live', -7572133442980155522, 1795312441731, 1795312441969, 160167687300867, 7258118399999, NULL, NULL, NULL, NULL, 7258118399999);
INSERT INTO memories VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C7', 2, 377, 2, 'live', 7111905304382127263, 1795312441731, 1795312441941, 87532596900994, 7258118399999, NULL, NULL, NULL, NULL, 7258118399999);
INSERT INTO memories VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C8', 2, 143, 1, 'live', -470104703836788820, 1795312441731, NULL, -16984637099772, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C9', 2, 365, 2, 'live', -8841534328968051295, 1795312441731, 1795312441930, 126003348900393, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9837E1E947CF6A1C3CA05CA', 2, 145, 1, 'live', 4801018178594768692, 1795312441731, NULL, -32322800699052, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F583', 2, 315, 2, 'live', -4198628690999033789, 1795312441733, 1795312441875, -60506909099483, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F584', 2, 147, 1, 'live', 3664254039798640828, 1795312441733, NULL, -30983928299710, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F585', 2, 336, 3, 'live', 2138090630916062309, 1795312441733, 1795312441894, 23899932900122, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F586', 2, 363, 3, 'live', 7650904262988970522, 1795312441733, 1795312441928, -10228945499438, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F587', 2, 364, 2, 'live', 5068042590512302198, 1795312441733, 1795312441929, 156029120100803, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F588', 2, 151, 1, 'forgotten', -3968736106787065669, 1795312441733, NULL, -22894803899974, NULL, 1795312442027, 4948912442027, NULL, NULL, 4948912442027);
INSERT INTO memories VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F589', 2, 376, 2, 'live', -7419031567174716159, 1795312441733, 1795312441940, -6285552299018, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F58A', 2, 404, 2, 'live', 6785670472222710956, 1795312441733, 1795312441965, -38124992699702, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F58B', 2, 406, 2, 'live', 9135254846724514756, 1795312441733, 1795312441966, 63756069300950, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F58C', 2, 155, 1, 'live', 5900506134063966169, 1795312441733, NULL, 149571260100370, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F58D', 2, 156, 1, 'live', 7508097881600885405, 1795312441733, NULL, -12751274699688, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F58E', 2, 157, 1, 'live', 4975499435920321349, 1795312441733, NULL, -46173671099577, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F58F', 2, 158, 1, 'live', 8522733864686898054, 1795312441733, NULL, -18667874699277, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9877BC093058BC5F9394364', 3, 160, 1, 'superseded', 8692799736048431653, 1795312441734, NULL, NULL, NULL, NULL, NULL, X'01A200F5DA7F7FDAA9957EB305EFD803', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9887ACFAE7046A068B50D93', 3, 161, 1, 'superseded', 6998703071949514052, 1795312441736, NULL, NULL, NULL, NULL, NULL, X'01A200F5DA817FE1A8EADB4FF3964B57', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9887ACFAE7046A068B50D94', 3, 162, 1, 'superseded', -8543263151610109131, 1795312441736, NULL, NULL, NULL, NULL, NULL, X'01A200F5DA827B27A9AAA8870EED3498', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D98B737296D2C21421D93AB9', 3, 361, 2, 'superseded', -4872789722783217088, 1795312441739, 1795312441926, NULL, NULL, NULL, NULL, X'01A200F5DA847376AAE00BCA7BA6682F', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D98C7B4C96BC65C000CEDE0B', 3, 164, 1, 'superseded', -7591399455226956333, 1795312441740, NULL, NULL, NULL, NULL, NULL, X'01A200F5DA8676DCA96DFD9EC61B78BF', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D98D7A10B84928D922267BF6', 3, 276, 2, 'superseded', 9002539646375396020, 1795312441741, 1795312441829, NULL, NULL, NULL, NULL, X'01A200F5DA87769697FDEC8F608682A9', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D98E72108F0521AA2D87015D', 3, 166, 1, 'live', -3101908451723901571, 1795312441742, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D98F780B9DA73897C947C5D5', 3, 312, 2, 'live', 7638204759923792644, 1795312441743, 1795312441872, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9907FBEA38D2CD1CB349989', 3, 168, 1, 'superseded', 3501368472227153060, 1795312441744, NULL, NULL, NULL, NULL, NULL, X'01A200F5DA7F7FDAA9957EB305EFD803', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D99177F8BD896934D34130FD', 3, 169, 1, 'live', 7723341440494868929, 1795312441745, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D99278309B4041812A00B139', 3, 170, 1, 'superseded', -9070437243922189795, 1795312441746, NULL, NULL, NULL, NULL, NULL, X'01A200F5DA827B27A9AAA8870EED3498', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9937F75BFE584234BA2B384', 3, 412, 3, 'live', -4625524534591834286, 1795312441747, 1795312441972, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D99479DB902FFBB02C75AEB5', 3, 350, 2, 'superseded', 2250166139959632748, 1795312441748, 1795312441908, NULL, NULL, NULL, NULL, X'01A200F5DA8676DCA96DFD9EC61B78BF', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D99576C2A8D6FA9C5CB9155F', 3, 381, 3, 'live', 1449863985717168069, 1795312441749, 1795312441944, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9967D189A1A03F59077A4CB', 3, 174, 1, 'live', 6713856339741410567, 1795312441750, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D99770BBA0EC4FE0B13D88D1', 3, 175, 1, 'live', -7387901055165164640, 1795312441751, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9987BC4B3ECA7795A13C0BB', 3, 176, 1, 'live', 2463943443064880615, 1795312441752, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D99A769BBFEF3615E5EAE37E', 3, 177, 1, 'live', 553771618834149116, 1795312441754, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D99B7B849BD3E0F358F0E0CE', 3, 178, 1, 'live', -5309756064699443545, 1795312441755, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D99C718CB43C682BA878A61B', 3, 327, 5, 'live', 6639530465331108126, 1795312441756, 1795312441886, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D99D7588BEF46FDD94EE54A5', 3, 180, 1, 'live', -693603880215298660, 1795312441757, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D99D7588BEF46FDD94EE54A6', 3, 181, 1, 'live', 6709540355178039523, 1795312441757, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D99D7588BEF46FDD94EE54A7', 3, 182, 1, 'live', -7007709977897402733, 1795312441757, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D99D7588BEF46FDD94EE54A8', 3, 183, 1, 'live', -6350318338008570391, 1795312441757, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D99D7588BEF46FDD94EE54A9', 3, 184, 1, 'live', -4353577558330559441, 1795312441757, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D99D7588BEF46FDD94EE54AA', 3, 185, 1, 'live', 5619777346098234390, 1795312441757, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D99D7588BEF46FDD94EE54AB', 3, 186, 1, 'live', 5129581748747155682, 1795312441757, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D99D7588BEF46FDD94EE54AC', 3, 405, 2, 'live', -3474205448982367202, 1795312441757, 1795312441966, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D99D7588BEF46FDD94EE54AD', 3, 403, 5, 'live', -2094935690124945697, 1795312441757, 1795312441964, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D99D7588BEF46FDD94EE54AE', 3, 189, 1, 'live', -2324825950749237060, 1795312441757, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D99D7588BEF46FDD94EE54AF', 3, 513, 2, 'forgotten', 3886600761690278257, 1795312441757, 1795312442048, NULL, NULL, 1795312442050, 4948912442050, NULL, NULL, 4948912442050);
INSERT INTO memories VALUES (X'01A200F5D99D7588BEF46FDD94EE54B0', 3, 191, 1, 'live', 4960076112675734417, 1795312441757, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D99D7588BEF46FDD94EE54B1', 3, 343, 5, 'live', -2763476750994571260, 1795312441757, 1795312441901, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D99D7588BEF46FDD94EE54B2', 3, 193, 1, 'live', 7642079070968714034, 1795312441757, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D99D7588BEF46FDD94EE54B3', 3, 194, 1, 'live', 3280117107806624125, 1795312441757, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D99D7588BEF46FDD94EE54B4', 3, 378, 2, 'live', -3452774636260012006, 1795312441757, 1795312441941, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D99D7588BEF46FDD94EE54B5', 3, 196, 1, 'live', 1884361859071655861, 1795312441757, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D99D7588BEF46FDD94EE54B6', 3, 197, 1, 'live', 5547219175352901764, 1795312441757, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D99D7588BEF46FDD94EE54B7', 3, 198, 1, 'live', -8394890028583056122, 1795312441757, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D99D7588BEF46FDD94EE54B8', 3, 199, 1, 'live', 404258786664179638, 1795312441757, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9A076CE832522B79CA95DBB', 4, 413, 2, 'live', -299741684933263682, 1795312441760, 1795312441973, -6033807899655, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9A67ECEBE46B92941823C55', 4, 202, 1, 'live', -6115767294373727175, 1795312441766, NULL, -54906828299883, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9A973129B7C23E23920DC05', 4, 203, 1, 'live', 5991033093419674932, 1795312441769, NULL, 41741003700888, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9AB7AC3A886EE080B8C4463', 4, 204, 1, 'live', -8443033964334658418, 1795312441771, NULL, 80688611700225, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9AF7E1199FD2E43720B2F7E', 4, 205, 1, 'live', -8925564029930785062, 1795312441775, NULL, -30011035499117, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9AF7E1199FD2E43720B2F7F', 4, 206, 1, 'live', -5865034992167513277, 1795312441775, NULL, -16203764699459, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9B07EAEA4118B2C05EE283A', 4, 207, 1, 'live', 415324559327890776, 1795312441775, NULL, 209120685300785, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9B07EAEA4118B2C05EE283B', 4, 208, 1, 'live', -1264053410950878632, 1795312441775, NULL, -37227210299546, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9B27356A1007E366387DE44', 5, 210, 1, 'live', 8598657192623456367, 1795312441778, NULL, 27490032900768, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9B37ACC97E1805DAC6C3FB8', 5, 306, 3, 'live', -1340594153508374456, 1795312441779, 1795312441859, 35116470900182, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9B47711AE465D681FBBC74D', 5, 212, 1, 'live', -4715542503947810569, 1795312441780, NULL, -56694674699216, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9B573C5925AB5C31B675853', 5, 213, 1, 'live', 9059313694108655874, 1795312441781, NULL, 102308548500340, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9BE7B9F8CE52E23F9B33F21', 5, 214, 1, 'live', 7089846863388984270, 1795312441790, NULL, 206895546900748, 7258118399999, NULL, NULL, NULL, NULL, 7258118399999);
INSERT INTO memories VALUES (X'01A200F5D9BF79A58B829753C863FE13', 5, 215, 1, 'live', -8107985711978789228, 1795312441791, NULL, 170923781700591, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9C07DD0AD8E178C2CE85A5E', 5, 216, 1, 'live', 8897685355444926899, 1795312441792, NULL, 24100938900863, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 5, 217, 1, 'live', -4369679698431360548, 1795312441793, NULL, 29556098100949, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9C37384972662D38B3705FD', 5, 389, 5, 'live', -5124046517593342844, 1795312441795, 1795312441952, 188980654500369, 7258118399999, NULL, NULL, NULL, NULL, 7258118399999);
INSERT INTO memories VALUES (X'01A200F5D9C47F79AC9517CB5D2B40D8', 5, 298, 5, 'live', -9103205855363417999, 1795312441796, 1795312441851, 137968323300718, 7258118399999, NULL, NULL, NULL, NULL, 7258118399999);
INSERT INTO memories VALUES (X'01A200F5D9C5739B97E46FAC11C1E5C9', 5, 329, 3, 'live', 3851189758343819863, 1795312441797, 1795312441888, 107246369700614, 7258118399999, NULL, NULL, NULL, NULL, 7258118399999);
INSERT INTO memories VALUES (X'01A200F5D9C6767FA6DD15D1147523FA', 5, 221, 1, 'live', -1072010952342627406, 1795312441798, NULL, -47042462699118, 7258118399999, NULL, NULL, NULL, NULL, 7258118399999);
INSERT INTO memories VALUES (X'01A200F5D9C779BDAEEA6A31323729FC', 5, 222, 1, 'live', -4257884736701074499, 1795312441799, NULL, -12547914299962, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9C87B5B8F618C3CE7B556A7', 5, 334, 2, 'live', -1975520631100852407, 1795312441800, 1795312441892, -29668517099249, 7258118399999, NULL, NULL, NULL, NULL, 7258118399999);
INSERT INTO memories VALUES (X'01A200F5D9C97108BDB9E54363CE113A', 5, 224, 1, 'forgotten', -815289670883507292, 1795312441801, NULL, -39955725899929, NULL, 1795312442038, 4948912442038, NULL, NULL, 4948912442038);
INSERT INTO memories VALUES (X'01A200F5D9CB70628333A07EACA2745B', 5, 225, 1, 'live', 6991090443380448614, 1795312441803, NULL, 65994992100802, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9CB70628333A07EACA2745C', 5, 226, 1, 'forgotten', -8565200083056762200, 1795312441803, NULL, 132388370100089, NULL, 1795312442039, 4948912442039, NULL, NULL, 4948912442039);
INSERT INTO memories VALUES (X'01A200F5D9CB70628333A07EACA2745D', 5, 227, 1, 'live', 8660673730350722682, 1795312441803, NULL, 59552442900818, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9CB70628333A07EACA2745E', 5, 228, 1, 'forgotten', -4022077492236774427, 1795312441803, NULL, 67237438500447, NULL, 1795312442031, 4948912442031, NULL, NULL, 4948912442031);
INSERT INTO memories VALUES (X'01A200F5D9CB70628333A07EACA2745F', 5, 229, 1, 'live', 3285812602793872887, 1795312441803, NULL, -3192266699686, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9CB70628333A07EACA27460', 5, 230, 1, 'live', 3136718537845509872, 1795312441803, NULL, 92817789300959, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9CB70628333A07EACA27461', 5, 231, 1, 'live', -8436369123170479473, 1795312441803, NULL, -23833655099794, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9CB70628333A07EACA27462', 5, 322, 2, 'live', -5766767545596567701, 1795312441803, 1795312441882, -26295561899429, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9CB70628333A07EACA27463', 5, 319, 2, 'live', 1827505470620684239, 1795312441803, 1795312441878, -31124465099561, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9CB70628333A07EACA27464', 5, 234, 1, 'live', 8471303799283053118, 1795312441803, NULL, 170167734900810, 7258118399999, NULL, NULL, NULL, NULL, 7258118399999);
INSERT INTO memories VALUES (X'01A200F5D9CB70628333A07EACA27465', 5, 235, 1, 'live', 2018385938800443366, 1795312441803, NULL, -52425308699979, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9CB70628333A07EACA27466', 5, 236, 1, 'live', -7572031883121300107, 1795312441803, NULL, 135892559700074, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9CB70628333A07EACA27467', 5, 407, 2, 'live', -7352834446896991675, 1795312441803, 1795312441967, -54218929499635, 7258118399999, NULL, NULL, NULL, NULL, 7258118399999);
INSERT INTO memories VALUES (X'01A200F5D9CB70628333A07EACA27468', 5, 238, 1, 'live', 1484932280532762912, 1795312441803, NULL, 87119759700762, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9CB70628333A07EACA27469', 5, 275, 2, 'live', -334179704317691889, 1795312441803, 1795312441828, -8129321099877, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9CB70628333A07EACA2746A', 5, 240, 1, 'live', 3353290404524651390, 1795312441803, NULL, -39320667899044, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9CE7B2B8F1B733BFF906819', 6, 379, 2, 'superseded', 3891029717577217567, 1795312441806, 1795312441942, -61139817899642, 7258118399999, NULL, NULL, X'01A200F5DA887A75BE9DF6AD75BC1E78', NULL, 7258118399999);
INSERT INTO memories VALUES (X'01A200F5D9CF7D7BAB7299680DA19FC8', 6, 292, 3, 'superseded', 7716256994696115567, 1795312441807, 1795312441846, -53943216299658, NULL, NULL, NULL, X'01A200F5DA8A7EB7BB9F8CB65936C945', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9D07F99BCF9A67ABC7ECA49', 6, 244, 1, 'superseded', -5691901796702167793, 1795312441808, NULL, -49691832299340, NULL, NULL, NULL, X'01A200F5DA8B7D3B83A5A22A1018647B', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9D17FA59CDF8DA443EF4B61', 6, 294, 3, 'superseded', -3074282143443155852, 1795312441809, 1795312441848, -28378763099553, 7258118399999, NULL, NULL, X'01A200F5DA8C78FA90BA124C441F2DAE', NULL, 7258118399999);
INSERT INTO memories VALUES (X'01A200F5D9D2769C9348ED55C94C81D1', 6, 246, 1, 'superseded', 8929830393941357096, 1795312441810, NULL, 148481676900162, NULL, NULL, NULL, X'01A200F5DA8E741DB5F3DDB235192E01', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9D37B3EB2517A0223A8D39A', 6, 247, 1, 'superseded', -981645981873637128, 1795312441811, NULL, 23808759300613, NULL, NULL, NULL, X'01A200F5DA8F7FF985B428F4C60E4412', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9D4721484E6D2B0C6B34C41', 6, 248, 1, 'live', -7265621354958010603, 1795312441812, NULL, 165900914100480, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9D578D2BF74E1DB119530FC', 6, 249, 1, 'forgotten', -4696536103528960787, 1795312441813, NULL, 132119489700268, NULL, 1795312442026, 4948912442026, NULL, NULL, 4948912442026);
INSERT INTO memories VALUES (X'01A200F5D9D67908BB437E9CB0D95AAD', 6, 250, 1, 'superseded', 3381179864094612317, 1795312441814, NULL, 54188151300594, NULL, NULL, NULL, X'01A200F5DA887A75BE9DF6AD75BC1E78', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9D7771F8FF9BE816EE1C4C6', 6, 251, 1, 'live', 635423541577531536, 1795312441815, NULL, -33678575099775, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9D8743C85C78454FA6B8347', 6, 300, 2, 'superseded', 7969059448056353300, 1795312441816, 1795312441853, -36249479099639, NULL, NULL, NULL, X'01A200F5DA8B7D3B83A5A22A1018647B', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9D8743C85C78454FA6B8348', 6, 253, 1, 'live', 8017925156029490262, 1795312441816, NULL, 130068180900418, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9D8743C85C78454FA6B8349', 6, 254, 1, 'superseded', -7621630179159014707, 1795312441816, NULL, 55339946100757, NULL, NULL, NULL, X'01A200F5DA8E741DB5F3DDB235192E01', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9D8743C85C78454FA6B834A', 6, 374, 2, 'forgotten', -1165346384959796893, 1795312441816, 1795312441938, -34956758699788, NULL, 1795312442030, 4948912442030, NULL, NULL, 4948912442030);
INSERT INTO memories VALUES (X'01A200F5D9D8743C85C78454FA6B834B', 6, 256, 1, 'live', 5620970940495900455, 1795312441816, NULL, 121819468500266, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9D8743C85C78454FA6B834C', 6, 310, 3, 'live', -2169882277314369160, 1795312441816, 1795312441870, -46715535899660, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9D8743C85C78454FA6B834D', 6, 344, 2, 'live', -6293943573623439071, 1795312441816, 1795312441902, -30898410299618, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9D8743C85C78454FA6B834E', 6, 398, 6, 'live', -7944310669888793277, 1795312441816, 1795312441960, 24159780900277, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9D8743C85C78454FA6B834F', 6, 260, 1, 'live', 6034256185016940252, 1795312441816, NULL, 107112507300817, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9D8743C85C78454FA6B8350', 6, 261, 1, 'live', 7614135939803119681, 1795312441816, NULL, -29746842299733, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9DA73A59130C140DD0CC10E', 7, 263, 1, 'live', -1917525021290531369, 1795312441818, NULL, -42973652699589, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9DB741BB7432D849A7335E5', 7, 264, 1, 'live', -1043191274069579625, 1795312441819, NULL, 164231021700558, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9DC76AE82017819050D03E2', 7, 265, 1, 'live', -1958480697104933489, 1795312441820, NULL, -4440642299196, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9DD7F1E9057E8AA3A9E50F7', 7, 266, 1, 'live', -2880941987128698642, 1795312441821, NULL, -47019552299972, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9DE79D096FE4C6BE3AD9D32', 7, 285, 2, 'live', -4331776104718171524, 1795312441822, 1795312441840, 151582655700304, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9DE79D096FE4C6BE3AD9D33', 7, 331, 2, 'live', -2604047707582348160, 1795312441822, 1795312441889, -37209887099833, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9DE79D096FE4C6BE3AD9D34', 7, 269, 1, 'live', 4885391133436498144, 1795312441822, NULL, -49411251899827, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5D9DE79D096FE4C6BE3AD9D35', 7, 270, 1, 'live', 3596170307918410569, 1795312441822, NULL, -58703060699060, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5DA767B03AF7667EB5A015339', 1, 414, 1, 'superseded', -7349076244154316577, 1795312441974, NULL, 73652444100824, NULL, NULL, NULL, X'01A200F5DA7871BA81E943E175BAAD53', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5DA7871BA81E943E175BAAD53', 1, 417, 1, 'live', -4577175234166609910, 1795312441976, NULL, 115197516900716, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5DA797D3C8E53DD176644207D', 1, 419, 1, 'live', 1592646049904651259, 1795312441977, NULL, -24969066299057, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5DA7A7B6FB3D1452C8C5629EC', 1, 421, 1, 'forgotten', 5115614345118427865, 1795312441978, NULL, 113012572500963, NULL, 1795312442033, 4948912442033, NULL, NULL, 4948912442033);
INSERT INTO memories VALUES (X'01A200F5DA7B7A679D6808D5018A0E35', 1, 424, 1, 'superseded', -6315047137609565230, 1795312441979, NULL, 31911063300008, NULL, NULL, NULL, X'01A200F5DA7C77E4BAA4F1CB22388E0F', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5DA7C77E4BAA4F1CB22388E0F', 1, 426, 1, 'live', -7974548431388753406, 1795312441980, NULL, 27821924100177, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5DA7D7AD889A2C4FC0CAF0537', 1, 428, 1, 'live', 8706244266487277256, 1795312441981, NULL, -41938206299038, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5DA7E77F1AA4FCA23181E3150', 1, 431, 1, 'live', 7469812701089169721, 1795312441982, NULL, 131663974500631, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5DA7F7FDAA9957EB305EFD803', 3, 433, 1, 'superseded', -6909509292090064112, 1795312441983, NULL, NULL, NULL, NULL, NULL, X'01A200F5DA807902892A7BD0D8AEAAA8', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5DA807902892A7BD0D8AEAAA8', 3, 436, 1, 'live', -4238675801579783002, 1795312441984, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5DA817FE1A8EADB4FF3964B57', 3, 438, 1, 'forgotten', 9081972473064271920, 1795312441985, NULL, NULL, NULL, 1795312442032, 4948912442032, NULL, NULL, 4948912442032);
INSERT INTO memories VALUES (X'01A200F5DA827B27A9AAA8870EED3498', 3, 440, 1, 'live', -8447940727963994632, 1795312441986, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5DA847376AAE00BCA7BA6682F', 3, 443, 1, 'forgotten', 1783485299237462614, 1795312441988, NULL, NULL, NULL, 1795312442029, 4948912442029, X'01A200F5DA857EC0BA7E2CA10B2CE076', NULL, 4948912442029);
INSERT INTO memories VALUES (X'01A200F5DA857EC0BA7E2CA10B2CE076', 3, 445, 1, 'live', 7773332350739863488, 1795312441989, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5DA8676DCA96DFD9EC61B78BF', 3, 447, 1, 'live', 6294027614550089844, 1795312441990, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5DA87769697FDEC8F608682A9', 3, 450, 1, 'live', -5806050964455081121, 1795312441991, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5DA887A75BE9DF6AD75BC1E78', 6, 452, 1, 'superseded', 6376346086537079437, 1795312441992, NULL, -29343915899086, NULL, NULL, NULL, X'01A200F5DA897CAC9F03308597A1DB88', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5DA897CAC9F03308597A1DB88', 6, 455, 1, 'live', 2644255082365155426, 1795312441993, NULL, 118846260900115, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5DA8A7EB7BB9F8CB65936C945', 6, 457, 1, 'live', 5923298675226480024, 1795312441994, NULL, 60971699700832, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5DA8B7D3B83A5A22A1018647B', 6, 459, 1, 'live', -4847289879014872399, 1795312441995, NULL, -16932595499933, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5DA8C78FA90BA124C441F2DAE', 6, 462, 1, 'superseded', 4796945971580022923, 1795312441996, NULL, -5963291099507, NULL, NULL, NULL, X'01A200F5DA8D735BBDA07C038E96632D', NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5DA8D735BBDA07C038E96632D', 6, 464, 1, 'live', 5522240093513893079, 1795312441997, NULL, -10312721099727, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5DA8E741DB5F3DDB235192E01', 6, 466, 1, 'live', -1507204304757652095, 1795312441998, NULL, -53875881899907, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5DA8F7FF985B428F4C60E4412', 6, 469, 1, 'live', 7565207347487706795, 1795312441999, NULL, -17891189099117, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5DAC375CD92686DE979463CD8', 7, 536, 2, 'live', -4175023500145415734, 1795312442051, 1795312444219, 107571327300327, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5DAC47072BBBBF7E4A85A3116', 7, 516, 1, 'forgotten', -8228324877884312310, 1795312442052, NULL, 168868116900608, 1795312444000, 1795312444201, 4948912444201, NULL, NULL, 4948912444201);
INSERT INTO memories VALUES (X'01A200F5DAC57D87AB6A365F73CBC6DF', 7, 517, 1, 'forgotten', -2175013759351281855, 1795312442053, NULL, -59689525499692, 1795312444000, 1795312444201, 4948912444201, NULL, NULL, 4948912444201);
INSERT INTO memories VALUES (X'01A200F5DAC67339A050957E7763C985', 7, 518, 1, 'forgotten', -4565622084622606469, 1795312442054, NULL, -3569132699113, 1795312444000, 1795312444201, 4948912444201, NULL, NULL, 4948912444201);
INSERT INTO memories VALUES (X'01A200F5DAC779EC9653F1702A6E747F', 7, 519, 1, 'forgotten', 5273643444721836671, 1795312442055, NULL, 105803054100389, 1795312444000, 1795312444201, 4948912444201, NULL, NULL, 4948912444201);
INSERT INTO memories VALUES (X'01A200F5DAC878979CC8205F8F09469A', 7, 520, 1, 'forgotten', -5892834297160263718, 1795312442056, NULL, 109530706500801, 1795312444000, 1795312444201, 4948912444201, NULL, NULL, 4948912444201);
INSERT INTO memories VALUES (X'01A200F5DAC9743E932D2BA52CAB4D3D', 7, 521, 1, 'forgotten', -6486367046565420691, 1795312442057, NULL, -52333649099978, 1795312444000, 1795312444201, 4948912444201, NULL, NULL, 4948912444201);
INSERT INTO memories VALUES (X'01A200F5DACA795B8972525E51B750EF', 7, 522, 1, 'forgotten', -4456887342226073538, 1795312442058, NULL, 160681702500009, 1795312444000, 1795312444201, 4948912444201, NULL, NULL, 4948912444201);
INSERT INTO memories VALUES (X'01A200F5DACB72DFB8F6682729BA2E5E', 7, 523, 1, 'forgotten', 3949242828663183325, 1795312442059, NULL, 99947013300563, 1795312444000, 1795312444201, 4948912444201, NULL, NULL, 4948912444201);
INSERT INTO memories VALUES (X'01A200F5DACC7995B0978D3B444B0460', 7, 524, 1, 'forgotten', 7848730605178841321, 1795312442060, NULL, 170877903300459, 1795312444000, 1795312444201, 4948912444201, NULL, NULL, 4948912444201);
INSERT INTO memories VALUES (X'01A200F5E34377A0ABDFBE1C4205E3B5', 1, 537, 1, 'live', 8564053302732464266, 1795312444227, NULL, -8520336000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5E34A7500A889620D27004908', 1, 538, 1, 'live', 8564053302732464266, 1795312444234, NULL, -8520336000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memories VALUES (X'01A200F5E34C7F0FA60B9558A60EE197', 1, 539, 1, 'live', -7417603922377116677, 1795312444236, NULL, -8520336000000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO memory_tags VALUES (X'01A200F5D7967C469D6AA5C92CFD951C', 1);
INSERT INTO memory_tags VALUES (X'01A200F5D7967C469D6AA5C92CFD951C', 2);
INSERT INTO memory_tags VALUES (X'01A200F5D7967C469D6AA5C92CFD951C', 3);
INSERT INTO memory_tags VALUES (X'01A200F5D7967C469D6AA5C92CFD951C', 4);
INSERT INTO memory_tags VALUES (X'01A200F5D79874FBB69F89B52CBB846C', 4);
INSERT INTO memory_tags VALUES (X'01A200F5D79E726C9D278046958A93E8', 1);
INSERT INTO memory_tags VALUES (X'01A200F5D7D17B85982DFE3C4117056A', 1);
INSERT INTO memory_tags VALUES (X'01A200F5D7D17B85982DFE3C4117056A', 5);
INSERT INTO memory_tags VALUES (X'01A200F5D7D17B85982DFE3C4117056A', 6);
INSERT INTO memory_tags VALUES (X'01A200F5D7D17B85982DFE3C4117056A', 7);
INSERT INTO memory_tags VALUES (X'01A200F5D7EA71FB822E603060F0CA4C', 8);
INSERT INTO memory_tags VALUES (X'01A200F5D7EA71FB822E603060F0CA4C', 9);
INSERT INTO memory_tags VALUES (X'01A200F5D7F97FD695D45F24161E722A', 2);
INSERT INTO memory_tags VALUES (X'01A200F5D7F97FD695D45F24161E722A', 6);
INSERT INTO memory_tags VALUES (X'01A200F5D80675A482735AC83F4DA8A6', 3);
INSERT INTO memory_tags VALUES (X'01A200F5D80675A482735AC83F4DA8A6', 9);
INSERT INTO memory_tags VALUES (X'01A200F5D80675A482735AC83F4DA8A6', 10);
INSERT INTO memory_tags VALUES (X'01A200F5D81A7AC492E40EDAE2A9FA7D', 1);
INSERT INTO memory_tags VALUES (X'01A200F5D81A7AC492E40EDAE2A9FA7D', 3);
INSERT INTO memory_tags VALUES (X'01A200F5D81A7AC492E40EDAE2A9FA7D', 4);
INSERT INTO memory_tags VALUES (X'01A200F5D81A7AC492E40EDAE2A9FA7D', 6);
INSERT INTO memory_tags VALUES (X'01A200F5D81C7F5E9AF1D834E3B0113F', 4);
INSERT INTO memory_tags VALUES (X'01A200F5D81C7F5E9AF1D834E3B0113F', 6);
INSERT INTO memory_tags VALUES (X'01A200F5D81C7F5E9AF1D834E3B0113F', 7);
INSERT INTO memory_tags VALUES (X'01A200F5D83E7CEA98B5A63C64711628', 8);
INSERT INTO memory_tags VALUES (X'01A200F5D84673BC88CE88A36E457BA5', 1);
INSERT INTO memory_tags VALUES (X'01A200F5D84673BC88CE88A36E457BA5', 5);
INSERT INTO memory_tags VALUES (X'01A200F5D84673BC88CE88A36E457BA5', 9);
INSERT INTO memory_tags VALUES (X'01A200F5D84673BC88CE88A36E457BA5', 10);
INSERT INTO memory_tags VALUES (X'01A200F5D85676BA83252DB3AE5897A7', 1);
INSERT INTO memory_tags VALUES (X'01A200F5D85676BA83252DB3AE5897A7', 3);
INSERT INTO memory_tags VALUES (X'01A200F5D85676BA83252DB3AE5897A7', 4);
INSERT INTO memory_tags VALUES (X'01A200F5D85676BA83252DB3AE5897A7', 9);
INSERT INTO memory_tags VALUES (X'01A200F5D86D7F5583B6794C09E21009', 1);
INSERT INTO memory_tags VALUES (X'01A200F5D86D7F5583B6794C09E21009', 5);
INSERT INTO memory_tags VALUES (X'01A200F5D86D7F5583B6794C09E21009', 7);
INSERT INTO memory_tags VALUES (X'01A200F5D86D7F5583B6794C09E21009', 9);
INSERT INTO memory_tags VALUES (X'01A200F5D887798F9EC74C93CE2410BB', 4);
INSERT INTO memory_tags VALUES (X'01A200F5D887798F9EC74C93CE2410BB', 8);
INSERT INTO memory_tags VALUES (X'01A200F5D8C17265A9C3201D097000E3', 5);
INSERT INTO memory_tags VALUES (X'01A200F5D8C17265A9C3201D097000E3', 8);
INSERT INTO memory_tags VALUES (X'01A200F5D8E17A7EB22C49F6DF4B92AD', 6);
INSERT INTO memory_tags VALUES (X'01A200F5D8E17A7EB22C49F6DF4B92AD', 7);
INSERT INTO memory_tags VALUES (X'01A200F5D8EE7AD7A15DEC9D8AD9BA8C', 6);
INSERT INTO memory_tags VALUES (X'01A200F5D90D7088BAB52B8B6FEAF66D', 1);
INSERT INTO memory_tags VALUES (X'01A200F5D90D7088BAB52B8B6FEAF66D', 2);
INSERT INTO memory_tags VALUES (X'01A200F5D90D7088BAB52B8B6FEAF66D', 7);
INSERT INTO memory_tags VALUES (X'01A200F5D90D7088BAB52B8B6FEAF66D', 8);
INSERT INTO memory_tags VALUES (X'01A200F5D9217873BFDB6CC7D4D31B29', 1);
INSERT INTO memory_tags VALUES (X'01A200F5D9217873BFDB6CC7D4D31B29', 3);
INSERT INTO memory_tags VALUES (X'01A200F5D9217873BFDB6CC7D4D31B29', 5);
INSERT INTO memory_tags VALUES (X'01A200F5D92273EDB050A4B237EADF6D', 2);
INSERT INTO memory_tags VALUES (X'01A200F5D92273EDB050A4B237EADF6D', 5);
INSERT INTO memory_tags VALUES (X'01A200F5D92273EDB050A4B237EADF6D', 10);
INSERT INTO memory_tags VALUES (X'01A200F5D9267E28BDBD057D354C7521', 1);
INSERT INTO memory_tags VALUES (X'01A200F5D9267E28BDBD057D354C7521', 10);
INSERT INTO memory_tags VALUES (X'01A200F5D93B7486BA3B7DDED4723D94', 3);
INSERT INTO memory_tags VALUES (X'01A200F5D93B7486BA3B7DDED4723D94', 4);
INSERT INTO memory_tags VALUES (X'01A200F5D93B7486BA3B7DDED4723D95', 2);
INSERT INTO memory_tags VALUES (X'01A200F5D93B7486BA3B7DDED4723D95', 5);
INSERT INTO memory_tags VALUES (X'01A200F5D93B7486BA3B7DDED4723D95', 6);
INSERT INTO memory_tags VALUES (X'01A200F5D93B7486BA3B7DDED4723D95', 7);
INSERT INTO memory_tags VALUES (X'01A200F5D93B7486BA3B7DDED4723D98', 4);
INSERT INTO memory_tags VALUES (X'01A200F5D93B7486BA3B7DDED4723D98', 7);
INSERT INTO memory_tags VALUES (X'01A200F5D93B7486BA3B7DDED4723D99', 2);
INSERT INTO memory_tags VALUES (X'01A200F5D93B7486BA3B7DDED4723D99', 4);
INSERT INTO memory_tags VALUES (X'01A200F5D93B7486BA3B7DDED4723D99', 5);
INSERT INTO memory_tags VALUES (X'01A200F5D93B7486BA3B7DDED4723D9F', 3);
INSERT INTO memory_tags VALUES (X'01A200F5D93B7486BA3B7DDED4723DA2', 5);
INSERT INTO memory_tags VALUES (X'01A200F5D93B7486BA3B7DDED4723DA2', 10);
INSERT INTO memory_tags VALUES (X'01A200F5D93B7486BA3B7DDED4723DA5', 2);
INSERT INTO memory_tags VALUES (X'01A200F5D93B7486BA3B7DDED4723DA5', 10);
INSERT INTO memory_tags VALUES (X'01A200F5D94773BE82C7E1C059D43416', 5);
INSERT INTO memory_tags VALUES (X'01A200F5D94773BE82C7E1C059D43418', 3);
INSERT INTO memory_tags VALUES (X'01A200F5D94773BE82C7E1C059D43418', 8);
INSERT INTO memory_tags VALUES (X'01A200F5D94773BE82C7E1C059D43418', 10);
INSERT INTO memory_tags VALUES (X'01A200F5D948752CAD337150E87F3854', 2);
INSERT INTO memory_tags VALUES (X'01A200F5D948752CAD337150E87F3854', 3);
INSERT INTO memory_tags VALUES (X'01A200F5D948752CAD337150E87F3854', 6);
INSERT INTO memory_tags VALUES (X'01A200F5D948752CAD337150E87F3854', 10);
INSERT INTO memory_tags VALUES (X'01A200F5D948752CAD337150E87F3855', 2);
INSERT INTO memory_tags VALUES (X'01A200F5D948752CAD337150E87F3855', 5);
INSERT INTO memory_tags VALUES (X'01A200F5D948752CAD337150E87F3855', 6);
INSERT INTO memory_tags VALUES (X'01A200F5D948752CAD337150E87F3855', 10);
INSERT INTO memory_tags VALUES (X'01A200F5D948752CAD337150E87F3856', 1);
INSERT INTO memory_tags VALUES (X'01A200F5D948752CAD337150E87F3856', 4);
INSERT INTO memory_tags VALUES (X'01A200F5D948752CAD337150E87F3856', 10);
INSERT INTO memory_tags VALUES (X'01A200F5D948752CAD337150E87F3858', 1);
INSERT INTO memory_tags VALUES (X'01A200F5D948752CAD337150E87F3858', 3);
INSERT INTO memory_tags VALUES (X'01A200F5D948752CAD337150E87F3859', 3);
INSERT INTO memory_tags VALUES (X'01A200F5D948752CAD337150E87F385B', 8);
INSERT INTO memory_tags VALUES (X'01A200F5D948752CAD337150E87F385C', 9);
INSERT INTO memory_tags VALUES (X'01A200F5D948752CAD337150E87F385C', 10);
INSERT INTO memory_tags VALUES (X'01A200F5D948752CAD337150E87F385D', 6);
INSERT INTO memory_tags VALUES (X'01A200F5D948752CAD337150E87F385D', 10);
INSERT INTO memory_tags VALUES (X'01A200F5D948752CAD337150E87F385E', 3);
INSERT INTO memory_tags VALUES (X'01A200F5D948752CAD337150E87F385E', 5);
INSERT INTO memory_tags VALUES (X'01A200F5D948752CAD337150E87F385E', 8);
INSERT INTO memory_tags VALUES (X'01A200F5D948752CAD337150E87F385F', 6);
INSERT INTO memory_tags VALUES (X'01A200F5D948752CAD337150E87F3861', 2);
INSERT INTO memory_tags VALUES (X'01A200F5D948752CAD337150E87F3861', 3);
INSERT INTO memory_tags VALUES (X'01A200F5D948752CAD337150E87F3861', 4);
INSERT INTO memory_tags VALUES (X'01A200F5D948752CAD337150E87F3862', 6);
INSERT INTO memory_tags VALUES (X'01A200F5D94B7E92B9252D18E94401A5', 3);
INSERT INTO memory_tags VALUES (X'01A200F5D94B7E92B9252D18E94401A5', 6);
INSERT INTO memory_tags VALUES (X'01A200F5D94B7E92B9252D18E94401A7', 1);
INSERT INTO memory_tags VALUES (X'01A200F5D94B7E92B9252D18E94401A7', 8);
INSERT INTO memory_tags VALUES (X'01A200F5D94B7E92B9252D18E94401A7', 10);
INSERT INTO memory_tags VALUES (X'01A200F5D94F7204AA5BACC570015B38', 11);
INSERT INTO memory_tags VALUES (X'01A200F5D94F7204AA5BACC570015B38', 13);
INSERT INTO memory_tags VALUES (X'01A200F5D94F7204AA5BACC570015B38', 14);
INSERT INTO memory_tags VALUES (X'01A200F5D94F7204AA5BACC570015B38', 15);
INSERT INTO memory_tags VALUES (X'01A200F5D9507F0880E928AC7D720BD1', 15);
INSERT INTO memory_tags VALUES (X'01A200F5D9507F0880E928AC7D720BD1', 16);
INSERT INTO memory_tags VALUES (X'01A200F5D9507F0880E928AC7D720BD1', 17);
INSERT INTO memory_tags VALUES (X'01A200F5D9527CF38FBEC420DE21A7AD', 15);
INSERT INTO memory_tags VALUES (X'01A200F5D9597AF6A3849DD77CD2C071', 13);
INSERT INTO memory_tags VALUES (X'01A200F5D9597AF6A3849DD77CD2C071', 16);
INSERT INTO memory_tags VALUES (X'01A200F5D9597AF6A3849DD77CD2C071', 18);
INSERT INTO memory_tags VALUES (X'01A200F5D95A746F9BC808D8013F494F', 19);
INSERT INTO memory_tags VALUES (X'01A200F5D95B7E3299880129898A6B36', 12);
INSERT INTO memory_tags VALUES (X'01A200F5D95B7E3299880129898A6B36', 14);
INSERT INTO memory_tags VALUES (X'01A200F5D95B7E3299880129898A6B36', 20);
INSERT INTO memory_tags VALUES (X'01A200F5D96578D8926A1B56EEF0C38C', 14);
INSERT INTO memory_tags VALUES (X'01A200F5D96578D8926A1B56EEF0C38C', 17);
INSERT INTO memory_tags VALUES (X'01A200F5D96578D8926A1B56EEF0C38C', 19);
INSERT INTO memory_tags VALUES (X'01A200F5D96F76A68863C3C2E971D72B', 11);
INSERT INTO memory_tags VALUES (X'01A200F5D96F76A68863C3C2E971D72B', 14);
INSERT INTO memory_tags VALUES (X'01A200F5D96F76A68863C3C2E971D72B', 16);
INSERT INTO memory_tags VALUES (X'01A200F5D96F76A68863C3C2E971D72B', 20);
INSERT INTO memory_tags VALUES (X'01A200F5D970783B9C909D522340E08A', 11);
INSERT INTO memory_tags VALUES (X'01A200F5D970783B9C909D522340E08A', 14);
INSERT INTO memory_tags VALUES (X'01A200F5D970783B9C909D522340E08A', 17);
INSERT INTO memory_tags VALUES (X'01A200F5D970783B9C909D522340E08A', 18);
INSERT INTO memory_tags VALUES (X'01A200F5D97176789F3523C9CDC65F12', 13);
INSERT INTO memory_tags VALUES (X'01A200F5D9747C5E858D781D2D3362A1', 11);
INSERT INTO memory_tags VALUES (X'01A200F5D9747C5E858D781D2D3362A1', 15);
INSERT INTO memory_tags VALUES (X'01A200F5D9747C5E858D781D2D3362A1', 16);
INSERT INTO memory_tags VALUES (X'01A200F5D9747C5E858D781D2D3362A1', 20);
INSERT INTO memory_tags VALUES (X'01A200F5D9767931BF2DA08EBFF6F5D6', 13);
INSERT INTO memory_tags VALUES (X'01A200F5D9767931BF2DA08EBFF6F5D6', 16);
INSERT INTO memory_tags VALUES (X'01A200F5D97778AF911E987E568CD1A4', 14);
INSERT INTO memory_tags VALUES (X'01A200F5D9797B49B14996F994DCAC74', 16);
INSERT INTO memory_tags VALUES (X'01A200F5D97A774380220AD8B8763E41', 11);
INSERT INTO memory_tags VALUES (X'01A200F5D97B7A13B6D880C83D689D74', 12);
INSERT INTO memory_tags VALUES (X'01A200F5D97B7A13B6D880C83D689D74', 14);
INSERT INTO memory_tags VALUES (X'01A200F5D97C7D6F8422C8C939CC1592', 15);
INSERT INTO memory_tags VALUES (X'01A200F5D97C7D6F8422C8C939CC1592', 16);
INSERT INTO memory_tags VALUES (X'01A200F5D97D7674B38609A3E267E2AD', 18);
INSERT INTO memory_tags VALUES (X'01A200F5D97E79C086268467A28A5EC5', 12);
INSERT INTO memory_tags VALUES (X'01A200F5D97E79C086268467A28A5EC5', 15);
INSERT INTO memory_tags VALUES (X'01A200F5D97E79C086268467A28A5EC5', 18);
INSERT INTO memory_tags VALUES (X'01A200F5D97E79C086268467A28A5EC5', 19);
INSERT INTO memory_tags VALUES (X'01A200F5D97F71E2B67DAD127020E16F', 12);
INSERT INTO memory_tags VALUES (X'01A200F5D97F71E2B67DAD127020E16F', 14);
INSERT INTO memory_tags VALUES (X'01A200F5D97F71E2B67DAD127020E16F', 16);
INSERT INTO memory_tags VALUES (X'01A200F5D97F71E2B67DAD127020E16F', 17);
INSERT INTO memory_tags VALUES (X'01A200F5D9807FBDA099575D48A61E5B', 14);
INSERT INTO memory_tags VALUES (X'01A200F5D9807FBDA099575D48A61E5B', 20);
INSERT INTO memory_tags VALUES (X'01A200F5D98174C4BBF5882D20626CF6', 14);
INSERT INTO memory_tags VALUES (X'01A200F5D98174C4BBF5882D20626CF6', 18);
INSERT INTO memory_tags VALUES (X'01A200F5D9837E1E947CF6A1C3CA05B7', 11);
INSERT INTO memory_tags VALUES (X'01A200F5D9837E1E947CF6A1C3CA05B7', 19);
INSERT INTO memory_tags VALUES (X'01A200F5D9837E1E947CF6A1C3CA05B8', 11);
INSERT INTO memory_tags VALUES (X'01A200F5D9837E1E947CF6A1C3CA05B8', 14);
INSERT INTO memory_tags VALUES (X'01A200F5D9837E1E947CF6A1C3CA05B8', 16);
INSERT INTO memory_tags VALUES (X'01A200F5D9837E1E947CF6A1C3CA05B8', 20);
INSERT INTO memory_tags VALUES (X'01A200F5D9837E1E947CF6A1C3CA05BB', 11);
INSERT INTO memory_tags VALUES (X'01A200F5D9837E1E947CF6A1C3CA05BB', 20);
INSERT INTO memory_tags VALUES (X'01A200F5D9837E1E947CF6A1C3CA05BC', 12);
INSERT INTO memory_tags VALUES (X'01A200F5D9837E1E947CF6A1C3CA05BE', 15);
INSERT INTO memory_tags VALUES (X'01A200F5D9837E1E947CF6A1C3CA05BE', 18);
INSERT INTO memory_tags VALUES (X'01A200F5D9837E1E947CF6A1C3CA05BF', 11);
INSERT INTO memory_tags VALUES (X'01A200F5D9837E1E947CF6A1C3CA05BF', 13);
INSERT INTO memory_tags VALUES (X'01A200F5D9837E1E947CF6A1C3CA05BF', 17);
INSERT INTO memory_tags VALUES (X'01A200F5D9837E1E947CF6A1C3CA05BF', 19);
INSERT INTO memory_tags VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C0', 12);
INSERT INTO memory_tags VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C0', 13);
INSERT INTO memory_tags VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C0', 17);
INSERT INTO memory_tags VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C0', 18);
INSERT INTO memory_tags VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C1', 12);
INSERT INTO memory_tags VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C1', 17);
INSERT INTO memory_tags VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C2', 16);
INSERT INTO memory_tags VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C2', 17);
INSERT INTO memory_tags VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F588', 16);
INSERT INTO memory_tags VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F588', 17);
INSERT INTO memory_tags VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F588', 20);
INSERT INTO memory_tags VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F589', 14);
INSERT INTO memory_tags VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F589', 17);
INSERT INTO memory_tags VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F58C', 12);
INSERT INTO memory_tags VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F58C', 20);
INSERT INTO memory_tags VALUES (X'01A200F5D99479DB902FFBB02C75AEB5', 141);
INSERT INTO memory_tags VALUES (X'01A200F5D99576C2A8D6FA9C5CB9155F', 141);
INSERT INTO memory_tags VALUES (X'01A200F5D99C718CB43C682BA878A61B', 141);
INSERT INTO memory_tags VALUES (X'01A200F5D99D7588BEF46FDD94EE54AC', 141);
INSERT INTO memory_tags VALUES (X'01A200F5D99D7588BEF46FDD94EE54AD', 141);
INSERT INTO memory_tags VALUES (X'01A200F5D99D7588BEF46FDD94EE54B1', 141);
INSERT INTO memory_tags VALUES (X'01A200F5D99D7588BEF46FDD94EE54B4', 141);
INSERT INTO memory_tags VALUES (X'01A200F5D9A076CE832522B79CA95DBB', 21);
INSERT INTO memory_tags VALUES (X'01A200F5D9A076CE832522B79CA95DBB', 22);
INSERT INTO memory_tags VALUES (X'01A200F5D9A076CE832522B79CA95DBB', 23);
INSERT INTO memory_tags VALUES (X'01A200F5D9A67ECEBE46B92941823C55', 24);
INSERT INTO memory_tags VALUES (X'01A200F5D9AB7AC3A886EE080B8C4463', 21);
INSERT INTO memory_tags VALUES (X'01A200F5D9AB7AC3A886EE080B8C4463', 24);
INSERT INTO memory_tags VALUES (X'01A200F5D9AB7AC3A886EE080B8C4463', 25);
INSERT INTO memory_tags VALUES (X'01A200F5D9AB7AC3A886EE080B8C4463', 26);
INSERT INTO memory_tags VALUES (X'01A200F5D9AF7E1199FD2E43720B2F7F', 27);
INSERT INTO memory_tags VALUES (X'01A200F5D9B07EAEA4118B2C05EE283A', 22);
INSERT INTO memory_tags VALUES (X'01A200F5D9B07EAEA4118B2C05EE283A', 24);
INSERT INTO memory_tags VALUES (X'01A200F5D9B07EAEA4118B2C05EE283A', 28);
INSERT INTO memory_tags VALUES (X'01A200F5D9B07EAEA4118B2C05EE283A', 29);
INSERT INTO memory_tags VALUES (X'01A200F5D9B07EAEA4118B2C05EE283B', 21);
INSERT INTO memory_tags VALUES (X'01A200F5D9B07EAEA4118B2C05EE283B', 24);
INSERT INTO memory_tags VALUES (X'01A200F5D9B07EAEA4118B2C05EE283B', 25);
INSERT INTO memory_tags VALUES (X'01A200F5D9B07EAEA4118B2C05EE283B', 30);
INSERT INTO memory_tags VALUES (X'01A200F5D9B27356A1007E366387DE44', 31);
INSERT INTO memory_tags VALUES (X'01A200F5D9B37ACC97E1805DAC6C3FB8', 32);
INSERT INTO memory_tags VALUES (X'01A200F5D9B37ACC97E1805DAC6C3FB8', 33);
INSERT INTO memory_tags VALUES (X'01A200F5D9B47711AE465D681FBBC74D', 33);
INSERT INTO memory_tags VALUES (X'01A200F5D9B47711AE465D681FBBC74D', 34);
INSERT INTO memory_tags VALUES (X'01A200F5D9B47711AE465D681FBBC74D', 35);
INSERT INTO memory_tags VALUES (X'01A200F5D9B573C5925AB5C31B675853', 33);
INSERT INTO memory_tags VALUES (X'01A200F5D9B573C5925AB5C31B675853', 35);
INSERT INTO memory_tags VALUES (X'01A200F5D9B573C5925AB5C31B675853', 36);
INSERT INTO memory_tags VALUES (X'01A200F5D9B573C5925AB5C31B675853', 37);
INSERT INTO memory_tags VALUES (X'01A200F5D9BE7B9F8CE52E23F9B33F21', 33);
INSERT INTO memory_tags VALUES (X'01A200F5D9BE7B9F8CE52E23F9B33F21', 35);
INSERT INTO memory_tags VALUES (X'01A200F5D9BE7B9F8CE52E23F9B33F21', 37);
INSERT INTO memory_tags VALUES (X'01A200F5D9BE7B9F8CE52E23F9B33F21', 38);
INSERT INTO memory_tags VALUES (X'01A200F5D9BE7B9F8CE52E23F9B33F21', 39);
INSERT INTO memory_tags VALUES (X'01A200F5D9BF79A58B829753C863FE13', 33);
INSERT INTO memory_tags VALUES (X'01A200F5D9BF79A58B829753C863FE13', 35);
INSERT INTO memory_tags VALUES (X'01A200F5D9BF79A58B829753C863FE13', 37);
INSERT INTO memory_tags VALUES (X'01A200F5D9BF79A58B829753C863FE13', 39);
INSERT INTO memory_tags VALUES (X'01A200F5D9BF79A58B829753C863FE13', 40);
INSERT INTO memory_tags VALUES (X'01A200F5D9BF79A58B829753C863FE13', 41);
INSERT INTO memory_tags VALUES (X'01A200F5D9C07DD0AD8E178C2CE85A5E', 33);
INSERT INTO memory_tags VALUES (X'01A200F5D9C07DD0AD8E178C2CE85A5E', 35);
INSERT INTO memory_tags VALUES (X'01A200F5D9C07DD0AD8E178C2CE85A5E', 37);
INSERT INTO memory_tags VALUES (X'01A200F5D9C07DD0AD8E178C2CE85A5E', 39);
INSERT INTO memory_tags VALUES (X'01A200F5D9C07DD0AD8E178C2CE85A5E', 41);
INSERT INTO memory_tags VALUES (X'01A200F5D9C07DD0AD8E178C2CE85A5E', 42);
INSERT INTO memory_tags VALUES (X'01A200F5D9C07DD0AD8E178C2CE85A5E', 43);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 33);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 35);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 37);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 39);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 41);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 43);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 44);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 45);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 46);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 47);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 48);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 49);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 50);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 51);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 52);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 53);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 54);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 55);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 56);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 57);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 58);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 59);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 60);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 61);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 62);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 63);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 64);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 65);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 66);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 67);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 68);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 69);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 70);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 71);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 72);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 73);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 74);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 75);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 76);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 77);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 78);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 79);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 80);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 81);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 82);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 83);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 84);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 85);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 86);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 87);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 88);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 89);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 90);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 91);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 92);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 93);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 94);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 95);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 96);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 97);
INSERT INTO memory_tags VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 98);
INSERT INTO memory_tags VALUES (X'01A200F5D9C5739B97E46FAC11C1E5C9', 33);
INSERT INTO memory_tags VALUES (X'01A200F5D9C5739B97E46FAC11C1E5C9', 101);
INSERT INTO memory_tags VALUES (X'01A200F5D9C6767FA6DD15D1147523FA', 33);
INSERT INTO memory_tags VALUES (X'01A200F5D9C6767FA6DD15D1147523FA', 35);
INSERT INTO memory_tags VALUES (X'01A200F5D9C6767FA6DD15D1147523FA', 102);
INSERT INTO memory_tags VALUES (X'01A200F5D9C779BDAEEA6A31323729FC', 33);
INSERT INTO memory_tags VALUES (X'01A200F5D9C779BDAEEA6A31323729FC', 35);
INSERT INTO memory_tags VALUES (X'01A200F5D9C779BDAEEA6A31323729FC', 37);
INSERT INTO memory_tags VALUES (X'01A200F5D9C779BDAEEA6A31323729FC', 103);
INSERT INTO memory_tags VALUES (X'01A200F5D9C87B5B8F618C3CE7B556A7', 33);
INSERT INTO memory_tags VALUES (X'01A200F5D9C87B5B8F618C3CE7B556A7', 35);
INSERT INTO memory_tags VALUES (X'01A200F5D9C87B5B8F618C3CE7B556A7', 37);
INSERT INTO memory_tags VALUES (X'01A200F5D9C87B5B8F618C3CE7B556A7', 39);
INSERT INTO memory_tags VALUES (X'01A200F5D9C87B5B8F618C3CE7B556A7', 104);
INSERT INTO memory_tags VALUES (X'01A200F5D9C97108BDB9E54363CE113A', 33);
INSERT INTO memory_tags VALUES (X'01A200F5D9C97108BDB9E54363CE113A', 35);
INSERT INTO memory_tags VALUES (X'01A200F5D9C97108BDB9E54363CE113A', 37);
INSERT INTO memory_tags VALUES (X'01A200F5D9C97108BDB9E54363CE113A', 39);
INSERT INTO memory_tags VALUES (X'01A200F5D9C97108BDB9E54363CE113A', 41);
INSERT INTO memory_tags VALUES (X'01A200F5D9C97108BDB9E54363CE113A', 105);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2745B', 33);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2745B', 35);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2745B', 37);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2745B', 39);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2745B', 41);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2745B', 43);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2745B', 106);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2745C', 33);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2745C', 35);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2745C', 37);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2745C', 39);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2745C', 41);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2745C', 43);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2745C', 45);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2745C', 107);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2745D', 33);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2745D', 35);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2745D', 37);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2745D', 39);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2745D', 41);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2745D', 43);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2745D', 45);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2745D', 46);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2745D', 108);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2745E', 109);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2745F', 33);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2745F', 110);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27460', 33);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27460', 35);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27460', 111);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27461', 33);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27461', 35);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27461', 37);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27461', 112);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27464', 33);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27464', 35);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27464', 37);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27464', 39);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27464', 41);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27464', 43);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27464', 115);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27465', 33);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27465', 35);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27465', 37);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27465', 39);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27465', 41);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27465', 43);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27465', 45);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27465', 116);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27466', 33);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27466', 35);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27466', 37);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27466', 39);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27466', 41);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27466', 43);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27466', 45);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27466', 46);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27466', 117);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27467', 118);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27468', 33);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27468', 119);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27469', 33);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27469', 35);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA27469', 120);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2746A', 33);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2746A', 35);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2746A', 37);
INSERT INTO memory_tags VALUES (X'01A200F5D9CB70628333A07EACA2746A', 121);
INSERT INTO memory_tags VALUES (X'01A200F5D9CE7B2B8F1B733BFF906819', 122);
INSERT INTO memory_tags VALUES (X'01A200F5D9CE7B2B8F1B733BFF906819', 123);
INSERT INTO memory_tags VALUES (X'01A200F5D9CE7B2B8F1B733BFF906819', 124);
INSERT INTO memory_tags VALUES (X'01A200F5D9D17FA59CDF8DA443EF4B61', 126);
INSERT INTO memory_tags VALUES (X'01A200F5D9D17FA59CDF8DA443EF4B61', 127);
INSERT INTO memory_tags VALUES (X'01A200F5D9D17FA59CDF8DA443EF4B61', 128);
INSERT INTO memory_tags VALUES (X'01A200F5D9D17FA59CDF8DA443EF4B61', 129);
INSERT INTO memory_tags VALUES (X'01A200F5D9D37B3EB2517A0223A8D39A', 124);
INSERT INTO memory_tags VALUES (X'01A200F5D9D37B3EB2517A0223A8D39A', 127);
INSERT INTO memory_tags VALUES (X'01A200F5D9D37B3EB2517A0223A8D39A', 129);
INSERT INTO memory_tags VALUES (X'01A200F5D9D37B3EB2517A0223A8D39A', 130);
INSERT INTO memory_tags VALUES (X'01A200F5D9D7771F8FF9BE816EE1C4C6', 124);
INSERT INTO memory_tags VALUES (X'01A200F5D9D7771F8FF9BE816EE1C4C6', 129);
INSERT INTO memory_tags VALUES (X'01A200F5D9D7771F8FF9BE816EE1C4C6', 131);
INSERT INTO memory_tags VALUES (X'01A200F5D9D8743C85C78454FA6B8348', 123);
INSERT INTO memory_tags VALUES (X'01A200F5D9D8743C85C78454FA6B8348', 130);
INSERT INTO memory_tags VALUES (X'01A200F5D9D8743C85C78454FA6B8348', 131);
INSERT INTO memory_tags VALUES (X'01A200F5D9D8743C85C78454FA6B8349', 122);
INSERT INTO memory_tags VALUES (X'01A200F5D9D8743C85C78454FA6B8349', 129);
INSERT INTO memory_tags VALUES (X'01A200F5D9D8743C85C78454FA6B834B', 122);
INSERT INTO memory_tags VALUES (X'01A200F5D9D8743C85C78454FA6B834B', 123);
INSERT INTO memory_tags VALUES (X'01A200F5D9D8743C85C78454FA6B834B', 124);
INSERT INTO memory_tags VALUES (X'01A200F5D9D8743C85C78454FA6B834B', 128);
INSERT INTO memory_tags VALUES (X'01A200F5D9D8743C85C78454FA6B834C', 129);
INSERT INTO memory_tags VALUES (X'01A200F5D9D8743C85C78454FA6B834C', 131);
INSERT INTO memory_tags VALUES (X'01A200F5D9D8743C85C78454FA6B834F', 124);
INSERT INTO memory_tags VALUES (X'01A200F5D9D8743C85C78454FA6B834F', 127);
INSERT INTO memory_tags VALUES (X'01A200F5D9D8743C85C78454FA6B834F', 128);
INSERT INTO memory_tags VALUES (X'01A200F5D9D8743C85C78454FA6B834F', 131);
INSERT INTO memory_tags VALUES (X'01A200F5D9DA73A59130C140DD0CC10E', 132);
INSERT INTO memory_tags VALUES (X'01A200F5D9DA73A59130C140DD0CC10E', 133);
INSERT INTO memory_tags VALUES (X'01A200F5D9DA73A59130C140DD0CC10E', 134);
INSERT INTO memory_tags VALUES (X'01A200F5D9DB741BB7432D849A7335E5', 135);
INSERT INTO memory_tags VALUES (X'01A200F5D9DB741BB7432D849A7335E5', 136);
INSERT INTO memory_tags VALUES (X'01A200F5D9DC76AE82017819050D03E2', 133);
INSERT INTO memory_tags VALUES (X'01A200F5D9DC76AE82017819050D03E2', 137);
INSERT INTO memory_tags VALUES (X'01A200F5D9DC76AE82017819050D03E2', 138);
INSERT INTO memory_tags VALUES (X'01A200F5D9DD7F1E9057E8AA3A9E50F7', 133);
INSERT INTO memory_tags VALUES (X'01A200F5D9DD7F1E9057E8AA3A9E50F7', 137);
INSERT INTO memory_tags VALUES (X'01A200F5D9DD7F1E9057E8AA3A9E50F7', 139);
INSERT INTO memory_tags VALUES (X'01A200F5D9DE79D096FE4C6BE3AD9D33', 135);
INSERT INTO memory_tags VALUES (X'01A200F5D9DE79D096FE4C6BE3AD9D33', 137);
INSERT INTO memory_tags VALUES (X'01A200F5D9DE79D096FE4C6BE3AD9D33', 139);
INSERT INTO memory_tags VALUES (X'01A200F5D9DE79D096FE4C6BE3AD9D33', 140);
INSERT INTO memory_tags VALUES (X'01A200F5D9DE79D096FE4C6BE3AD9D35', 136);
INSERT INTO memory_tags VALUES (X'01A200F5D9DE79D096FE4C6BE3AD9D35', 137);
INSERT INTO memory_tags VALUES (X'01A200F5D9DE79D096FE4C6BE3AD9D35', 139);
INSERT INTO memory_tags VALUES (X'01A200F5DA7871BA81E943E175BAAD53', 4);
INSERT INTO memory_tags VALUES (X'01A200F5DA7871BA81E943E175BAAD53', 10);
INSERT INTO memory_tags VALUES (X'01A200F5DA797D3C8E53DD176644207D', 1);
INSERT INTO memory_tags VALUES (X'01A200F5DA797D3C8E53DD176644207D', 2);
INSERT INTO memory_tags VALUES (X'01A200F5DA797D3C8E53DD176644207D', 3);
INSERT INTO memory_tags VALUES (X'01A200F5DA7B7A679D6808D5018A0E35', 3);
INSERT INTO memory_tags VALUES (X'01A200F5DA7B7A679D6808D5018A0E35', 6);
INSERT INTO memory_tags VALUES (X'01A200F5DA7C77E4BAA4F1CB22388E0F', 3);
INSERT INTO memory_tags VALUES (X'01A200F5DA7C77E4BAA4F1CB22388E0F', 4);
INSERT INTO memory_tags VALUES (X'01A200F5DA7C77E4BAA4F1CB22388E0F', 5);
INSERT INTO memory_tags VALUES (X'01A200F5DA7C77E4BAA4F1CB22388E0F', 9);
INSERT INTO memory_tags VALUES (X'01A200F5DA7D7AD889A2C4FC0CAF0537', 6);
INSERT INTO memory_tags VALUES (X'01A200F5DA7D7AD889A2C4FC0CAF0537', 7);
INSERT INTO memory_tags VALUES (X'01A200F5DA7D7AD889A2C4FC0CAF0537', 8);
INSERT INTO memory_tags VALUES (X'01A200F5DA887A75BE9DF6AD75BC1E78', 124);
INSERT INTO memory_tags VALUES (X'01A200F5DA8A7EB7BB9F8CB65936C945', 122);
INSERT INTO memory_tags VALUES (X'01A200F5DA8A7EB7BB9F8CB65936C945', 123);
INSERT INTO memory_tags VALUES (X'01A200F5DA8A7EB7BB9F8CB65936C945', 129);
INSERT INTO memory_tags VALUES (X'01A200F5DA8C78FA90BA124C441F2DAE', 122);
INSERT INTO memory_tags VALUES (X'01A200F5DA8C78FA90BA124C441F2DAE', 123);
INSERT INTO memory_tags VALUES (X'01A200F5DA8C78FA90BA124C441F2DAE', 127);
INSERT INTO memory_tags VALUES (X'01A200F5DA8D735BBDA07C038E96632D', 123);
INSERT INTO memory_tags VALUES (X'01A200F5DA8D735BBDA07C038E96632D', 124);
INSERT INTO memory_tags VALUES (X'01A200F5DAC375CD92686DE979463CD8', 138);
INSERT INTO memory_tags VALUES (X'01A200F5DAC375CD92686DE979463CD8', 140);
INSERT INTO memory_tags VALUES (X'01A200F5DAC57D87AB6A365F73CBC6DF', 136);
INSERT INTO memory_tags VALUES (X'01A200F5DAC67339A050957E7763C985', 135);
INSERT INTO memory_tags VALUES (X'01A200F5DAC67339A050957E7763C985', 136);
INSERT INTO memory_tags VALUES (X'01A200F5DAC67339A050957E7763C985', 138);
INSERT INTO memory_tags VALUES (X'01A200F5DAC779EC9653F1702A6E747F', 133);
INSERT INTO memory_tags VALUES (X'01A200F5DAC779EC9653F1702A6E747F', 134);
INSERT INTO memory_tags VALUES (X'01A200F5DAC779EC9653F1702A6E747F', 142);
INSERT INTO memory_tags VALUES (X'01A200F5DAC9743E932D2BA52CAB4D3D', 133);
INSERT INTO memory_tags VALUES (X'01A200F5DAC9743E932D2BA52CAB4D3D', 138);
INSERT INTO memory_tags VALUES (X'01A200F5DAC9743E932D2BA52CAB4D3D', 140);
INSERT INTO memory_tags VALUES (X'01A200F5DACC7995B0978D3B444B0460', 134);
INSERT INTO memory_tags VALUES (X'01A200F5DACC7995B0978D3B444B0460', 135);
INSERT INTO memory_tags VALUES (X'01A200F5DACC7995B0978D3B444B0460', 137);
INSERT INTO roots VALUES (1, X'74862CA220C03099770F76F47B0E72F6', 174);
INSERT INTO roots VALUES (2, X'988B519619DE1E60508C841F96E3FEE1', 121);
INSERT INTO roots VALUES (3, X'CE983197004108BB27D1F6D7853F5C71', 92);
INSERT INTO roots VALUES (4, X'5FE42AAD97577AD66770ABEFA65FD496', 10);
INSERT INTO roots VALUES (5, X'CA292320893A78AAEC6F83261EB3C347', 52);
INSERT INTO roots VALUES (6, X'38988718439937F4E2038FBD6841869B', 57);
INSERT INTO roots VALUES (7, X'9651A936CD7D32C9356C411ACDEFDFF4', 33);
INSERT INTO spaces VALUES (1, -6985318329110145883, 'harbour-log', 1795312441237, NULL, 84, 11, 6, 174, 43312);
INSERT INTO spaces VALUES (2, 46195320529132808, 'languages', 1795312441677, NULL, 61, 0, 5, 121, 31910);
INSERT INTO spaces VALUES (3, -8708014103180429855, 'notebook', 1795312441734, NULL, 35, 10, 3, 92, 16602);
INSERT INTO spaces VALUES (4, -3211894669922739815, 'long.texts', 1795312441760, NULL, 8, 0, 0, 10, 57468);
INSERT INTO spaces VALUES (5, -7143557720520076062, 'odd@metadata:1', 1795312441778, NULL, 28, 0, 3, 52, 24424);
INSERT INTO spaces VALUES (6, 7658934015030220131, 'team-a', 1795312441806, NULL, 15, 11, 2, 57, 14270);
INSERT INTO spaces VALUES (7, 1433860853445037993, 'team_b', 1795312441818, NULL, 9, 0, 9, 33, 7306);
INSERT INTO stamp VALUES (1, 3, 1, 3, 1, NULL);
INSERT INTO tagged VALUES (X'01A200F5D7967C469D6AA5C92CFD951C', 2);
INSERT INTO tagged VALUES (X'01A200F5D7977A8EBFC2AEFBFD079F72', 3);
INSERT INTO tagged VALUES (X'01A200F5D79874FBB69F89B52CBB846C', 4);
INSERT INTO tagged VALUES (X'01A200F5D79E726C9D278046958A93E8', 5);
INSERT INTO tagged VALUES (X'01A200F5D7A97CD29DB9E342591E1CA9', 6);
INSERT INTO tagged VALUES (X'01A200F5D7B27E0CAE1C58F8E440124D', 280);
INSERT INTO tagged VALUES (X'01A200F5D7BD7CBBBBB60408C5D46D92', 8);
INSERT INTO tagged VALUES (X'01A200F5D7D17B85982DFE3C4117056A', 9);
INSERT INTO tagged VALUES (X'01A200F5D7E171AC894C1660A01C0075', 330);
INSERT INTO tagged VALUES (X'01A200F5D7EA71FB822E603060F0CA4C', 345);
INSERT INTO tagged VALUES (X'01A200F5D7F97FD695D45F24161E722A', 12);
INSERT INTO tagged VALUES (X'01A200F5D80675A482735AC83F4DA8A6', 13);
INSERT INTO tagged VALUES (X'01A200F5D80D76E990306F64D21FF4F0', 14);
INSERT INTO tagged VALUES (X'01A200F5D81A7AC492E40EDAE2A9FA7D', 15);
INSERT INTO tagged VALUES (X'01A200F5D81C7F5E9AF1D834E3B0113F', 16);
INSERT INTO tagged VALUES (X'01A200F5D8257F6195BDF0CA932E00D9', 17);
INSERT INTO tagged VALUES (X'01A200F5D82D7FFCA96BDEF0AD26443C', 18);
INSERT INTO tagged VALUES (X'01A200F5D82E7E5CB06942DB00F59586', 339);
INSERT INTO tagged VALUES (X'01A200F5D83A708F9EF2A5DD4F47598C', 20);
INSERT INTO tagged VALUES (X'01A200F5D83E7CEA98B5A63C64711628', 21);
INSERT INTO tagged VALUES (X'01A200F5D84673BC88CE88A36E457BA5', 22);
INSERT INTO tagged VALUES (X'01A200F5D85676BA83252DB3AE5897A7', 23);
INSERT INTO tagged VALUES (X'01A200F5D8587CAA9918372D38143405', 317);
INSERT INTO tagged VALUES (X'01A200F5D8617C13A5398E36656B1DE3', 25);
INSERT INTO tagged VALUES (X'01A200F5D86D7F5583B6794C09E21009', 26);
INSERT INTO tagged VALUES (X'01A200F5D8727E9B8B9CF2A5B6699B9E', 27);
INSERT INTO tagged VALUES (X'01A200F5D87A78CC98150441D0B72E36', 28);
INSERT INTO tagged VALUES (X'01A200F5D8857A6988D55E7002A9CD5B', 385);
INSERT INTO tagged VALUES (X'01A200F5D887798F9EC74C93CE2410BB', 30);
INSERT INTO tagged VALUES (X'01A200F5D8967FE2A0591C6F6B7A0BA1', 31);
INSERT INTO tagged VALUES (X'01A200F5D89A72509E16C4031BE6969E', 32);
INSERT INTO tagged VALUES (X'01A200F5D8A276458BC137FE1DD490C5', 33);
INSERT INTO tagged VALUES (X'01A200F5D8AE797EBD44EC6D73CDB644', 34);
INSERT INTO tagged VALUES (X'01A200F5D8B27599BAB25BC53AC3E4CC', 35);
INSERT INTO tagged VALUES (X'01A200F5D8C17265A9C3201D097000E3', 36);
INSERT INTO tagged VALUES (X'01A200F5D8CA7FF382BC0ED60ADDD054', 37);
INSERT INTO tagged VALUES (X'01A200F5D8E17A7EB22C49F6DF4B92AD', 397);
INSERT INTO tagged VALUES (X'01A200F5D8EE7AD7A15DEC9D8AD9BA8C', 39);
INSERT INTO tagged VALUES (X'01A200F5D8FA71238622030056707BC1', 323);
INSERT INTO tagged VALUES (X'01A200F5D90D7088BAB52B8B6FEAF66D', 359);
INSERT INTO tagged VALUES (X'01A200F5D9157253A25552EF85A12D84', 290);
INSERT INTO tagged VALUES (X'01A200F5D9217873BFDB6CC7D4D31B29', 43);
INSERT INTO tagged VALUES (X'01A200F5D92273EDB050A4B237EADF6D', 44);
INSERT INTO tagged VALUES (X'01A200F5D9267E28BDBD057D354C7521', 299);
INSERT INTO tagged VALUES (X'01A200F5D9327917959F42A621B7DC0A', 46);
INSERT INTO tagged VALUES (X'01A200F5D93B7486BA3B7DDED4723D94', 47);
INSERT INTO tagged VALUES (X'01A200F5D93B7486BA3B7DDED4723D95', 48);
INSERT INTO tagged VALUES (X'01A200F5D93B7486BA3B7DDED4723D96', 49);
INSERT INTO tagged VALUES (X'01A200F5D93B7486BA3B7DDED4723D97', 391);
INSERT INTO tagged VALUES (X'01A200F5D93B7486BA3B7DDED4723D98', 51);
INSERT INTO tagged VALUES (X'01A200F5D93B7486BA3B7DDED4723D99', 52);
INSERT INTO tagged VALUES (X'01A200F5D93B7486BA3B7DDED4723D9A', 304);
INSERT INTO tagged VALUES (X'01A200F5D93B7486BA3B7DDED4723D9B', 54);
INSERT INTO tagged VALUES (X'01A200F5D93B7486BA3B7DDED4723D9C', 55);
INSERT INTO tagged VALUES (X'01A200F5D93B7486BA3B7DDED4723D9D', 56);
INSERT INTO tagged VALUES (X'01A200F5D93B7486BA3B7DDED4723D9E', 57);
INSERT INTO tagged VALUES (X'01A200F5D93B7486BA3B7DDED4723D9F', 58);
INSERT INTO tagged VALUES (X'01A200F5D93B7486BA3B7DDED4723DA0', 321);
INSERT INTO tagged VALUES (X'01A200F5D93B7486BA3B7DDED4723DA1', 60);
INSERT INTO tagged VALUES (X'01A200F5D93B7486BA3B7DDED4723DA2', 61);
INSERT INTO tagged VALUES (X'01A200F5D93B7486BA3B7DDED4723DA3', 62);
INSERT INTO tagged VALUES (X'01A200F5D93B7486BA3B7DDED4723DA4', 63);
INSERT INTO tagged VALUES (X'01A200F5D93B7486BA3B7DDED4723DA5', 64);
INSERT INTO tagged VALUES (X'01A200F5D93B7486BA3B7DDED4723DA6', 65);
INSERT INTO tagged VALUES (X'01A200F5D93B7486BA3B7DDED4723DA7', 66);
INSERT INTO tagged VALUES (X'01A200F5D94773BE82C7E1C059D43416', 67);
INSERT INTO tagged VALUES (X'01A200F5D94773BE82C7E1C059D43417', 68);
INSERT INTO tagged VALUES (X'01A200F5D94773BE82C7E1C059D43418', 69);
INSERT INTO tagged VALUES (X'01A200F5D94773BE82C7E1C059D43419', 70);
INSERT INTO tagged VALUES (X'01A200F5D948752CAD337150E87F3853', 71);
INSERT INTO tagged VALUES (X'01A200F5D948752CAD337150E87F3854', 72);
INSERT INTO tagged VALUES (X'01A200F5D948752CAD337150E87F3855', 73);
INSERT INTO tagged VALUES (X'01A200F5D948752CAD337150E87F3856', 74);
INSERT INTO tagged VALUES (X'01A200F5D948752CAD337150E87F3857', 349);
INSERT INTO tagged VALUES (X'01A200F5D948752CAD337150E87F3858', 76);
INSERT INTO tagged VALUES (X'01A200F5D948752CAD337150E87F3859', 77);
INSERT INTO tagged VALUES (X'01A200F5D948752CAD337150E87F385A', 78);
INSERT INTO tagged VALUES (X'01A200F5D948752CAD337150E87F385B', 79);
INSERT INTO tagged VALUES (X'01A200F5D948752CAD337150E87F385C', 80);
INSERT INTO tagged VALUES (X'01A200F5D948752CAD337150E87F385D', 81);
INSERT INTO tagged VALUES (X'01A200F5D948752CAD337150E87F385E', 351);
INSERT INTO tagged VALUES (X'01A200F5D948752CAD337150E87F385F', 83);
INSERT INTO tagged VALUES (X'01A200F5D948752CAD337150E87F3860', 333);
INSERT INTO tagged VALUES (X'01A200F5D948752CAD337150E87F3861', 353);
INSERT INTO tagged VALUES (X'01A200F5D948752CAD337150E87F3862', 86);
INSERT INTO tagged VALUES (X'01A200F5D94B7E92B9252D18E94401A4', 410);
INSERT INTO tagged VALUES (X'01A200F5D94B7E92B9252D18E94401A5', 88);
INSERT INTO tagged VALUES (X'01A200F5D94B7E92B9252D18E94401A6', 375);
INSERT INTO tagged VALUES (X'01A200F5D94B7E92B9252D18E94401A7', 90);
INSERT INTO tagged VALUES (X'01A200F5D94B7E92B9252D18E94401A8', 91);
INSERT INTO tagged VALUES (X'01A200F5D94D7BBFA70DE4662AAC3475', 395);
INSERT INTO tagged VALUES (X'01A200F5D94F7204AA5BACC570015B38', 94);
INSERT INTO tagged VALUES (X'01A200F5D9507F0880E928AC7D720BD1', 314);
INSERT INTO tagged VALUES (X'01A200F5D9517F58BCC71B8187D2E3E6', 96);
INSERT INTO tagged VALUES (X'01A200F5D9527CF38FBEC420DE21A7AD', 97);
INSERT INTO tagged VALUES (X'01A200F5D95872439E42674C48390F7D', 360);
INSERT INTO tagged VALUES (X'01A200F5D9597AF6A3849DD77CD2C071', 337);
INSERT INTO tagged VALUES (X'01A200F5D95A746F9BC808D8013F494F', 100);
INSERT INTO tagged VALUES (X'01A200F5D95B7E3299880129898A6B36', 101);
INSERT INTO tagged VALUES (X'01A200F5D95C73808DA58BB5C6BF7BF6', 352);
INSERT INTO tagged VALUES (X'01A200F5D9617B6DB1A2AE42F4E46295', 357);
INSERT INTO tagged VALUES (X'01A200F5D96578D8926A1B56EEF0C38C', 104);
INSERT INTO tagged VALUES (X'01A200F5D9697F2C8CDC49E9E5AE4B6C', 105);
INSERT INTO tagged VALUES (X'01A200F5D96E70AE9C056D1298C05EAB', 302);
INSERT INTO tagged VALUES (X'01A200F5D96F76A68863C3C2E971D72B', 107);
INSERT INTO tagged VALUES (X'01A200F5D970783B9C909D522340E08A', 108);
INSERT INTO tagged VALUES (X'01A200F5D97176789F3523C9CDC65F12', 109);
INSERT INTO tagged VALUES (X'01A200F5D972746995ED94085ED60597', 289);
INSERT INTO tagged VALUES (X'01A200F5D9737EB6BF36BDD556B92E78', 111);
INSERT INTO tagged VALUES (X'01A200F5D9747C5E858D781D2D3362A1', 112);
INSERT INTO tagged VALUES (X'01A200F5D97575D5841A21AAFB4F16AF', 113);
INSERT INTO tagged VALUES (X'01A200F5D9767931BF2DA08EBFF6F5D6', 399);
INSERT INTO tagged VALUES (X'01A200F5D97778AF911E987E568CD1A4', 115);
INSERT INTO tagged VALUES (X'01A200F5D9787D87977DB9A994E9BAC6', 373);
INSERT INTO tagged VALUES (X'01A200F5D9797B49B14996F994DCAC74', 117);
INSERT INTO tagged VALUES (X'01A200F5D97A774380220AD8B8763E41', 118);
INSERT INTO tagged VALUES (X'01A200F5D97B7A13B6D880C83D689D74', 119);
INSERT INTO tagged VALUES (X'01A200F5D97C7D6F8422C8C939CC1592', 120);
INSERT INTO tagged VALUES (X'01A200F5D97D7674B38609A3E267E2AD', 380);
INSERT INTO tagged VALUES (X'01A200F5D97E79C086268467A28A5EC5', 122);
INSERT INTO tagged VALUES (X'01A200F5D97F71E2B67DAD127020E16F', 123);
INSERT INTO tagged VALUES (X'01A200F5D9807FBDA099575D48A61E5B', 124);
INSERT INTO tagged VALUES (X'01A200F5D98174C4BBF5882D20626CF6', 125);
INSERT INTO tagged VALUES (X'01A200F5D9837E1E947CF6A1C3CA05B7', 318);
INSERT INTO tagged VALUES (X'01A200F5D9837E1E947CF6A1C3CA05B8', 127);
INSERT INTO tagged VALUES (X'01A200F5D9837E1E947CF6A1C3CA05B9', 128);
INSERT INTO tagged VALUES (X'01A200F5D9837E1E947CF6A1C3CA05BA', 369);
INSERT INTO tagged VALUES (X'01A200F5D9837E1E947CF6A1C3CA05BB', 130);
INSERT INTO tagged VALUES (X'01A200F5D9837E1E947CF6A1C3CA05BC', 131);
INSERT INTO tagged VALUES (X'01A200F5D9837E1E947CF6A1C3CA05BD', 132);
INSERT INTO tagged VALUES (X'01A200F5D9837E1E947CF6A1C3CA05BE', 308);
INSERT INTO tagged VALUES (X'01A200F5D9837E1E947CF6A1C3CA05BF', 134);
INSERT INTO tagged VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C0', 135);
INSERT INTO tagged VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C1', 311);
INSERT INTO tagged VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C2', 137);
INSERT INTO tagged VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C3', 307);
INSERT INTO tagged VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C4', 139);
INSERT INTO tagged VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C5', 140);
INSERT INTO tagged VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C6', 409);
INSERT INTO tagged VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C7', 377);
INSERT INTO tagged VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C8', 143);
INSERT INTO tagged VALUES (X'01A200F5D9837E1E947CF6A1C3CA05C9', 365);
INSERT INTO tagged VALUES (X'01A200F5D9837E1E947CF6A1C3CA05CA', 145);
INSERT INTO tagged VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F583', 315);
INSERT INTO tagged VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F584', 147);
INSERT INTO tagged VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F585', 336);
INSERT INTO tagged VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F586', 363);
INSERT INTO tagged VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F587', 364);
INSERT INTO tagged VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F588', 151);
INSERT INTO tagged VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F589', 376);
INSERT INTO tagged VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F58A', 404);
INSERT INTO tagged VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F58B', 406);
INSERT INTO tagged VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F58C', 155);
INSERT INTO tagged VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F58D', 156);
INSERT INTO tagged VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F58E', 157);
INSERT INTO tagged VALUES (X'01A200F5D9857AB6B2CC02CC6ED3F58F', 158);
INSERT INTO tagged VALUES (X'01A200F5D9877BC093058BC5F9394364', 160);
INSERT INTO tagged VALUES (X'01A200F5D9887ACFAE7046A068B50D93', 161);
INSERT INTO tagged VALUES (X'01A200F5D9887ACFAE7046A068B50D94', 162);
INSERT INTO tagged VALUES (X'01A200F5D98B737296D2C21421D93AB9', 361);
INSERT INTO tagged VALUES (X'01A200F5D98C7B4C96BC65C000CEDE0B', 164);
INSERT INTO tagged VALUES (X'01A200F5D98D7A10B84928D922267BF6', 276);
INSERT INTO tagged VALUES (X'01A200F5D98E72108F0521AA2D87015D', 166);
INSERT INTO tagged VALUES (X'01A200F5D98F780B9DA73897C947C5D5', 312);
INSERT INTO tagged VALUES (X'01A200F5D9907FBEA38D2CD1CB349989', 168);
INSERT INTO tagged VALUES (X'01A200F5D99177F8BD896934D34130FD', 169);
INSERT INTO tagged VALUES (X'01A200F5D99278309B4041812A00B139', 170);
INSERT INTO tagged VALUES (X'01A200F5D9937F75BFE584234BA2B384', 412);
INSERT INTO tagged VALUES (X'01A200F5D99479DB902FFBB02C75AEB5', 350);
INSERT INTO tagged VALUES (X'01A200F5D99576C2A8D6FA9C5CB9155F', 381);
INSERT INTO tagged VALUES (X'01A200F5D9967D189A1A03F59077A4CB', 174);
INSERT INTO tagged VALUES (X'01A200F5D99770BBA0EC4FE0B13D88D1', 175);
INSERT INTO tagged VALUES (X'01A200F5D9987BC4B3ECA7795A13C0BB', 176);
INSERT INTO tagged VALUES (X'01A200F5D99A769BBFEF3615E5EAE37E', 177);
INSERT INTO tagged VALUES (X'01A200F5D99B7B849BD3E0F358F0E0CE', 178);
INSERT INTO tagged VALUES (X'01A200F5D99C718CB43C682BA878A61B', 327);
INSERT INTO tagged VALUES (X'01A200F5D99D7588BEF46FDD94EE54A5', 180);
INSERT INTO tagged VALUES (X'01A200F5D99D7588BEF46FDD94EE54A6', 181);
INSERT INTO tagged VALUES (X'01A200F5D99D7588BEF46FDD94EE54A7', 182);
INSERT INTO tagged VALUES (X'01A200F5D99D7588BEF46FDD94EE54A8', 183);
INSERT INTO tagged VALUES (X'01A200F5D99D7588BEF46FDD94EE54A9', 184);
INSERT INTO tagged VALUES (X'01A200F5D99D7588BEF46FDD94EE54AA', 185);
INSERT INTO tagged VALUES (X'01A200F5D99D7588BEF46FDD94EE54AB', 186);
INSERT INTO tagged VALUES (X'01A200F5D99D7588BEF46FDD94EE54AC', 405);
INSERT INTO tagged VALUES (X'01A200F5D99D7588BEF46FDD94EE54AD', 403);
INSERT INTO tagged VALUES (X'01A200F5D99D7588BEF46FDD94EE54AE', 189);
INSERT INTO tagged VALUES (X'01A200F5D99D7588BEF46FDD94EE54AF', 513);
INSERT INTO tagged VALUES (X'01A200F5D99D7588BEF46FDD94EE54B0', 191);
INSERT INTO tagged VALUES (X'01A200F5D99D7588BEF46FDD94EE54B1', 343);
INSERT INTO tagged VALUES (X'01A200F5D99D7588BEF46FDD94EE54B2', 193);
INSERT INTO tagged VALUES (X'01A200F5D99D7588BEF46FDD94EE54B3', 194);
INSERT INTO tagged VALUES (X'01A200F5D99D7588BEF46FDD94EE54B4', 378);
INSERT INTO tagged VALUES (X'01A200F5D99D7588BEF46FDD94EE54B5', 196);
INSERT INTO tagged VALUES (X'01A200F5D99D7588BEF46FDD94EE54B6', 197);
INSERT INTO tagged VALUES (X'01A200F5D99D7588BEF46FDD94EE54B7', 198);
INSERT INTO tagged VALUES (X'01A200F5D99D7588BEF46FDD94EE54B8', 199);
INSERT INTO tagged VALUES (X'01A200F5D9A076CE832522B79CA95DBB', 413);
INSERT INTO tagged VALUES (X'01A200F5D9A67ECEBE46B92941823C55', 202);
INSERT INTO tagged VALUES (X'01A200F5D9A973129B7C23E23920DC05', 203);
INSERT INTO tagged VALUES (X'01A200F5D9AB7AC3A886EE080B8C4463', 204);
INSERT INTO tagged VALUES (X'01A200F5D9AF7E1199FD2E43720B2F7E', 205);
INSERT INTO tagged VALUES (X'01A200F5D9AF7E1199FD2E43720B2F7F', 206);
INSERT INTO tagged VALUES (X'01A200F5D9B07EAEA4118B2C05EE283A', 207);
INSERT INTO tagged VALUES (X'01A200F5D9B07EAEA4118B2C05EE283B', 208);
INSERT INTO tagged VALUES (X'01A200F5D9B27356A1007E366387DE44', 210);
INSERT INTO tagged VALUES (X'01A200F5D9B37ACC97E1805DAC6C3FB8', 306);
INSERT INTO tagged VALUES (X'01A200F5D9B47711AE465D681FBBC74D', 212);
INSERT INTO tagged VALUES (X'01A200F5D9B573C5925AB5C31B675853', 213);
INSERT INTO tagged VALUES (X'01A200F5D9BE7B9F8CE52E23F9B33F21', 214);
INSERT INTO tagged VALUES (X'01A200F5D9BF79A58B829753C863FE13', 215);
INSERT INTO tagged VALUES (X'01A200F5D9C07DD0AD8E178C2CE85A5E', 216);
INSERT INTO tagged VALUES (X'01A200F5D9C1758A95A0DE40C4475983', 217);
INSERT INTO tagged VALUES (X'01A200F5D9C37384972662D38B3705FD', 389);
INSERT INTO tagged VALUES (X'01A200F5D9C47F79AC9517CB5D2B40D8', 298);
INSERT INTO tagged VALUES (X'01A200F5D9C5739B97E46FAC11C1E5C9', 329);
INSERT INTO tagged VALUES (X'01A200F5D9C6767FA6DD15D1147523FA', 221);
INSERT INTO tagged VALUES (X'01A200F5D9C779BDAEEA6A31323729FC', 222);
INSERT INTO tagged VALUES (X'01A200F5D9C87B5B8F618C3CE7B556A7', 334);
INSERT INTO tagged VALUES (X'01A200F5D9C97108BDB9E54363CE113A', 224);
INSERT INTO tagged VALUES (X'01A200F5D9CB70628333A07EACA2745B', 225);
INSERT INTO tagged VALUES (X'01A200F5D9CB70628333A07EACA2745C', 226);
INSERT INTO tagged VALUES (X'01A200F5D9CB70628333A07EACA2745D', 227);
INSERT INTO tagged VALUES (X'01A200F5D9CB70628333A07EACA2745E', 228);
INSERT INTO tagged VALUES (X'01A200F5D9CB70628333A07EACA2745F', 229);
INSERT INTO tagged VALUES (X'01A200F5D9CB70628333A07EACA27460', 230);
INSERT INTO tagged VALUES (X'01A200F5D9CB70628333A07EACA27461', 231);
INSERT INTO tagged VALUES (X'01A200F5D9CB70628333A07EACA27462', 322);
INSERT INTO tagged VALUES (X'01A200F5D9CB70628333A07EACA27463', 319);
INSERT INTO tagged VALUES (X'01A200F5D9CB70628333A07EACA27464', 234);
INSERT INTO tagged VALUES (X'01A200F5D9CB70628333A07EACA27465', 235);
INSERT INTO tagged VALUES (X'01A200F5D9CB70628333A07EACA27466', 236);
INSERT INTO tagged VALUES (X'01A200F5D9CB70628333A07EACA27467', 407);
INSERT INTO tagged VALUES (X'01A200F5D9CB70628333A07EACA27468', 238);
INSERT INTO tagged VALUES (X'01A200F5D9CB70628333A07EACA27469', 275);
INSERT INTO tagged VALUES (X'01A200F5D9CB70628333A07EACA2746A', 240);
INSERT INTO tagged VALUES (X'01A200F5D9CE7B2B8F1B733BFF906819', 379);
INSERT INTO tagged VALUES (X'01A200F5D9CF7D7BAB7299680DA19FC8', 292);
INSERT INTO tagged VALUES (X'01A200F5D9D07F99BCF9A67ABC7ECA49', 244);
INSERT INTO tagged VALUES (X'01A200F5D9D17FA59CDF8DA443EF4B61', 294);
INSERT INTO tagged VALUES (X'01A200F5D9D2769C9348ED55C94C81D1', 246);
INSERT INTO tagged VALUES (X'01A200F5D9D37B3EB2517A0223A8D39A', 247);
INSERT INTO tagged VALUES (X'01A200F5D9D4721484E6D2B0C6B34C41', 248);
INSERT INTO tagged VALUES (X'01A200F5D9D578D2BF74E1DB119530FC', 249);
INSERT INTO tagged VALUES (X'01A200F5D9D67908BB437E9CB0D95AAD', 250);
INSERT INTO tagged VALUES (X'01A200F5D9D7771F8FF9BE816EE1C4C6', 251);
INSERT INTO tagged VALUES (X'01A200F5D9D8743C85C78454FA6B8347', 300);
INSERT INTO tagged VALUES (X'01A200F5D9D8743C85C78454FA6B8348', 253);
INSERT INTO tagged VALUES (X'01A200F5D9D8743C85C78454FA6B8349', 254);
INSERT INTO tagged VALUES (X'01A200F5D9D8743C85C78454FA6B834A', 374);
INSERT INTO tagged VALUES (X'01A200F5D9D8743C85C78454FA6B834B', 256);
INSERT INTO tagged VALUES (X'01A200F5D9D8743C85C78454FA6B834C', 310);
INSERT INTO tagged VALUES (X'01A200F5D9D8743C85C78454FA6B834D', 344);
INSERT INTO tagged VALUES (X'01A200F5D9D8743C85C78454FA6B834E', 398);
INSERT INTO tagged VALUES (X'01A200F5D9D8743C85C78454FA6B834F', 260);
INSERT INTO tagged VALUES (X'01A200F5D9D8743C85C78454FA6B8350', 261);
INSERT INTO tagged VALUES (X'01A200F5D9DA73A59130C140DD0CC10E', 263);
INSERT INTO tagged VALUES (X'01A200F5D9DB741BB7432D849A7335E5', 264);
INSERT INTO tagged VALUES (X'01A200F5D9DC76AE82017819050D03E2', 265);
INSERT INTO tagged VALUES (X'01A200F5D9DD7F1E9057E8AA3A9E50F7', 266);
INSERT INTO tagged VALUES (X'01A200F5D9DE79D096FE4C6BE3AD9D32', 285);
INSERT INTO tagged VALUES (X'01A200F5D9DE79D096FE4C6BE3AD9D33', 331);
INSERT INTO tagged VALUES (X'01A200F5D9DE79D096FE4C6BE3AD9D34', 269);
INSERT INTO tagged VALUES (X'01A200F5D9DE79D096FE4C6BE3AD9D35', 270);
INSERT INTO tagged VALUES (X'01A200F5DA767B03AF7667EB5A015339', 414);
INSERT INTO tagged VALUES (X'01A200F5DA7871BA81E943E175BAAD53', 417);
INSERT INTO tagged VALUES (X'01A200F5DA797D3C8E53DD176644207D', 419);
INSERT INTO tagged VALUES (X'01A200F5DA7A7B6FB3D1452C8C5629EC', 421);
INSERT INTO tagged VALUES (X'01A200F5DA7B7A679D6808D5018A0E35', 424);
INSERT INTO tagged VALUES (X'01A200F5DA7C77E4BAA4F1CB22388E0F', 426);
INSERT INTO tagged VALUES (X'01A200F5DA7D7AD889A2C4FC0CAF0537', 428);
INSERT INTO tagged VALUES (X'01A200F5DA7E77F1AA4FCA23181E3150', 431);
INSERT INTO tagged VALUES (X'01A200F5DA7F7FDAA9957EB305EFD803', 433);
INSERT INTO tagged VALUES (X'01A200F5DA807902892A7BD0D8AEAAA8', 436);
INSERT INTO tagged VALUES (X'01A200F5DA817FE1A8EADB4FF3964B57', 438);
INSERT INTO tagged VALUES (X'01A200F5DA827B27A9AAA8870EED3498', 440);
INSERT INTO tagged VALUES (X'01A200F5DA847376AAE00BCA7BA6682F', 443);
INSERT INTO tagged VALUES (X'01A200F5DA857EC0BA7E2CA10B2CE076', 445);
INSERT INTO tagged VALUES (X'01A200F5DA8676DCA96DFD9EC61B78BF', 447);
INSERT INTO tagged VALUES (X'01A200F5DA87769697FDEC8F608682A9', 450);
INSERT INTO tagged VALUES (X'01A200F5DA887A75BE9DF6AD75BC1E78', 452);
INSERT INTO tagged VALUES (X'01A200F5DA897CAC9F03308597A1DB88', 455);
INSERT INTO tagged VALUES (X'01A200F5DA8A7EB7BB9F8CB65936C945', 457);
INSERT INTO tagged VALUES (X'01A200F5DA8B7D3B83A5A22A1018647B', 459);
INSERT INTO tagged VALUES (X'01A200F5DA8C78FA90BA124C441F2DAE', 462);
INSERT INTO tagged VALUES (X'01A200F5DA8D735BBDA07C038E96632D', 464);
INSERT INTO tagged VALUES (X'01A200F5DA8E741DB5F3DDB235192E01', 466);
INSERT INTO tagged VALUES (X'01A200F5DA8F7FF985B428F4C60E4412', 469);
INSERT INTO tagged VALUES (X'01A200F5DAC375CD92686DE979463CD8', 536);
INSERT INTO tagged VALUES (X'01A200F5DAC47072BBBBF7E4A85A3116', 516);
INSERT INTO tagged VALUES (X'01A200F5DAC57D87AB6A365F73CBC6DF', 517);
INSERT INTO tagged VALUES (X'01A200F5DAC67339A050957E7763C985', 518);
INSERT INTO tagged VALUES (X'01A200F5DAC779EC9653F1702A6E747F', 519);
INSERT INTO tagged VALUES (X'01A200F5DAC878979CC8205F8F09469A', 520);
INSERT INTO tagged VALUES (X'01A200F5DAC9743E932D2BA52CAB4D3D', 521);
INSERT INTO tagged VALUES (X'01A200F5DACA795B8972525E51B750EF', 522);
INSERT INTO tagged VALUES (X'01A200F5DACB72DFB8F6682729BA2E5E', 523);
INSERT INTO tagged VALUES (X'01A200F5DACC7995B0978D3B444B0460', 524);
INSERT INTO tagged VALUES (X'01A200F5E34377A0ABDFBE1C4205E3B5', 537);
INSERT INTO tagged VALUES (X'01A200F5E34A7500A889620D27004908', 538);
INSERT INTO tagged VALUES (X'01A200F5E34C7F0FA60B9558A60EE197', 539);
INSERT INTO tags VALUES (1, 1, -2725677642255879127, 'crew', NULL);
INSERT INTO tags VALUES (2, 1, 4231536377658256963, 'Ναυπηγείο', NULL);
INSERT INTO tags VALUES (3, 1, 8602378435581371410, 'weather', NULL);
INSERT INTO tags VALUES (4, 1, -5542367487260559015, 'hull', NULL);
INSERT INTO tags VALUES (5, 1, 5333075039844527684, 'tag with spaces', NULL);
INSERT INTO tags VALUES (6, 1, -1978784200285599108, '🧵', NULL);
INSERT INTO tags VALUES (7, 1, 2844233958050844853, 'UPPER', NULL);
INSERT INTO tags VALUES (8, 1, -8556533195525274117, 'upper', NULL);
INSERT INTO tags VALUES (9, 1, -1008375188190907721, 'cargo', NULL);
INSERT INTO tags VALUES (10, 1, 6858246270774606508, 'rigging', NULL);
INSERT INTO tags VALUES (11, 2, -2725677642255879127, 'crew', NULL);
INSERT INTO tags VALUES (12, 2, -5542367487260559015, 'hull', NULL);
INSERT INTO tags VALUES (13, 2, -8556533195525274117, 'upper', NULL);
INSERT INTO tags VALUES (14, 2, -1978784200285599108, '🧵', NULL);
INSERT INTO tags VALUES (15, 2, 8602378435581371410, 'weather', NULL);
INSERT INTO tags VALUES (16, 2, 5333075039844527684, 'tag with spaces', NULL);
INSERT INTO tags VALUES (17, 2, 4231536377658256963, 'Ναυπηγείο', NULL);
INSERT INTO tags VALUES (18, 2, -1008375188190907721, 'cargo', NULL);
INSERT INTO tags VALUES (19, 2, 6858246270774606508, 'rigging', NULL);
INSERT INTO tags VALUES (20, 2, 2844233958050844853, 'UPPER', NULL);
INSERT INTO tags VALUES (21, 4, 4231536377658256963, 'Ναυπηγείο', NULL);
INSERT INTO tags VALUES (22, 4, 2844233958050844853, 'UPPER', NULL);
INSERT INTO tags VALUES (23, 4, 5333075039844527684, 'tag with spaces', NULL);
INSERT INTO tags VALUES (24, 4, -1978784200285599108, '🧵', NULL);
INSERT INTO tags VALUES (25, 4, -2725677642255879127, 'crew', NULL);
INSERT INTO tags VALUES (26, 4, -8556533195525274117, 'upper', NULL);
INSERT INTO tags VALUES (27, 4, -1008375188190907721, 'cargo', NULL);
INSERT INTO tags VALUES (28, 4, 8602378435581371410, 'weather', NULL);
INSERT INTO tags VALUES (29, 4, -5542367487260559015, 'hull', NULL);
INSERT INTO tags VALUES (30, 4, 6858246270774606508, 'rigging', NULL);
INSERT INTO tags VALUES (31, 5, -1159591214946053277, '0 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', NULL);
INSERT INTO tags VALUES (32, 5, -864540041581003589, '1 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', NULL);
INSERT INTO tags VALUES (33, 5, -195827300557427656, '00', NULL);
INSERT INTO tags VALUES (34, 5, -6395607736647912660, '2 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', NULL);
INSERT INTO tags VALUES (35, 5, -4721983711812701985, '01', NULL);
INSERT INTO tags VALUES (36, 5, 943272441134924528, '3 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', NULL);
INSERT INTO tags VALUES (37, 5, -5171618297929184101, '02', NULL);
INSERT INTO tags VALUES (38, 5, -7958463886895426002, '4 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', NULL);
INSERT INTO tags VALUES (39, 5, 4209875326189802797, '03', NULL);
INSERT INTO tags VALUES (40, 5, -3255624988147219649, '5 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', NULL);
INSERT INTO tags VALUES (41, 5, 8037968916587033977, '04', NULL);
INSERT INTO tags VALUES (42, 5, -7988995672237732156, '6 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', NULL);
INSERT INTO tags VALUES (43, 5, 7128487137157415102, '05', NULL);
INSERT INTO tags VALUES (44, 5, -5420066562969582140, '7 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', NULL);
INSERT INTO tags VALUES (45, 5, 1653462574576051649, '06', NULL);
INSERT INTO tags VALUES (46, 5, -3367938513368686560, '07', NULL);
INSERT INTO tags VALUES (47, 5, 7222460823440869494, '08', NULL);
INSERT INTO tags VALUES (48, 5, -5296809798176206573, '09', NULL);
INSERT INTO tags VALUES (49, 5, 1039131093559964338, '10', NULL);
INSERT INTO tags VALUES (50, 5, 9112838734871487967, '11', NULL);
INSERT INTO tags VALUES (51, 5, 8600755476203759741, '12', NULL);
INSERT INTO tags VALUES (52, 5, 6274601788269103268, '13', NULL);
INSERT INTO tags VALUES (53, 5, 5273311246091226613, '14', NULL);
INSERT INTO tags VALUES (54, 5, -1698889778105803426, '15', NULL);
INSERT INTO tags VALUES (55, 5, 4387163166596779011, '16', NULL);
INSERT INTO tags VALUES (56, 5, 8637946339118000557, '17', NULL);
INSERT INTO tags VALUES (57, 5, -4190577475534087730, '18', NULL);
INSERT INTO tags VALUES (58, 5, -3434974278471291497, '19', NULL);
INSERT INTO tags VALUES (59, 5, -7382141638441007147, '20', NULL);
INSERT INTO tags VALUES (60, 5, 2134020642748851296, '21', NULL);
INSERT INTO tags VALUES (61, 5, -4384747264180144421, '22', NULL);
INSERT INTO tags VALUES (62, 5, 5351382973797013747, '23', NULL);
INSERT INTO tags VALUES (63, 5, 224869448939972942, '24', NULL);
INSERT INTO tags VALUES (64, 5, -5851059519324474779, '25', NULL);
INSERT INTO tags VALUES (65, 5, -3676632497875760196, '26', NULL);
INSERT INTO tags VALUES (66, 5, 6735846407677148974, '27', NULL);
INSERT INTO tags VALUES (67, 5, 5761719475837804309, '28', NULL);
INSERT INTO tags VALUES (68, 5, -7427674116661199627, '29', NULL);
INSERT INTO tags VALUES (69, 5, 4136270720016760881, '30', NULL);
INSERT INTO tags VALUES (70, 5, 1441634476866339196, '31', NULL);
INSERT INTO tags VALUES (71, 5, 2066750186305576141, '32', NULL);
INSERT INTO tags VALUES (72, 5, -5968493777224521736, '33', NULL);
INSERT INTO tags VALUES (73, 5, 4901368653189927805, '34', NULL);
INSERT INTO tags VALUES (74, 5, 7258839774124014550, '35', NULL);
INSERT INTO tags VALUES (75, 5, -3719421430373701423, '36', NULL);
INSERT INTO tags VALUES (76, 5, 7281566925877655550, '37', NULL);
INSERT INTO tags VALUES (77, 5, 631086759676416052, '38', NULL);
INSERT INTO tags VALUES (78, 5, 5114779716317917713, '39', NULL);
INSERT INTO tags VALUES (79, 5, 2112843910602464715, '40', NULL);
INSERT INTO tags VALUES (80, 5, 7241311480346129614, '41', NULL);
INSERT INTO tags VALUES (81, 5, -3896744095799190191, '42', NULL);
INSERT INTO tags VALUES (82, 5, 8931029516055693097, '43', NULL);
INSERT INTO tags VALUES (83, 5, 1129214692584553354, '44', NULL);
INSERT INTO tags VALUES (84, 5, 2354542259291154045, '45', NULL);
INSERT INTO tags VALUES (85, 5, -8334838756029179901, '46', NULL);
INSERT INTO tags VALUES (86, 5, -7595364308980692099, '47', NULL);
INSERT INTO tags VALUES (87, 5, -8901080719772197105, '48', NULL);
INSERT INTO tags VALUES (88, 5, -2077676011239073752, '49', NULL);
INSERT INTO tags VALUES (89, 5, 4661111153017144577, '50', NULL);
INSERT INTO tags VALUES (90, 5, -1918551077319661585, '51', NULL);
INSERT INTO tags VALUES (91, 5, -7358830951229659572, '52', NULL);
INSERT INTO tags VALUES (92, 5, 9003637678675497530, '53', NULL);
INSERT INTO tags VALUES (93, 5, -1795819988621519241, '54', NULL);
INSERT INTO tags VALUES (94, 5, 6007778753615600558, '55', NULL);
INSERT INTO tags VALUES (95, 5, 7542450654553929161, '56', NULL);
INSERT INTO tags VALUES (96, 5, 6930724044159637605, '57', NULL);
INSERT INTO tags VALUES (97, 5, -5360557526609426679, '58', NULL);
INSERT INTO tags VALUES (98, 5, -6737801016830464043, '59', NULL);
INSERT INTO tags VALUES (101, 5, -3508996569539168461, '10 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', NULL);
INSERT INTO tags VALUES (102, 5, 967645237799166709, '11 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', NULL);
INSERT INTO tags VALUES (103, 5, -5363847601648232652, '12 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', NULL);
INSERT INTO tags VALUES (104, 5, -6697066769229437574, '13 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', NULL);
INSERT INTO tags VALUES (105, 5, 2308941217196568722, '14 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', NULL);
INSERT INTO tags VALUES (106, 5, 8057991902609778822, '15 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', NULL);
INSERT INTO tags VALUES (107, 5, -4930618381349849465, '16 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', NULL);
INSERT INTO tags VALUES (108, 5, 820231572269229344, '17 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', NULL);
INSERT INTO tags VALUES (109, 5, -109361209345636303, '18 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', NULL);
INSERT INTO tags VALUES (110, 5, 7392464898509723208, '19 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', NULL);
INSERT INTO tags VALUES (111, 5, -980001108952186734, '20 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', NULL);
INSERT INTO tags VALUES (112, 5, -6236518052117935641, '21 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', NULL);
INSERT INTO tags VALUES (115, 5, -5015281375364741535, '24 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', NULL);
INSERT INTO tags VALUES (116, 5, 3498661905542072450, '25 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', NULL);
INSERT INTO tags VALUES (117, 5, 6188840212466682344, '26 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', NULL);
INSERT INTO tags VALUES (118, 5, -556541777820681905, '27 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', NULL);
INSERT INTO tags VALUES (119, 5, 7488899581424508342, '28 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', NULL);
INSERT INTO tags VALUES (120, 5, -815458161740280689, '29 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', NULL);
INSERT INTO tags VALUES (121, 5, -6470080391341297617, '30 tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', NULL);
INSERT INTO tags VALUES (122, 6, 6858246270774606508, 'rigging', NULL);
INSERT INTO tags VALUES (123, 6, 8602378435581371410, 'weather', NULL);
INSERT INTO tags VALUES (124, 6, -2725677642255879127, 'crew', NULL);
INSERT INTO tags VALUES (126, 6, -5542367487260559015, 'hull', NULL);
INSERT INTO tags VALUES (127, 6, -1978784200285599108, '🧵', NULL);
INSERT INTO tags VALUES (128, 6, -8556533195525274117, 'upper', NULL);
INSERT INTO tags VALUES (129, 6, 5333075039844527684, 'tag with spaces', NULL);
INSERT INTO tags VALUES (130, 6, 4231536377658256963, 'Ναυπηγείο', NULL);
INSERT INTO tags VALUES (131, 6, 2844233958050844853, 'UPPER', NULL);
INSERT INTO tags VALUES (132, 7, 8602378435581371410, 'weather', NULL);
INSERT INTO tags VALUES (133, 7, -2725677642255879127, 'crew', NULL);
INSERT INTO tags VALUES (134, 7, 5333075039844527684, 'tag with spaces', NULL);
INSERT INTO tags VALUES (135, 7, -8556533195525274117, 'upper', NULL);
INSERT INTO tags VALUES (136, 7, 4231536377658256963, 'Ναυπηγείο', NULL);
INSERT INTO tags VALUES (137, 7, -1978784200285599108, '🧵', NULL);
INSERT INTO tags VALUES (138, 7, -1008375188190907721, 'cargo', NULL);
INSERT INTO tags VALUES (139, 7, 6858246270774606508, 'rigging', NULL);
INSERT INTO tags VALUES (140, 7, -5542367487260559015, 'hull', NULL);
INSERT INTO tags VALUES (141, 3, 6530330875810537719, 'revised', NULL);
INSERT INTO tags VALUES (142, 7, 2844233958050844853, 'UPPER', NULL);
INSERT INTO vectors VALUES (1, 1, 2, 0, 0, 212, X'D84ACF2B2A1E79C7B381D5A2C41113E66413D1CE114316D5E0EB2745E3D52FC700CC3012C0ED1C0654D850D8A6361A1BF23EC503361E0EF31E272FF1A50A1509D515F915D0A225B8110EBD1B2AFEF2F6101B22DBCAF8F506E904FB3D26F3D305E21BFBF607FDE2E50A04FE11D5FFD5DEE02108E0E0D1F30B0CEFF9342B06EEEA0BF800FAFDFD1424D1F7F01FF5E60AE1FBF318BF120B000CF803F50D14DCE400F7DE0D00DBFC10F20710FED2142AEE20F1ECF908F611FFFF16F4F1F700F6F807110F18150B0CFDFFFAE40706FFD0FCFBFB20FA0CE9FC110703F9FCFE0BE6010B2DFE100808F9E9E40BF912F702F40719FB00E5FFF4F3FE1E1FF715F40CF50EED23D5F63A');
INSERT INTO vectors VALUES (1, 1, 3, 0, 0, 80, X'F76AE1332FD441C3DE98FFDBFD302AB27F05E4FB1D280BC5EDF12DF5F31C42E025F63203C22953CC41DD40F40011FCCAC9F309AFE81106FDF935D802C505F4D2E0EDEB230A24090808E932FAF913D807194401E7F522FBF7FFF4E92EE3CADCF2FCCE13E2FCEE0C1AFD0B0FE9D7E7FF12EE073617F2E70EFE2B0C11FB222815FF01151C0B0017F9FFE9040B1EE20301D82DE715F20E02EF16E10504C8022703DF03CBE3043C21F8F506F902D515120638C5030BF3E7F6F7D211E0F60DEF040010271B21FFFBF8F222F1FE151302F8F0E9FCE2060E1403DB0D0AEB011A040F1F122DE10807EFE5F0E5F5DC13EE0508EE21C9E0D20E060BFDFBF4FAE01003F51017142B033B');
INSERT INTO vectors VALUES (1, 1, 4, 0, 0, 172, X'027CC2610A047FCBD68CCEBDCA4618E63DC29CDF032121E7E21806FFD2E908CD33F11F03D80A45F64DB943EBAD074BFF050BFFCD24E50FD5EB27E600F634F00B28DEF93CE9FF06E60FF1D5301C1CCB25F61D3CD8FD30DB04E302E53601FC0813CDD2132DFC1BE8E112EA12DDCAB70913FC05FE0B1D2A13110A1FDBF8E1F7C30AE6B81108E2131E1FD1D302F6E40FF905EFED03DFF52CD405E525F2DB1522F3EF12E61FF20AF1F302FE09F80D04FCE708EBD30FF112E4F7E8FDF2EF0422EDD91B211D1DF0FE08FC0C01E912F3EFF7F9FA040B1B0A130E0CEE12F10210280E0BFE1DD10212FDE602CB01FC20EC340603081BF3E6EDE00EF50C16F7E9F3090D1409707AF43A');
INSERT INTO vectors VALUES (1, 1, 5, 0, 0, 77, X'E442F8414DF35AE7AAB4FED4E327F4D37F10FCD6FD3223A5F51D4B09DCEB4EC331E90822CCED1EDD2EEA29F9D121F8F209F018DF150E25E1F40806F8D907C30AEAEE130202CB2AF5E0F2DA0523FEEBF91D1D0CF1EF1F0D131117DD3100EAEECBC518FCFC0602D8FB1FE10CF2D0EEF3E40C2A0C1FE60AE20B08FEFCFA1605EEFBF4D730EAF1F9EFF4E1EF0E1DE9FF01DFE80000DFFA08120D050302F320EBECEA0BE0112F221203FCFA0001D71106FE03D9D018F4FAF8FB0409F40A27F302051631FE34F20E10E42AE1F4FD0DF8D9100E07080F1924F907FFF3EB14FB0EF40D323D0EF5EAE1EF00ECF9E4F10806DB0C01E9E0D700F40D0B15EF0AF6E402F31105D68A0B3B');
INSERT INTO vectors VALUES (1, 1, 6, 0, 0, 130, X'0B70D04512075DE90781068EDA1223E059C3C5E41B1134F0F7EB142FF7EF31B312FB0F0AEC102DFF43C624E9CF192707FA1AF0C741E1F8CDFE3903F9ED2EF5F2ED281B36C3E7000F1AF10F1416FDF520F9FC0ACFAF13F2E2D6FAED19E404D42908FAE220FBDAFCDE0B0F0208E6DFF7FED22C110305E61D071504EE02F9F6EEF405DD2202FE1A1813E1ECE929F3FFFAE509E906E3FC20DD07F01FEEE420F5F90B03FF26FD05F0F50E0DF1FAD3140AEF18FBDAD9E502F20D121EBD0C0E00E301092C0514E817FAEF0F1AE9F0F9EBDCF7FB1E151C1CF4FD110CECE7010A14E00A0A0DE8FC29F9D7F8D007E7F90120FAF907E90CD0FEF7EEE50D2808FE020DFB0FFD8BBB063B');
INSERT INTO vectors VALUES (1, 1, 8, 0, 0, 200, X'B840D82040F17FD8AF86ECCDD3151CF479EEDEE8E53406DCE1FC1405D50B25CE1FE55724C6FB411445E4680DA94A1015D635FEFD1B0E2513F32F4101B32B1708E9FE031BDBC608E9FEE5EA251B08DFDF0DE719C9EF0202F7EE0DEA2E060E01F4E408ECDB2006D4FF0816E9F9CBE8EA01FA11EA01E6F5F0FA17EDF9283011D8E801E70FF1F4FA021DE9F2FF11D3F2F6050A0208D61A0CDEFFDEFFF6FA04FB16EE0AE112F7F601FFF5F9FE07E61627F50CF7EAFB0E03EE0AE820F4F90D00F2FCFE0D1C02060901160CF2EA181EFEDD05F7F5061D0A12FCFE0419F4F5FBF901F50B35F6FC190CF6FCD4F0190DEE2EEBCF0BE408D6100205FB1B1F0B02DBFEEA24FDE546033B');
INSERT INTO vectors VALUES (1, 1, 9, 0, 0, 69, X'EE3FFB2D091472C2ADC40AA5D7245EDB7F22ED17133C44CA0EEE04E6FFFD37B023EBEE0DE80B0B0157CF3FE8DE181509113114D20718DC1DF23C0EE8D22C0A132327101EEDE0020FF7F7E108F0EFEFD1360022C8F23819CCEF09ED1BF21FE8EDFDD7DEF700F7121809F40427E1FCFADFEE0C1E0630F1F1EA3F29F1D5E926EADCFBE3160310F6F01B07F81707E90C1BDFFCE822E127EDF21CCD19FFE90F04FAF3080100EE0EFE13EBF9EC02D906EEFD0FE8DDEBED0CE708E0280915F9FA0BE7FF191614F213F611F4E1FFF90E10FCDDFEDB07030A20150819030307F700EEFA1937CCF807F700E8D5ECDE08100EE5FBEEF8F8C0F5ECF5FCFB0E0C1FFC11FE19FF84BA053B');
INSERT INTO vectors VALUES (1, 1, 12, 0, 0, 76, X'F244D644E81A4AEAE5C4F4EAAD2AF0E47F0BB4DBFB1F14ECD51B1D1EBEEEF2E8E41430F2C91D1E0C40B12402B80D14E1DA0FDEBD1BF1FBF90331F8D3E72A1E08D8CF0737DBE00DF8FC0DE92A26F6EB3400E51FE9C71F0A0B0BEF0B11EEF20CEFF1CEFF2DF70601F500E3F5FBFBCEDDE1F5F30E062C1DF8FFE318F32D1E04CE2D07FB0407EF060F29FFF3E925130C1913D4BC17C6E936CF20E225FBED25FEF5F6E8D729012EEE0BF6141EF5DDF31BF903CBEF27F702D800120C110312FFE6F9231A232309E4090821F50507F51B0021FC1AE724EE0AEC1FEC09EE0DEF0D083A261F011AFDF6F3F6D0EBCBFF0617EF04FA0403E30300F2240F1112100727F807F67455063B');
INSERT INTO vectors VALUES (1, 1, 13, 0, 0, 161, X'DC5BF32F37CA6A9E9A87EAE8E94CF41054EBDE81E71FF610FAE63624C8F3419000A949FCCC2822091D05302BAE4506260900D406E10514FFF62037DFAA162906DB14020DE5B2FFF8F7E1050B3200FB0E5CF30ADED90B08E8F8052416E5F713EBE106EFF41B0709E4EA19F014D2FD0710FBE4DFE104E6DA1A09FBED2F36FEF4EA0BE4E6DBF2EC2914F8F9D2FBE218280FF2EFF4D5F704E71C0BE1E0F1F3D9000D26DD0323030FFAD60303FAE125240508E30207EBF10513020500DFFF12FA28E8030F221B07100002E7011C0AD9C507DFE707F71716F72F00DE190918E9EFE4172AEDFE0F03D5F9D7271319CD0800F10CCEDFE3E0EA0E011046FE16F60BF5FCFA6034EE3A');
INSERT INTO vectors VALUES (1, 1, 14, 0, 0, 80, X'F87FED131FDC6FC1EB8508BEB10DF5C56927D1C608293FCBFA09282CBBE02AE6FD1918F3CD2723F741F02FF6E73A1F08F437D4CC1D2101E61121F4FCD2260EFBD7FC16E8C3A70FF40BF3BC2D10F3EC042FE51EE2DA220DE2D2DEC0340FF2D3130FFBEB090308E20C0319E4FAF5C9F1FEF5191201EBE12F0E0DF3FE0CF7DEF504FEF725E3FC030925CCEAE901D2F3E2F8E3D123CF1418EB1BEE13F4F31710E7F4F80C170712F70D080F01DBC308ECDF29F4B9F9FAF5E803F917D4FFE5080BE13D360A250B2113D701FFF7E5EFEFE2DB26021022251502231BE8D507FC16D5D81323EDE6F2F1FF0BC0DFFF0A1610EB1B11FF10E904F2F7FE0A110BF00D04FA37E67EABF63A');
INSERT INTO vectors VALUES (1, 1, 15, 0, 0, 143, X'EF5AEA4A1EFD70C7B4810AC1C8342AF3761DF2151F470CF2190010FBE3042CC715BC33FBC109370740DB40FBC02D0716D10006F8F928FB0B1E270CE0A6090CF6F6EA0411E4F71AF3FE11E6071CDCE8F7251D2DC8DB2E1807EAEF122606FFF0F513F9EFE114DA0B160E151C16E0FBDEF20A1309EE1508FBFA2A17F2E51D25EC1AF3E5020512FF0A0F01041222FE030DE7F4EAF6EE12F5EE0DF701E1E91E0FDF12FCED08FA190919EE0CEB01031AE8F827E6E0F7FAFD000504280705050801E11313052606FC110911E8000F06F00BF0ECE4F30C0206F703E5F1F90406FF102C0B12F61FF3F2EEE7EAE8EB1AEA090C0D1ADDE6DAEEEF1BFC07FEEF00F50CF80C16EFD70B3B');
INSERT INTO vectors VALUES (1, 1, 16, 0, 0, 205, X'D454E6241D1771E2DA81FCC8B82B190937DCECE4281F170A13F71D1CF7F73AB516D6450DD903371430E82612BD132722DD0AEC000224FEFB1329FBE8CA130C10E2FAF313DCEC1DE8FC13FBFD0AF3ED10F9FA0CE2D20C1AF1FBFC1009E8FAF01108EFEA07F9F4E7FD0210080BDEFCF9F5EB171604F700FA02011B02EB1F0CE6FF0EE600020E06FD09F4120115FDF508DA03F40CEB0C00DE0A0104DE021208000BFBF211FC0A031CFDF7EFFCFE0FFBF4170A07FC01FA02FAF50E06031209EEF5140F0C0801FAF106FFFCF1FEF6F7F70AFA00FEFA06EA0CFCFF09F2F4000C030F071C06150F03EBEFE6F6EC090600F209F7EEFBDDFCF30304050BF710EA06F407F50F41293B');
INSERT INTO vectors VALUES (1, 1, 17, 0, 0, 147, X'F753DA5034E75EEBC1C0C0DFD04A22CA7F12E6DC103725C1E4E62BFDD7E524E32BC03C27D0F033CA2EAF58FFC8102CEE09E7EDE5F1FF15E3EE2BEDF2E208020DD305DA22F0EAFBE7320AF4F7FBFAF5FA32421EF4DF24F2F0FE00FC4AF1D4E0F5FEDD23FDFBEB05E525E61CE8D3FB130EDE1437FBEFD707110F0FFFDE190DFBDBF9F21F1100F11612EB1413FA08E42BCF0AF002D80C18D9FBFF0F03C80404E1EB07D8FF0CF71900F9F7FCE1DB0725011FC3EA0FE5E51EF4E8FD03F8FC06EDF10DFD100CF30F01FDF5F7EB0105F5DD0DFE02E1E9030F1BF4FE13F11C090A0310F928DB0015E20801C7FBE908FE1116020F14F3C1E8FFF3EE0A1FF7F7020E08190F1ADC043B');
INSERT INTO vectors VALUES (1, 1, 18, 0, 0, 77, X'177FD74618EB60CAA7A1FDF1AF44EE115711F0CEF03937E532FF1B3BD7C636AEFCE72025E103250A15F41216C81941F6C80DECD5FF0D0BFE111FFDCBE9280A08E8F30B2AE1AF27F8F2DBEB1A18F7F613380528CEB623ED03EFD80517F6DBF5E301D2F70825E4F9031FEEF01CD7F2E4F700DDFBD4F8E0030E07FBEC1307F9E0070DD900F9DF20F63DEBFFD00D02FD201DE1DD22E0F612F117F90AF3F9120E18EBFCDEFC0A110011F619F8FAF2081D1C09D62AF5DFFAF409ED2500E9141DEB0121312433240021160DE9FEFC0702D107E5F5070E3312E103DFCF23FF2DEFF8120F27F3041017CDDFC90FF338FF06ED1D1AC8DCD8E8F31D20082CFFFCFA23ED10FDD57BFC3A');
INSERT INTO vectors VALUES (1, 1, 20, 0, 0, 149, X'E250D93007EB66BAD981F3F5D41EFCF452DFECE201081EFCE7F12423D40122C508F73707D521350A2BDF230AC2172CF1C912F9D60AF11308F13A1BF6CD2C1D0ADFE2F92FDCF8EDEEF5E6F82F2607D61C01F50FE0FB1302F5050A0E15F8F802F0F0E3E101F004EBFDECF9F5FFD5F1F4FC02F0FD090C16EA01FC01F4242111E50FFFEEF7F3F801091FE9FEFF0FE90F0315FDE710DDF01DDE11E904EBF103FC1701FBDC0B000FF60BF3090E06F810130805EBF30E0F0DF303F80B05EC1E00EC02F70E181C0EFAFC1316F4021EF400ED05F4F8FA140B0BFE01FA0A0AFF0FFA09081A1307170D09F5FED8FA090AF516FBF602F3F4FE06F80A110C05FFFFF515F10EF9E901243B');
INSERT INTO vectors VALUES (1, 1, 21, 0, 0, 80, X'E73F1A502AEA71E0B0BE00DBB14537D97F0AD812273942E3040B0DDCE10330AD3DD81011BFF123125BDA3FEEBF05F508D13239DDDBFFD2F6DB3A0FFBC8FEE51B200606FF01E2F8251203FFF0F5E5F2CF3B181FE2DD351CDFFBFE112BDB0ED4EC14CEE909E7F70827F1FA191DD90FFCD8FC05340A21F6ECF72525EDBF0C0B1AF217D514FFFEED050B0A132C0EFAEE0FD506EE15E020EFE903F706EBCA142912EB14F0E5FE2B0F12E00EF3FFDE0B141206DCF0CF020C1B17ED1DF52936F811FFFA2BF404F2FAFA19F6D904FAFEFD07D1DBEBF6F0020603EAEFF5090E140DF1322411E11BF4EFF0E801EBE00AF7F7EDF617DAD9CBF30E08140B05E7110928EA13FE7682FE3A');
INSERT INTO vectors VALUES (1, 1, 22, 0, 0, 196, X'DC69C84E27155FC7F181FCA5CC4525F848D5CBDDE646FFF2C8090E1DECE52DBE19ED53EDF112380835D3540CD541071CC8F9F0DF181604F0132DEBF2DD2A15E7EF19FC28C7E7180CFFF5FE200E04E02616EBF8E4C5080B01ECF6070801F1FEFEFDF8050A14E9E3FDF80201E6CDD808F9071413FEF9011CFEF617E1F10F04D41702D9FF0EF11A1C15D106E82EF406EFE9160101DFFC0DD113DF13FEEA260AEEF9FAED1FFD11FEF90905FFFCEE1807E9200EF302020DEC01001CDAF00914F4E21C1B0C18070E13FD06F6ED10ECE5E1FAF601F31406FBFE09EE00EDF00B19F813FF06FC020403DD01E8F5D406F40B0B0811F20AE309DC13F01820F408EE09EF10DFB9C60B3B');
INSERT INTO vectors VALUES (1, 1, 23, 0, 0, 83, X'0359DE3508B640F3F08118C1B9231BD15F24D1DC212732E008F32F07C2AB20BF160D3EF5CAF90CEF1CE130D103F81212E60AEAAFFCEB06E61EFCE10C0FFA0CFAC5FD16DBE4C9E34346EAD7272BEDF4E92E2D26E4D326F408E4F9C020F4F4E21603F0080E00C9F5090FF614EC01DF0D21FFF41711EC1851FC16FFF2FEFAD43810F2E12FE0EF092313DE11EE25EEDAFDEDFCCDFDC9241400EC2B2800E620FCFCFBF5EA1D0D3108FA160BF9F7DA1317D204D7CBD6EF14FC241808BD091100E3E8122A1434FE043DEBDCE404F3EDF3E614EC1523170B29F8FAF1F9F80F0314E7F11DEE0F18F8EE0405EFF9F20E2D05E71D1C0201DCE7F80715241AFBE4DD12F42CD30099FC3A');
INSERT INTO vectors VALUES (1, 1, 25, 0, 0, 155, X'0153FE4C3EF56101EF81EBD5A52404F341F1E4DA331B3C0B08112F1BF0CC2BCB29E41C17DEEE2A0919DB010BCE024307F111E7E1FE1EFFE7FF2DE8F9DD0EFFFEEDFFE425E3DE19EF1DFAFFF717FCF217070707F0C0F5210E17F9051AEBEBF00605EDDD1EF1EEDAFB05FE0D0CCB06EFE8E32D2CE9F9F20B0BF808E7DA21FC090602C50D0B0EFB1213F51904200DE610EA18F01FC90A15E9150E0AF3EDFB0CFE06F5ED090D0CFF0FEFFDFFF9E70C17E90705EFE702FF2D1C0D09EC081F04F30417FF1316FC0DE9F8FAFEF2F7DF03FB00ECF4FD0805E611F301F7FCF50D05FB0B07FDFB02160FF502EE05E10C0313FB0CFBF6E9D10003F6F90103FB0BF516F711F71EFD1C3B');
INSERT INTO vectors VALUES (1, 1, 26, 0, 0, 78, X'F246FC30291269DFC1C123C6A24305BD7F2FFFBFFC332BE521311621DBE3FAE0F1013711D5F62E0217B5290FAF2C461DD4F0EBFF033817072D1AE7D7D80807EBF2F612E1D5AF2206050EE21434E4F0E43AEC31D1B8142A0CFFD1C918080210FA1701F30FE7D2F71F2322E4F9EDF1F9F30E22100C13F71229230CEBFB11DCDF22FEFB27F51E0D0A18E317F504FBEB22DDFAF71AD014F0EB24E836EEE717F5D8FD11F9170A220016E3E2F7E7E204EF0A39E7F40AE9011A0E0030E40AFBFF01E4053A2D4C030CFBE5F4FD04ECFE00DEE6FFE6ED0E0C01FE0A00C5F4ED0CED0606020EE7E9F005DAF5D5FCE516FF02EB0E00BFD5E5E71308050D140410F82AE403D5BB21FE3A');
INSERT INTO vectors VALUES (1, 1, 27, 0, 0, 195, X'D450D7463A0C7FE0B29C08C0B63B16D07024FBD61F3319DEFC013209DACB19D416D42F01C0E043F834BF46F8B52A370CF4FFE4F5F82E0B0215FFE2E6C7FFFF14DB02E410F2C727EE0E25D0FB1FEBF1E1171532C3DB1F0A260805F21607EDF7E40A1105EC12FBEAF624080C01D1E5F50207190C03031EF404FB16F5F317FAF00F0BCF06FD05F4FE0FEC08F522F5041FCEFDE605CC0D0DEA121016D8E82D03E5F910EA1321240DFCF40FEFF4DF11FBE927F3EB1608DE0A100B2909FC01F2F7D218002513000BF8EC01F4F41009FCFE13F6EE110403EB0114FFF9F111FC031621122AFE0BECF907F7DEF8D80AF71C00020DE3EDE404ECFBF108F5F00FEF010D16FF9BD2073B');
INSERT INTO vectors VALUES (1, 1, 28, 0, 0, 67, X'113E0A4E28DB5D9BA88105B6173531D07032D0C6F75240A6C2E53C37F7C73D9136DD27F80205F8E86ED83F01C90A2C391013C6E7FF19401156302203CC252FFFD40FF91EACA523EBDF12B95829FCE41323E612DABF39F6F8C22B1C0011D1E7BFD9EFDEC902F4CCEF46DFDF09ACE9E7FA230EF1FA01F3D1E73A18EB0B21F8E2EB0AE0F7E3FBFD0B1ACE04F3F7E3F114FC011112D40215F63AEDE7F9F2FAE5DFF5F3D10C3710E1E7F013EFE4CD1105F84AC9E31CD6030BFB0A410005FEF9F801D80220342017140CF9D8E40117E6C1200BD4011AFC290E0E231F16E1E8EBD510FA32DF0D130744F2D1EE0A3DD308E8EBF40803D3E20DFDF408390820DC2C03FA008A3ACF3A');
INSERT INTO vectors VALUES (1, 1, 30, 0, 0, 75, X'1152DF1F342A65AFA3BA15C4E80647B87F07F709113724CEF5E7221505CD1DF2EBFB00F9160421034CC810D7CE18F514FE24E0CBF72AEE0D05FEE4F5D3E22615080402F70EB82EE5FAFAEDFF1B0AE6FA0F301CEACB1FF70EF6DBEB251ADCE4E4DB18F7FC12FAFCF10A010C14D6EF07FEEA04FAF00710F0201E09EDF412F9FFFB0FD8FE070A340F0606E0F032EF000DD51DEC2AD0FA011616F408F6ED2301DEFAFCED0E1018F313FB0708FFCD0805F51DF2DF04FDEBE611F81BFA02FCEEFDF1272A1E2B231915F61CFA09030BF3E2F309F031ECD712140C0F01ED0914E701FD1D25E7EBFBE7D9F0ED19D1030307E80B1DD5E6DB000A0EF1ED05FBF9FF12FDEE0CB5B00C3B');
INSERT INTO vectors VALUES (1, 1, 31, 0, 0, 121, X'E963D773EFD27FB99E8D1BCBF4464C257B1E07F49D4C33E03502122AC4B47C8130C94B29EC0334204ADB3B3FC2107D3ADF02D39EDA0D131A49F5F02220414208D22B04F7A5B314251D08E91806E0D82248E51FC6B74BD900D82BF517EAD5ECC5EDD6F4EE08DFE70CF9D20500C6AC070928E4FBECF70C04F5191CFFCF22EDD71010DAEBEDB73D2029D6F2F4E2CADC37F7F6F713DCED0AFF3B120FE8EC3905CAFD04DC080F0EF800DE13D3DEFC1BFF2301E6FB17DF0DD31DD63409F61F04EDC5E8201046FA092A26E1081C2319E4C60FF7D8D114E33DF81807D00FED2A00EAFC0322011A01EEE9E0D01DF3FBFC3001FD29D9DEE5F2D13B0F12520B0BD1F41118EF4ADDBF3A');
INSERT INTO vectors VALUES (1, 1, 32, 0, 0, 179, X'1E64D94E1B1852CDB9BE07DFF3474CF57F1DF80C112A19E60B0B0E01DFEB26C2FDCB4727E1F127D945B01C0EC9F02421F925F3E0E8FBF305E628C6F6E002233CECE50C19FAF2EA0711FB03F1F2D4FFE21A1F27CCEC37F2FEC50C102B05F7B91706DA0BE606FD0B0617031C0D02E92F09ECE6E6F616E8F1032926E9E719E9F0DDF5F0FD02E61225FFF7E219E0F0F92CE5ECD903F80501E4060203D5EBFDFBD7EFEA02F4F9FB0A06ED03EBF40B0A080B10C1F600F4FBF406E71504F10FF604F4F909F72D06F11A05EA02021A14FFE219ECE5E204EC140315F6EA11F512041005122EE016F9EAEAEBE502090900290DFB1FFAF0ECF1FCF918FA18FC13F906FD02EB79CA0C3B');
INSERT INTO vectors VALUES (1, 1, 33, 0, 0, 70, X'EA71FF1C1F1050F8F38112E39412E8EB6D32E4C2291230EA200C282BEAD322B421F32E0DD1EB321B3FEE1718AB1055FACF22E3021C211008241AF8D2D91FF001C4F10E02F2CA2F00F813DB1AFEF4EDD1F2DD27DBBA2102FD15EADE2A000BD9FCFCEAF604E3DDD401341001F6F2E2EEEBDF05170FF9F60B1F0509010700EBED0A08EB23FC1DF4EB2FE30DF809EAD112FAFADC1BCB2304F10DF610E70A0C140200F40512FC0A200EF5F70D0BE3FEF1EE18051DDA01FC0916F624D3141DFAF7E122231A2FF4EF0300F604EBE9F60DF607FAF7FA261CF7F8FFF5FDF1E6FE06F8FFFF2A0306FF18DCEAE1E5FD1B0E0BDF1EF1DEEFDFFEF10B16FB10F80AE11CE51FED1011073B');
INSERT INTO vectors VALUES (1, 1, 34, 0, 0, 66, X'003E034642DC7FE5D5AA00F8BE09F5007DF61DD5F53531DC2F0F3804E5F033970DCA262BDC16661320DF1821D23F4BEBEEFFD1C5EB1D25260A32F3BBCD181030C614F62ADBBE26F0FB08CDF80C06EE0D34E137C9DB47FBF2FAFD2417EEEEF2E036EFE0E00FF2EEE82EE601F1BFD5E0F92BE609B90420EDF4081D0CD61706EB1ED8D00AE1EFEA08101212CAFA04FF250002E9FBE0DF1BE14303FDDCD2031DFAED09E3E424132007DE1CFBF8E0FFEE192AD7CB08D0E9022D16111702F8F501EF1E271A0A2202FFF6F000F9FF1FECE60E01E4E91F0A0AF33613EAF1F0FFDAD306063FDFEAF2F5F3F7DBF1E229F91EF0EB02B4E1D50AE404F404F602021D09F52628CA25ED3A');
INSERT INTO vectors VALUES (1, 1, 35, 0, 0, 74, X'EF3D027F36C979F8DC90F011BC2AE7037E0212F2FA503EE7152B3402E2D038C618D13323C60F3A280AE31714DF2130EEBF0DE2ABDB0E1E14FE3DEEFFE9180D1EDCF7ED0CEEB905141404E8171FF0F4082E0E2FDADC4AF90EEFE1311BEFEBE9E12AE2D9DE0DDDDDF724CD10E8AEE3CEF838F708CF1525F9E90327F3DC2A15052EECC5FAECF1EE0A03EC27F01106E0180815EF09D3EF2EDB3A1708E1E3F7320008F9C6EE1B1A0D05E921FEFDE10701F40DC3D1F6E00409333DFEFD070DF6FCF51605FD241BF90A17ECDBFF0BF5E9C90306DEDE1B0E23E5FCEF0A09FA0AF5DC16150FE125FEEA0FF5FE02D420F90F060D06E500DC070406F621FBF50AEB1EF024072742F23A');
INSERT INTO vectors VALUES (1, 1, 36, 0, 0, 80, X'FD4CF00CD22B6E9FBDC7F1F8AC23FADC7F18CABE022109ECC1FD0C42C6D00A01D4E43412CA251E0E44A73502AA2012E2D017C9CC0100E1161D110AD3D21A29DCECE00702C0D62103070DE21A10F7F4090BDC33F2C949201D14D9D3061CEC15DB05EBF324050606FCFADFE807F4D5E7EBE2D627003B1E0505FE25DE151FFAEC0EF9F00D13FD020E1D23E90719191D21FEEDD223D3F613F621DFF9F8F7320EFE11F6ED23FC270917F3030CDFE2012506FFF30B0410ED0C1A052F0BF308F9F0E3101B281309EF13FDFD030FF6FC151EEAEAE8D800E709ED10F7FD1102F40EF9412611EAF3F710F210E0F1E5160900E8FDF9F1E4F5110119090F200C11FE35030A0F2B71013B');
INSERT INTO vectors VALUES (1, 1, 37, 0, 0, 60, X'2A63D5093AD362DB9C9AECC89D0EF3ED683BA6D6152529D220440F379FE229D2F7203600812C123650C93AF6B80E1803B25207ED2F030CD60711F81CB7D423E0CAE01CE9CCE0DBE008F2AE242C2BA7F20AF04FBEB65011EAD1DC9A4602F1D217E7CC1C270724C2224327EED6B1AFE8FB012510F603B31D0722E9FA3510F0080719F02ED70532031FCFD4DF18C1F0BAEDFDE3FB95F63DE902D6FDE2F8F9141DC226C3F71B0D01F6EA12DC16073438DC22D01B2D15080F2CFC12C9351E0215E92B46270917F12CE9F9CD1D10F410AEECD2F9F8340615FDFBF1DAFF062EFA03FAFB28EAE8E8239EEA02F4123AD808E73021C2E8F6310A18020E40EDEAE315C40AD5F51BBF3A');
INSERT INTO vectors VALUES (1, 1, 39, 0, 0, 58, X'303CF74C45D43AF8DDC703ECF41109F57F20E4E8F01526DE2E212D11D00533C4ECE6E81DF20B260713D6F3F802EF1E01F919DBBB0EF7F8FCFF1AFAD8090FEA26DF0A231DDCE717080FD10FF821FBF008F202FCCED42DFA00DA09F617E4DFC7E9F9E3CF020D01F7061AFDFCF8E5FAF1EFE11711FFFBF8000312F3F7F8F306F801F7EB08D8F2110413EAE8E603F712F5FE10E41AE0E5240A21FB0007E4FE18F9F0E8E405EC0E02F6FA26EFEAF40111000FE100F0C5120542FC20DC0B09F9EC05FE1B101B08FDF8011BF8010502EAD00AE1CC0E220E15041C1DE3F2F20000E7FA153500080703E30ADC1516111E41160416D4F0DF1AFEF2F8F62C1607FBEE06101862C2193B');
INSERT INTO vectors VALUES (1, 1, 43, 0, 0, 64, X'F449EF140D1044ECBDD1211CDB19030F7FF4DBF9F03031C30A0E2016FBF50FF7EBEB2F20D4FF3FFB41FB2305DD10FE08E92510C308E52137D5FEE904E71EF62EFFF80F0B03CA15100001F3170001FCF3F70E0F02DA0EEC011E19E22315E5E7EFD3F8FD25FB01EAF90DD90813EDE2FBFEE9F0050DDFF30119FD16F2E7010E03F7F5D216FDE901EE1715CEF619F9F321E1F0ED2CF8F305FD18FE07F7F4102BFAECF5F502F71409DFEE0B08E4F703040D00EA021BECF5E3FAF5020300200FF3EB2B270D262A0E3F070413F8EAFCF0DFFEFDFEFF230733F80CFC13E00D061DF7F3211C0A09EDE9E80DC8EB07EC171EF9100FF308DDFBED4302F3110900E70CF50EF9E3ED1D3B');
INSERT INTO vectors VALUES (1, 1, 44, 0, 0, 182, X'B447D8544E015BEFCFA2D2B8B6500CCB7F3AC2B6F30CECD4E02C0517A8E3139E220160CAB70627004FC1540A95322D32CB0CED131D1723CA0F001BFABE0C1B0BB9EB0D06E0BA1DF1F817BD352EE1E0DC2AEA2FD4D01115D9DD19E0271825060BEF0F2101DFF7D8DA302AFBF2CDC2FDE00237F00D19E80A0E2EFFFE262EEDBEF300EE19EF06070B19D50CE60CE2F8EFE9EF02FAB21F15CD06F60DDCFB07FDF21703EF2C19EFEA00F1FCDF06EB3615D10DF0001DED0DFE220E3FD1FA0FEE01F300170A1BF2F3EFEFFCF2E7110000DB29020CF02DF8D80DFCF711CA0B01000507F62E0A0D0EF8ED00D3EB030BEF0AEF080AF3F5E401EEF5E80E27E4EFDE120212E72D8AE13A');
INSERT INTO vectors VALUES (1, 1, 46, 0, 0, 78, X'DE50F05717047FBDBC87F2DEB8380FD26641CB0E083C44D1F2F72E1ED7A85D8A24ED1DF6C6FF28FC3DD13AFDA71F5300BCFADFE7F4452D0527F108E9AAE90F09D509EA17D9A92CF4DA1FDB0E1BC8E7081D270FFFAF0008FCF604E0261FF1F7D9F6F201EDE0CDCC15190AE019CBECF7DB0F2C1FE90FDD05171814040027FFDA0D1700F0FEF719F72FC004F51FFDE8F8DF06F0FDCFFF09E927E809F2F1380BE3E8FBD7150E02F817E705E70EE5FC0C081F00FC2803050AF5F30BF4F91CFEF1E1071A16380417F40C1DDF0319F4F2E311F6FFD61300E1F1F2F909E8F1181EF81D06210D0EF9EFF5F2D7F0E4F707FD0A0A0DEEDAE526F5070718FFE51BDFF9F907CEC94EEA3A');
INSERT INTO vectors VALUES (1, 1, 47, 0, 0, 86, X'EF7FCD7721C66AACB2911DDDBE56D6D04E0DE68E112C36020904284DB6FA129BE8DB4A03B5170F0131063702BD2F1802AAFCF81405FB22F30B2B3EC8A028FF02C50E1CE0F3BBF7F8F9DFF6172DFCDEFC4F080BB3C527190ACCEF1320E71A07F215EEC5E1FDF0EE062945D914D8FDF606FAE707090905113D3CEA16334E2ED90EE8FF06DA0A0A1517FB07EAFFE50F2221ECF0DEE813FED017E228DA0300EF10051BE30524011A18C1FB070ADA0CFBF82BD8EC12E60505E21717FADCFB0B0303DA091B441AF90E0333CA09100BE6DDECE103E10D21020C01F5D0F50721D7302A051AEA1A0D07E1E4D8EB0B21CDC202E924BDC8FBDC101BF8F428F7D9F84AE4F91CF931D63A');
INSERT INTO vectors VALUES (1, 1, 48, 0, 0, 134, X'0666D33E06E159CFD7C7F5D7B225F8DC7F21DBDB06F921D9ED0C1F1FBA071EF50EE82010CE03091335C13C0DAA2132D5DD0BE10309FA08E2091F29EDEB3911E8D6000B05CCDC0E0007EDD91F05E6F3FE1CDE11CDC62B270CF1FADA0EE419DBEB09F9ECFAF20ED40812FEF9F2F2FBE1E8EC1814071907FF100601020013F6D10DFEFC21F30AF90B1FEAF00D07EB0B1308EBE721CA0310EE11E201FCFF0701EE02F1F20C09FFF311130802DDDA0214FF13ECDF15F3FCFB010616F1FAFFFFF7F5180C0730E7FDF5FA100E0B040013F3ED06F1E913140B060BFFEBFB07F707FA0E271902FA19FFFFFCC7E7EE0CFF0CEB0DF3FEF0EF04FDF70618080EFA0014F71B08F479163B');
INSERT INTO vectors VALUES (1, 1, 49, 0, 0, 69, X'23421B473AE046EECBAAE8DFFC1DEEDE7F15CDE6062A36CB112E1E3DB4F7528A10AC0BFBDF0E21F71FDD0D1FDA043BED0705F8CCFBFD0FECF21127EC0003F11FCD190F36C8E31B1502FCF90714F7F907EF01F0F2C51902DBE22AE822FBD4F9E1DB13D9FBE6EDCAEC1100E30BE4FFE2E10022180E10DD0D161230D9E506EEF8FBF9D61CDB00FD11FCE409F408ECEF02EE02070DE6D413073707DDEEDA0F27EEDC00F9011F18EFFEEF11DCE7F111160E3CD2FAE0DF0B27282731DEFC08EDF624E12B0F2DF90A1DFBF606EFED11E8C828EDD0F41E0F2AE4270AE408E60304CA06070B05150D1C0010CC1E14180426F1F703B0C5DDFCED1310F1351708F7F6F0F5E7833A003B');
INSERT INTO vectors VALUES (1, 1, 51, 0, 0, 70, X'F039E7243EFB61ECB48ED2BAB517F5EA783AC7E5152F21DE1AFF1C50C2CE3981FED82839AC0E37125ED86FE8BB221AE2C425D3F849070BDB38263ECDBB16FE0A921F0900C0B029CB1923C9043703DA091C1934DFB417040C060AFF3F0903CCF6EBF3021AD7D1E7E43B1D0AF7AE1DB8C7E12535D9F8D2FA161EE5FF0515ECFAD6FAF33608E9001D1BCA02DA25FCCCF2D809FF2CBB06FFFA2FED0CFD1405F7EE01F6CE1B11DE1921EDFA02FCFA40400AF3CAF8FEDD11F525F82ED514280503051750101100D620E405FFD6F51FFFDF0AE9FF001C2CC70DF805CCCE1B01F6E5FEF63B25FFFC1ACDF2F0EB071329FFCF3410D5E9D510E2011210280BCFDB10DC1B1AFE2DCF3A');
INSERT INTO vectors VALUES (1, 1, 52, 0, 0, 77, X'064AD738F9EB47DDDD811BF8EA25FAE53F00E2E71A2132E705FA3433E8E711D2EEEB12FAF7192EE32BEE28E5050412FFE80BECB90D03020EF91FECDDD007FD19EFEC120FF4E000120FF2082512E3FD18FE2B19FBD939F40CEDEFFE2414E4DA1713D3F3FEFBE212E303F90A16EFDA0C16D4F2EF0D170B16FB1C0DE800F00FFF14F2EDF705F6FB061DFEE3F515ED030304FBCF03FEEE1AF20CF72CF9FA2018ECFD07FB2EEC24FCF3F21F15F2EEFD02E41AD8DC01E600EA09FB0FF3F6020BF5E3FE050C3109F326FE10F6EAFDE6ED0507FD24F5211B180D03EC0FEA0F040203191225EA0A02FFEDF7E2F4F9F900FE0FFC23F8FBE002F609F40512F2E9011E0E0515DDAF243B');
INSERT INTO vectors VALUES (1, 1, 54, 0, 0, 154, X'FC7FEB6635DB5BD80AA100CECE3E05D741ECB3CCE33A2FECD91F1408DBEB2CE922E224F6DDFC240E33EA1819DD251C06FF21E3CC0CED07EEFD34ED06DF23FCE904F70618C9EC0E130FEDFD1E240C032212EEF0F8C40607F8E805FF13F0E1EADFF4F6E1080008D706F708F8E5F0EFF1FEFD1C1DFD04ED1418010FDCD7FC14EF1704DD02FFF5F32213CDF3F510F30FFAFFFAF005E0FF2FEC180401FCED0C0DDFFCF0EC12F814F506060800F1EC030AF32608C4EDFE0704100A07D602051EE8EE0D130D0BF60D0AF10007FCFCE8E3ECF6F8F3F3191703FE1105FAF7FD0F28EC0C0602080825EF070BCA09FBFF062008F8190612D9F4F409F70A2B08FD0BFF110FF0F03A173B');
INSERT INTO vectors VALUES (1, 1, 55, 0, 0, 185, X'E863984337117F05D7A3F9D3C61CF2D865E5D8CD05291AC6130F3C1FBB0121EC02DA2921C7DA2D1423D96206CB180801E415DBF9221626EAF2070BFEBD0AD306E7E0051114D321EDF0F1DA221302EB0AEF1C24D3CF0104280616F416FAE9EDF4CC15FFF4FE0EF2D602F910F0D0FB07FC04281BF5EAF6E9051608E5070E26FA02EADDF2EFF20C0B11EDCB0B24F6170B00ECDE11FA001CF70DFF18F6EE1503FBF808CF25FD1C06F9F6F1070FF80E15E811EFD9270502EA16D917FFF20D00ECDB161011130D051CEE06FE0D14F5F5DF24EE06FD23FDF9FA1801FFE6F907030A1F2136F5FFFAF8E4F9DC1900FFE81C040223DEE8DEF9FC0CFA0811F706ECF5030D0F71A60A3B');
INSERT INTO vectors VALUES (1, 1, 56, 0, 0, 189, X'E049D742F8197FE1C793E9C0D71D11E13502EEFC0C3D19FA06060A1DDDD61DE121C724FEDEF726261ECF5512AA21670CDE13EBEC15230BFA111EEEEFC70B23E9D710E11BE2DD10D2F2F3DA2619ECE0FDF90B15C4DAFE0604EEF8EF2D01F20404FFF7F3FF00F8E2FD061401EDD5E403F20A1E11E602F00C0F1C08E6F90E09DD0FE8F7FB02FF0C232DD2E70401FFED05EC09FA15D90003EC27F414F5F510FDF1F6FEDF1EF5FEF22301ED0318FDFB05F2180FF10D0D0416FFEE0BFDFD0502F9D2020F13180D190105FDE7FFFAF9E7D5F7FCF2F40DF8DFFF07ED070CF318F9F711EA0BF1FA0610E200FFFFF220EE12FF0316F5EFF20BF206EB0F25F60BF207F916E2D4A8153B');
INSERT INTO vectors VALUES (1, 1, 57, 0, 0, 61, X'265BFF6531ED3ED8D9A01A0BEC2903FB7F1EE5F7F31662D40E000836F6003ED9F4DA0B1AF204291840D2FBEBEEED18E4E32FF3BBFBFDF92AE722FCFCF010D81601F82848E1E0131E06FB34240BF3F327DAF2F2EDBC090CF4D92FDA1300F1D1C0F9D8CB21F10BE20624DEEA27E0E9D205D10C230517E9FB192C22D9C5F719DF01F7D400F2FC16F62C04F00024E6251B0B01D211D0F225E10CE10A07FFF62EEDF5F1F518E2FCE1E8F70103E2DE02211A0BEBF121F0FEDF15161AEA160B14E8ECF3F11B241105FEF111E9F0F9FFFEE7F906FBE91A1D2C051B110DEA22120C121D1F26F61A11E80D12C2F405F50A2300EB03220DE311FEEF02020A00F6F91421040EF484063B');
INSERT INTO vectors VALUES (1, 1, 58, 0, 0, 197, X'E860E93F181A71BBE781EBD4CF491AEE4C01DDD4E83B1DE8FBF81E22F0E33BD11EC05619DBF540075BE15123BF194208F409B7DF14171E15213DD403C0210AF0DA0FF01EDEDA1EED0016062D1DF1FA26F8FA18E4D000F1F1F70F011CFED7FAEEECE3FD01E909DEF2FFF40FF4C6D5F7FC000516DAFFE2F307241EDFD5260CE401F0E30506F103241AE1FCFEF7FFF924EBFCEF16D6FEF5EA1AF812F5F203FED70201DA12EDF60C10F0DC0FFBEF171A0817EEDD0A01EC02F2F108F2F9FC11E5E8FA0912140208F9E7DEFBE605FCF0F2FBEEF1E8FC06000512020CF00914100711FB22E91B0D02F1FDDD10F010ECFF0DEF0501FDDFE7E606F21720F20CF61A0805F54590083B');
INSERT INTO vectors VALUES (1, 1, 60, 0, 0, 83, X'FD54EE390FEA38E5C681FDF2E6FFF30A63DBF7F4E72410D604F52108F8ED2EDD03D75329D519420425E0F428D027050AC504E8C5ED0A2C2E111F0C06C709FFFBFBCE0920DFDF2CFBEB10EF112015EE49171F30FACC19EB14080E0D0E18E000F3F0F9F8E902CC13FD06FA04EBD8E6DAF821EA17DF07F7F2F70F2AEE021F110A29FFD9FD05EA0FFE10FA18F5150BFE09020BF2F5D6F22CE62305F1D9E7202BED1303F62303111BF5FEF3DCF0ED14F3081CE6E0F6F5F9EA1C030301F4EEDDDEFA1B2EE91B22F2240AFA15FE0B16EE0BF90E07C922FD26E614001102FD02F9F00E1AF9EAFB05E4F4F6E40FEA14FB14FBE708CAEBC202ED11F11809F900120E01EF1706E4113B');
INSERT INTO vectors VALUES (1, 1, 61, 0, 0, 192, X'B946F3544CF37FF5DC8AEAF0C444FF0443DAECB9F9262F08FB043721D7043EAB27BB2C22D6E9442E4AED6327BB2854EF0702D9F9FDF401FCF842F0CAE334E91EBC1F0217EDD314E024170202FF17CD13FADE0ED5C61505FB05252B18BDE7EFF118CEDB13F81DD2DC1B0A00E8B0D604F5D51415EFF91E000AE21DF3D30F26D50507D2F6F8F6F61301EA0CE115FC0C1EEECFE7FFC6E40DB2110619DDFA040E06EE15F5141CED130FE8F60E02F1101DF90DFDF2060CE9F1060701001C21FAF9ED1FFD1BEAF7F1F6FDFCE4E006F8F0EA11F5000B0E0CEC100BFFEE080DFBFA0E1CFF320C1610FDD8EDE9F0D611F402ED05EFF6E6CFFDF101FEFA20EB02FA1BF70EF38E7BF93A');
INSERT INTO vectors VALUES (1, 1, 62, 0, 0, 185, X'E76DC15615FE66C9DC81EFB7F6401CD7640EDFF10663FCDAECF601F9D9DE32BB2FC260F4E4E531EE25D05F29C719350FAAFCEAD7053C29FA112EE2E7C6180FDFC515DF31E5EE23EBE6F401211CECF0F9F4191BCAD604F806E812FF1B06D904F202EBFECC10E8E31D040A06E0D9E11901361D1BF604EB0CF8290DE70B19FBE8F5EDEFFEF9EA2E1B1BCE110603040205F1290223E4FF03FB35E91BF5CC1416E7F5E8CDFE1211F518FBE5E706020C03FE36FAEA12F702FEF4E120F1D40601E3F9EA1A182A18120501F2F5EB1104E0CB1803DAE210EE07F007F9F500DD14F80811E620E70EFF05F201E211E61CF61C100912E5E3EDF9F008DD0F1C0318EFF3F00EE80E6AFB3A');
INSERT INTO vectors VALUES (1, 1, 63, 0, 0, 190, X'D838DA47180F7BD3C090D8B3BF3416E64E0ACDDB0D260FE0FC0F280CD9E405B525DA39F6DEFE360B6BCA63F281233626F3EECC02152F12FB211901FFB4FF10F3ECEEFB0FF0D82DEDFA26EB1F33E1D3120F1E29D4C2210811F304D822150C0704D7F60807E1ECEAEF1D1713FDBCDFF8EEF40EFE000A0303223615F1132900DC1BF0E3040718F9110DF6040AFFEAF005FFF1FB03C00BFAE601DB15F7F50805E3FA05E031F40D0C1DECE60BF7ED0114FD25F4E70DF411FDEFF61403F5140CF2E805171E18FAFDFFFE04DDEF0401FAF807F517F310FA0708FBE409E7FE0E0A221CF91AE713EE05D203E7EEF519EC09EDFC14E4E9E1F9F807F01C11E9F1E825EEFE01E337033B');
INSERT INTO vectors VALUES (1, 1, 64, 0, 0, 77, X'2C78CD4E3AE56812D985F5169E1200127FFAE4CC075644D908205315B0E340CCEBFF0F47CE0B1216EAA7084007E41AF5E049DDBEC40138F8EA1B04F21B1E1E0EFBDB090DBED4D2E64E04D12B0FFACD05450315FFD123FD52E6D2122BD1CAD905CDF6F6FFDD29F6C919A90307C9D807200C0B27DEF9EB0202E31E05E3190718F902EA15E1C2151212EAF914E8DEE5291010DC0DDDE945CA21F8FFFBD30510DEE6EBCEF31E1312DFC92F14F9E4030FF115BBD141EC16FB22EFF00D051913EDCB25150B310F03150205D42E28E2FAAD35F9E8E62CE535FF130EFF12E20DEED103392FDBEBFFE5FEE9C813EC0D093BF804FF04E9D3FA1E00261E1AFEFBEE0F0832EE45C5D73A');
INSERT INTO vectors VALUES (1, 1, 65, 0, 0, 75, X'3837132A54E93BD9E1C2F8DBE3FC2CEC7F24EFD5060E02DAE404233AF7F921DCE0C3E0FBF31D1A1F44C6EEEBFAFB05FEF422DBDBE206EA1E041EFEE50CFF00FC142323FFC7F14405240A0ADFF4F2EB090AE8F7DEC64E0907DD11DA0F15D2D9D2EDFAC6EA0DF6E4041EE6EE0DE5EBE20BD6FF071B1CEA0E111106F5E4F908FAF803ED00ED19100F030B020806DFF61309210622DCDC10001BE6DCFAE70116E6EBF3F9060201F60CF71EEDEDDA0014232BE000ECF7001820171CDB0D03FAE208E80E0917030013191EF3EFFE0BE0DB01ECD6FCFA081BEE0DFDE7FE0104030E10FA3208090F0A0C07ED03F60D2518120515EAE5DD1AF812E6FE2913F5F4170CF119ACBE163B');
INSERT INTO vectors VALUES (1, 1, 66, 0, 0, 201, X'F9680421202A6AB4A2BBF99DBA3F45D57F20C7011C260EFA070F030BDFEB14E0F3CA26F2BAFE1E0F53BA2FE7A3200B12EF26DC06FB1AEDF6231E0DEBB50A0CFEF30BF909E3E512F61816DCFB24ECF8EC1A1515CCBE0D2B16DBFEE01BFD08E5000F0CED0309EF010B1525051FF11AE4EDF31F1A0309E612262607F4F61C0FEAFE04F61A031E040E0CF1FA061EF10E11DDF0F60CD813EAEB0AEB12F1F914EBE009ECF210FA00F015F3FEFFF5EE0DFE0025F8EB0501020D0E0813FA01010309F412021413FAFFF2F402030BF8F702FAEAEFF2F9FB03DA0505F2E6010204070A1A1219060205F9FFFCDAF5F502F916FF100AE1FBDDFD02F4FEFC16F90EFB11F8F9FD2CA20E3B');
INSERT INTO vectors VALUES (1, 1, 67, 0, 0, 197, X'F673E55D20F260E8D08123CDF53917FC62D9E5CBEB2607021A3B3A1EDA0432B00AC8260404283F182AE22607DA241921F200DED2EEF1FE05F822EDF5E20C1A0EEA070B1CCEE3F31C16ED2802F7E5E52212D7E4D5CF370FEFC9310407CF00DE0B09E6D90622F3D7F90E120CF8C7CD0106DC05140103F4070A180EF0DF1215E717F9D9ECEE10FA3C03E0F2EE01E7FDF80AEAEF02E7F32ED123F2FF00E8FFFBF4F003FB17F81EFBF8F718D4F5ED040FF10EECED10DF0801331210E813090003E9FBFAF70408FF0FFCF7F4FC04EFE3DC0DEEFAE82102050E2005F8E6F40302DE11FB1DEB090FFDF3FFEAF7F500E51F13E712FC0DE61EEEF8F10240FA08F7FAFB0FFDF91D0B3B');
INSERT INTO vectors VALUES (1, 1, 68, 0, 0, 68, X'0F76E935FC507FAAC88F23A7A9324CF76CF4D02443365DD220E5F40C03CA479725CF370BDEF825096BC713289DFD2655E629F4BE0D24F40F124AE311B1FF00082DEB272005C82617CD3BD52D06E0FD14FD2038E0A12E00DEF0FDF5F91BF8F60CD9E7CD23DFCB3916F402142FE20607CB22E41EE93DE8D7044F41D6F012FAF40707D403170A1C043204000911F20421F3FBCE12E80402EC20F230DCF3240FE1190B0231E225F505F5E3EC01E805FA142CE5E2FB010CEC22D5060CEF1CF5EADEE91E0D2A0CE81307CF0905FAFC000B07F2FBCC09E5220016F80E08E115EB03262A03E3030DFCE0F4E51CF40DF02DC817F2E8D8D0ED02171C0C23FE1CE400EFEFDCE491D73A');
INSERT INTO vectors VALUES (1, 1, 69, 0, 0, 207, X'E748FC353EFF64C6DC81EDC7CB453B0A3DF7E6CD0F280BFD00FC2B1EEFFF38AA2AB2630CDC044C1351EB412DB71D2B43E5FEBA0AF4332220264FF7FBAD0AFEEEFDFB15F4D4D944F8E626EF0E1ED6FA140DE702EAC21C1BF7DD0B12F90EF20BFFFFF6E8E4F9F3F314F90C09F0D5F601E11414FFEC14F8ECF91017EBDA3CFFE207F8F5EA160EF92A12E71901EFF0F51FE502FC0CE002EFE218EBF5E7F0F902E0F302EB0EF9100A18F7E804F1F8180C1427EAEAEFF60C0518EF15EE020E11E1EDF9FC0C1805F4FD03E8EBE80CFFEBE80AE0F1F3FE01EEF812FEF0F6EA06FC1110F81FF0160719F0F7F501EF11F40FECFA05E7E5CF03E809FE121EFA15E408E813E8DBF5053B');
INSERT INTO vectors VALUES (1, 1, 70, 0, 0, 109, X'F350ED181EEC6BE6D381FFB8D91101F037C5E5B10F282DF406F83733E5E219C6E9E30D0FD12739ED06EE0DDEED2E24FDF91DDCB21BE519F7EC44FFC1BC27051FFAFF041DD2AF00EEFFD9F40920050B20161BFDE1E512ECFEF4F1161EF0E7EF2600E8D8022CE4FEE8060A0509ED0BFAF9E5F6F5E2F2FC1EFE04E7F017180003F501EAF307EDED2D18D207CB17FAF71203F3E0F9ECEC2AEF1E0726FBE510D7F90213D31907F2FFF3F819F408DAEA08D808D6D907E708FC07F6E904F3ED18F20F0D080E181CFA02FD01F0E6FEEFF0E70001041FFA3010030003F5F6F601F5EAE2162FECED1516F6EDD41501F90C1202F1EE0004DB07EEEBF1112F110D1305EA02FA5C09103B');
INSERT INTO vectors VALUES (1, 1, 71, 0, 0, 69, X'135DEC2C36F959D9D6D8EECED23217BF7F36EBF0152B1EB5EE221EE5D2F124070CF1081EC70B18F82AD51405E70D0ADDF915E2D7FCFEFFF91027B0E6D5FF170BD4FDF6200D01DA0C02DB21E7EB0BE4F900240EC5F127F2DBE800D54BCAF1B9E9FDD303E71803001225FD09E7F5DB0812E4101BEDFACF090D2C0404E705FEF70F010526F1F513061CC7D81A1E01F90FF0F7C103F3F914F108DD150FD2FBEDE2DAF5D10B0CED01F700FAF118D4FE00FC2BD2D93FF815F7F4EBECF800E4F224FF0AFE0F0B0B1C00E309E30FFF141CE5050BE3EB09F61F140E1EECF5FAFCF0FAF5265BDFECF9FDFF0BD7FD01F0FF10210612F704E71808EFF0F61EF41705F50401F91F8E0B3B');
INSERT INTO vectors VALUES (1, 1, 72, 0, 0, 158, X'FF7FCA2A0D1869CF1491F4C7BA1EECD52802C8D20C300CE3ECF62319E4E91EDF10E72B05BDFB250B28DA3927D22042FDDB11CDE017181FF21430DE00C21C05DDE9F7F32AF2E707F7E5EDF2291602F808F90D19E6DCE5ED0C00EBFB1305D702FDE5F709F3F706E4F3010EFC02E1D802040C0615F1FDC003171310E4FC1506FB0D09F1F507FD110D26D300FE0703070C0411F501ED030AF413EB15F0E703FEFAFD06CAFD00090CEFFAF80123F00BFF022AF002FD1CFA02E2F30DD9DD041AEFF6060224100313F7F2FCF7060CEDFEF402ECF1F21706FDEC0A01F90CF71F070A18101DE6051203F308D211E81DDA06180908E0F7F1FBF717FE1B0EEB0EF717FEFCECC6FB183B');
INSERT INTO vectors VALUES (1, 1, 73, 0, 0, 86, X'F44BDE2D01F77AC6B7BF12CEAB4E07F17F0AD6B4E4291408F1262147A1E934E4E4E84D0ED2291C161CC54D14CA1722F2C80AD3E4FD0A1B0F1F0C0CE0CD2A47FED4F00CFDAEC2E20D05D9F21E0BDE020C11B7F7DCC6531E0110D3FD07DA0201DD1CC3F5F60F18BA151BEEEAC1EFD6E1EBFAFC03EF0719FA08F612F5023302D2121103FAF7E9FA1C0CD3CEF81005ED16F7F7E81FB8F712F41EE80704F120EAFAF3F6D528E92406131305FFECF0FB2BE505EBF43CF60EFB0000060602E1FBFAD9F60D021D0AEFFF00FAFDF5090204D5F3E3DAE7F9FA27F914F1F0FE02F30CDE011F2EE3040026FAF4F1FCE0FA13FCFFD5EF0311FB10F0F6F535451A28E312ED09E48DF8F53A');
INSERT INTO vectors VALUES (1, 1, 74, 0, 0, 124, X'F747EE1A1FFD6ACDD281E9CBE3041A034FDAFFED1520F5F404FB281E00F537B815D63505FD2D301418C70E14D41E2612E006F2E0EC0E0DF91B2A1104ED0A1EE9E9F5EC20CE0B0DEC0B03E30F2408D01418F726DDE73906F7F4F00F2FF5EE0904FE10F8E30EF2F6F30BF7FAECC8D8EE132511EDFF0F18F4F5051D020D1200E813FED201FC0117F501E7040214EAE501E81BFD09F0E825E216E7EDEFE50E11F3080CE6071E19040BFE0DF4F6FB1EF8EF2DEDDCFC000906170B14F202F1FAEEEC0B241025120B0312FEFFF80E02F1E0FBFBECF90BF11BEA17000F01F404FCDFFD0318E706FFFEF9F9EE0FE919FC1A02EC08DDF4DFFFF7FBF01E10040CF501090A0A5786203B');
INSERT INTO vectors VALUES (1, 1, 76, 0, 0, 78, X'217BF95354EF51F7DC8F03C4DB2804E97A0EF0B8FBFC12C40AF82D37E6F6788107CD1FFDD1181C0C0BC6060BBD091DFB03E1F2D90B0203ECF91F0416F601DFE6CEEF053CBE0B220FE1F3170416FDE72A09E6F4E5B7091EE7F12DB51AECDC0CD6DB01ED12E5E7C2E621F6F108C2EF06E8EA2E212E02D5F30F1213E2EA0A16D5FBF8BB0CE8090DE80FEA08FC26F907FCE2FDE3FEE6F822E91B15EC0AEC0601EA0700ED36091FE3050207EDF5D21906001CEE08F1F7FC192D1B2ADD0318F1E3100AFE0A41F43BF5F22104E400DBD7BD0FFCF9011E1C09F711FEF1F80AFE33E10E1B2416070EE00512CEFDFEF41419050DFF02F2DC1105F2060B16F61BE20101FFE11BC3F83A');
INSERT INTO vectors VALUES (1, 1, 77, 0, 0, 214, X'F068E6342EF35CE3DB81D0D1A222F0F75B0AF1CB01290EECFDEE2E18E0E52FAF1BCB4F10C3063A112ADC2B10B9421E07CD11D1040A1A1FF820292AF6B213F2EAB7FD0007DDD920E70C0CD7142EFFF3FD2B0C38CFC423EE07F1EA101D080EEB001014F5E903E502ED1A0E0FE5D0F6DDF0150605D1FD02F1FAFA0001242505EF0A03E60EFDF7F00E11F115F015F1F020F207E7F5C90920E20A0DF6DDF10FFDF410FFEA1111011C14F60B0AFDE91F12F514F0E6E9FEF912252211F3F705FFE6F61B1504190EF207F9FFF9EF0EFAF9D8FBF509E60F0DF5E01BF6EDF6FF06FFEE010220FD0BF9F2EBFEEFFDF419F90EF50708D9FADAFDF0FCFC2012EF01F106F320EDD5BF0A3B');
INSERT INTO vectors VALUES (1, 1, 78, 0, 0, 72, X'E76A822524FD79E9EE813EA19B150EED3D1800BA2D1808DB3E1A4236CF014BD0F63B260AAD15164E06C930F303F51EF8C603DEC4E50809E51FEDBF0810DC35D8F4DDF5FEAFE6D1FD2BF2EC1D1904B60D29C828E2EFF93320F604C824CDBBE408F5001131E125EB0AF6F1E623DE99F913F3165F23DAC80EF7160AFDD6121A1A5329F9F8EFF0360740CBE01033F4E408EC05AC1506061DE319FC03FED13BFBF8D814D7F90049F4E5ED17D010D10B0EF13AF3012F19051807C239E4170A1E08A2FF0D2007FA3C08D103F31B1D000EEE16FBDC141C1FD8082513FEEC021F1BEA381F13F300F5EB0FF0EEE3E31CF01E00F63BD70001151C07302B0EE7FF0218332DEC2A5ED43A');
INSERT INTO vectors VALUES (1, 1, 79, 0, 0, 137, X'E95DDD3640FB63E1C0810FC2E01E26F666EBEFE6ED3227E8FFF9260EE7F342BE00EC430E02FD30F534D6300FD81B1121EC16EFD6081C1418F712F7F5C31C2521D1EB170EDFD61AE3FEDDFDFF031BCD0BFD02F7D7D421FA090801001B0EF2E1E8F4F5F3F10AF9D9FE24160BEAD0DF0F04E10A0EFAD60CF209050F02001C20F4F409E1FCF3F606040801E8F71BE1FBFEE50BFA0FCE030E000203F7E5F70E0CFAF3EFF30D04091B1402F7F1F8E21A04FC1005FA0D05FDECFEF60901F208F0EDF1211D0B10140E06FB1B03F70709EAE302F9010808EE0B110E110AE7F1FDFC06F91423FE0B00F8E504E002DE11FA0D06FA01E3FCCC03E41FDDEE15F708EC01F604F6934C183B');
INSERT INTO vectors VALUES (1, 1, 80, 0, 0, 140, X'D87FDD4329FE70C4F18FE7D9CE2FEAE35D06D4D01D3812D1F0021F15D6D232AD23C742F3B5F928F238052633BC284114E71FD3D7081927E20B34E0F3B6231215B9F4EE33EDD6090CE5F7E72423F9011623FA1CD1DBFBF3E2E9FD1A28FBE3F3E7F701F4F3FE04D5F3F712EAF3E0EFFDF0210FFBF2F3D6F61014FC051931EDEBF5FAF8FEE8EA150322C807F3F5F301131608EF03FAEF0AEE22F5FEFBE818FEE803FED2FD11070711EB03ED15E6100BFE2FE4EEFB13080EF1041D03D90105ED07DF2219240B0403FAFBE9F4FEF5DDD51DF0E3E0100A11E80EF6FC0AE51FFBEEFC0832FD1C13160002CF18151DF10803150AE1F0F7F9F30FFC162FFD19F2EAF50BE22C5E043B');
INSERT INTO vectors VALUES (1, 1, 81, 0, 0, 203, X'0571F2672F0747CBA288D6D2B354F2F57F2BAEDCD43B35D4E327152BA2BF41A010C56110B2EC15E64ABA3212B31B0209CC12CEF20F3724F311FA3221C407FF04CAF8FD29D0D11B0A0725E62A3EDF050F231D00049F011427EE19D71F23FFF5E6DDFF14FBD7E8C0F0140FFF0BBC07EDE2071E1C13FCDBF9262222D7FB33FBE5EB0ED11AFDE4FE02FBE51BF60CE900F2F803FC03B10BFFEB0EF00FED091612E0FEF2F42802F700EFF40805CCE22618FC1CEBE80BF908FB0B121CE5E20BF7E5FA110D0A3308FD10EAFB0AF215EAFADCFCFD11C41BF511F70AF2F6F5030F2EF5222104F31EF6E6E910B812F0F909030EFB11EBF3F0E9FAFA001416E0F9F615FDF3E4071AE53A');
INSERT INTO vectors VALUES (1, 1, 83, 0, 0, 87, X'F74417693CEC48E7D68E0507DA461BDF7F31C904DF2A2DF0EF2C2DFCE9E520C90A0F08F7D80F310743E30BF5D1023B0E070EEECBD3FAEDFD05FAD00DDF072435F3F20918FCC1072939F7FFF821FAD8FA420B0802C1FCEEEAFCFCF73007EBCDE8FCE0F211E6F1EDFCF9F50F0BE6DBF6DEDC16FFF20CEA1326FC0BE5D41E06FB0902EBF60EF50DFC23E906041607EF0BE006E607C8FA1DDC0F04FAE6DEFF1FD301E9ED080501F9F1DB1A1A0CF40E0FF0E3F612ECFD0B00210F11DF0C2FF90EEE201A0E37F80011010CE307FEDD05DCF6D901F918EA0006EFF50504F3121AFDFB14150015FDEBF0EDDDF5FFF8FF11FD282A00F6DB20F10917FE14E209E1080016DF63880D3B');
INSERT INTO vectors VALUES (1, 1, 86, 0, 0, 63, X'2041094640E575A2CB91E9C8C93D00DD5F29F2B136474CC407224343E4C7558131CD352DC9063FFD49D52B0DBE205C33D603AEF0FD442D022B350CD9C2F00B11D31203FECBA52EFCDD31E92028CF01F40D0B0FFEA0201001E7FB131909CED0F00DEDE7E7F2E3F1031AF3DFF3D3E609DF1329F3FCF401E7052413E0021EC7E6230AF5F5F2EBF80419BD0DEE0AFAD419DA21E715D3E923F03AE70EFCE300F2EEE302BC090628FCE3E51216F7ECFC14FF50CDECF0E817FB19E92BDDF8170011D2D3FF2747010F1AFBF3F3F016080BB230EBC5E6101918F6110CE30EBF1AF7DE021B27DFF71318EAF2E7000F08012800E815D0DBF6150C090C191CFB2BE203DE03D712D5D63A');
INSERT INTO vectors VALUES (1, 1, 88, 0, 0, 80, X'0B550B4B35C267E19E8106DAC33C32E76C3CD2EB15292CE60E0242E5DC9A3BA9390724F8902A1F1C16C0FFE1B7F85D26FC0A05B7E0F804EE12DCCD1EE6C238F7F0CAD907CDF6EEF92805C90A5010D5FF364328F9D70C0B0C030BBA47F7C207ECD2EC1E11E9EDE11614F2F400E3CCFB0E041B0111FBF81C17160BEBE724FD091107D80EDAEE0BF925E6F31E1CE6E626DD0CEA00B91838EFFF36F105D817EBF4FCEEB51D192CEA06E815FF0FFE220BEEF7EEF2080B251B2AE616DC1C2105FDD2FE051E491218000410E91E19F3F9EA10CDEC1915F90614E202022806351505010C0F03FDFCDC0F06F00600F7FF35001020E1E8DF0B072427FE18E6FBD31A0B17E31617E33A');
INSERT INTO vectors VALUES (1, 1, 90, 0, 0, 76, X'E52CFE4E310A77BE8D95B4CACC4D29CC7F34DFE81C342EDB0A00274ACCBF5594EBC50A16C50B270036C556D5B22244F3F60EC6C7091BFB072A0905CBB1F04316A6E8E51DC0A02CB71914C315231DC00308271D16B70B2419E4FBE3420CCAC8F119F90212DFF9CCE8280F1539BDFED7C0E14931EEEACA0A1B140FF8E72104E21A07EDF6F6FBFF0439C402CC44FDE615D6F0D418C8F207FF3F1FFC00FE0B1FE60CF2D00C0BEF0214C80A05E4BCFD29FC2AEBF41CF40B1813F726F30919F61CDE23FC2221120D07E91BFDF1E8F0F4C400FFF90FFC15D30CE5FE0BEC080009D929161D090106DF110FE1CED81AF505F13415EFFBD51EE7111B0F12C8F8FB2BF815EA2D30D03A');
INSERT INTO vectors VALUES (1, 1, 91, 0, 0, 71, X'356CEB2CF15C56C4A6BE15A3CC2D69E67F31E633263D5BDE19EBE81AEBD13B98E6DE10F7EEEE07D45BAD25ECCFF42410FA480ADC0315D7FA1026F407DAFA191615D81A2ED9F61603F608CE0FE4DBEDF0272C1AD6C24801F7E5EAEA222A0FDCFBEBE2E6EF01EE0DFA2E012232E40202EEE4E311EC20CDF9074729DCDC140BE5D2F8DD1115FD0EF7190FDA12EFECFE1FECEAE20CDA20E8F301DEFFDE10131EDCDDE21312E7071F2809FC0805E5FDF1F920DFF9ED0E09F001E91C19F2FEFA01D9160C0A28ED011310EAF212F3FD0311E1F704EEF3F6FAF910011AF6010BFDF41D121FD507FDFC05DDDDF6EC1A08FFE900F1E7E7CEF6F50814FD18ED00E811FC01F6FE6FF53A');
INSERT INTO vectors VALUES (1, 1, 280, 0, 0, 83, X'E436FE183BC67FC0C5B2EF12CF1D08014AD4E1C10305270210063829D7FA2CA508E633FFB721452A0EF12D0FC91841FFE50F04DFE5EC0F03DF3508FBC8041A11EEF0F130E1DCF3E5E3DDEC1B251FE91B23F101E4E41AEFD001F50023EFF31FF5F4DBEA0D0923DCEEF114F909C2D30EFEF4FDECECFBE8F51703FDF2112E0CECF802ECECFFECFD0F24F2FAE300CF032100F8E7F7D7F707D811F5FEEFEAFEFF10DE18CEF41B0AFB09EC11FE10000A0D0A06DF061BF5010416FCF011F50A0EFE1B130C1D1C1DF3F801F3D7FC1907F0D9F6ED0300040C15F719FDFE04F524FDD9DD1A3CEAE300F5E0FDE5FE0EFADB08FEF010DCEBF415EC1216271DF602ED02E30BE0A93E0F3B');
INSERT INTO vectors VALUES (1, 1, 290, 0, 0, 86, X'0168072F39E94DAEB98112EE0A352CF57232F703D83E00E6FE0615E8E92D59DFF2EB52FFD43432004BE60A21C91C0A15FD0B00D9E602FB31180F05F3CE1648FBECE219ECBED9F0E713E7EA082708D50B2BF0FA14F3F80FF1D50DF04617CAEEE5EE02F2F612E8EE2BFC23F008F5D4EA02FD10FDFDDFEB1D1D1613E4ED3A2EFB1AF4010FFC01101301E50C031504F4F7DEFC02F5E8EF15FD141BECEEF506F5D7F2EC090FFE09EEFFFBD2F0F50312FAF029F3FADF03E3FF00F406E7FAFAFCFDFBE90F0C1C011F1C021419EBFE24F4DFFE10E2E414F428F617100B03E8000711F50302FDFC15DBEC10C01C21070120F3E21DEDE9D5E9FB01FCF11F12F0FDF1FEFFF6FB46093B');
INSERT INTO vectors VALUES (1, 1, 299, 0, 0, 156, X'E866B72405047FCBD79DEBDF9F0BE60251E1D9B1121E0302E3FC2D42C1FB0DD8D6EC1C1AB218223419B31E06C21812E3CD1ECAE3FBFB13FBFD2321F4B028140DFCEA0C12DBD406F3FFEEED1021F5E8100EED1CC8D210F91B0BF40EFEEC04F907DDF7F00B060103EDEF01E1E3F6F8ECF5F7E909F50AF8E011F40AFD3A1308F610250BE7F2D701071DF0E1FC10FA171617F6CA0FE1EC2BE821EA03E6E720EC06FDFCC612FA0D0FF4F008010BEAFD270405F1FE241C23EE07EBF213DD0F05E8070B0A0B0811F912FD12032720E9F7CD11E5F6ED09FF11DD24FCED13EE0B07FB08352CF70BF50FD1FFC9140E0D091904FF0FE202F40A01F91323330527F8FDF303F5381D093B');
INSERT INTO vectors VALUES (1, 1, 304, 0, 0, 211, X'DC5FE03A2F007AD0AA81E9DAC34B0C0B53F8FBC4EA1809F51D092F2FB00053B515C54123CC0A331025E53710A6323E05E0FFD210FA1818D4132311EEDA3B0E06DD15FA0ECEC504F703EEF50410E2E60E34F41CD7D91A1B07F4220A25D8F1070409E6E3FF05F6DBE9F7F40516BBE501F5F71702E4FDF708030BE5F3EA3103D205FBD6EE05ED113019DB19EAFAFCF91500ECF108ECF1FFD615F115FAE708E7E9050CDD1512E6E906E106E5F9F714170105E00112FAEC0D02EC1D09EEFC06FEF9F309031A0620F60501F7ED1801FADEFBFFE7F7F704FA0D02F7E7F8FA25F1FD0D1E26F5100E01DEE5DB06FD05ED0B09F011F3E201E9FBF4F71721F807FE05F308FFC30D063B');
INSERT INTO vectors VALUES (1, 1, 317, 0, 0, 141, X'D33A064128057FD4D593E2E09E41FF072EE80BCCF92C1CFB1D222A1FE6D736D42DDB4714EE0F55331AE8161BBA304F0CD704D4DBE03A1C121625E1FBC90D10FBE6E1FB0AD0D82AE1F215DF1B21EDDE1E16D51BE7D82902DF00E70817FDF512E0FFEEF6EAF903C90B170403E2BBD2DFED1F0309E30F1BDE01041CFCE22900D72B06DEF9FF06F4FF18E104F509E9EB16F9EFE907DCF910EA1905FAF0FF0B22F30816E318F6190730F5F1E3F3F820F4071AFDDE1CFF11050C0E100612050AF5E61222150B0CFEEEFFF0F3E3F3F4F2F7F500F4F0090EF7F709EF03EA08080FEF16F420F216050904FFF8F7CD18F0FFF9F000E8F7E803E31903220CEDF6F214081AF259CE0A3B');
INSERT INTO vectors VALUES (1, 1, 321, 0, 0, 82, X'F9560A322B1171B2D4810CEEB4441AE96053EDEAFF3A20EF1D233013EDEA3AECF1F320F8CF1C492154EE120DC10F5D10050BC3F0F135021F341BBA05C8013409EE0010F5D6B522FC0113E30E22D6E40023E90DF7C4FE0EF5F1D6DB251ADFE6ECFAE9EB13ED0BE20CFE050717E4D2F4E6EB170DEC0DDC00270400E3D11AF8F72F030C0611070E0531D0FEF415FCED0BDCEECD14E1F4F9E91AE700EBFC030ACBF1E5D90DEF10F009F8F20C12F0F6080210FC0D15140C08040012E40F310D04D9210F2232EE1C0DF302E507FBE70CDDFFF007070CFFF10404FAF8F3ED151005FF13291806F6FBE4FFD4F0FDFF0D11F1331C0AFBF323F80E1B1F04E801E003F71DCF62AA023B');
INSERT INTO vectors VALUES (1, 1, 323, 0, 0, 141, X'D52FD77F3D0060FBE1BA0FFAFD4137B869EBD3F0D94624F4CF121913DEF00FF518FC1C0BF9DA281040D55717DB2C2710E12A0EC503ED0EFFD125E714F31E230223FD0012FFC616061AE509130D0AE5E914010BE9E10709E7FB220512FEDFFCE900E5DEF8F310E1EDEBE700F9C6D00712002AFAFA18E403FD1B17D2BD1723F507EFCFF60DF9133918F1FB0C08FC041AE01B0926CE1D0AE328F30FE0DDE01FF4F2FCF4E91D0DEEF3EAF20F03E50A18F7FCF5CC0A0DF7F91AF525DEF5190106E508040C180A1B06F4E8EC0C0503F5D1F2EEF7030CDCF311F91108F5062EEB041C0413D8FA15E5F5EAF0F7DF00CA0BF4EE31FD01E6F90915080416F30A031FFC19F0E9EC0B3B');
INSERT INTO vectors VALUES (1, 1, 330, 0, 0, 190, X'F550CE3109FF7FFCD09FD8A9DE2002E54A00E5B9FC16FA01F6F61F3EA6FB17C210CF3306BF061C262EBD5E079F1C6304E61AE7F324EE14E1092A0A09D02E0EF6C6FE0E10D3E3F4D809C5BD1E1D0BC700E5F834BAE1240200EB13EF39F3F80608F7DC0CF70D08CFF5180DF6CBCEDD01F9080FF9FA21FD06001201ED121106D7FAF8F2F6E7060E2E0AE3E5F304F8F70DF3FA090DC9F926F50C0315D6F1F0F10D07FDCE2711EDED100AE7FA13010D26ECF1EC060A0D151916FC1BDB0510FEF503FD16000F0807F3FBFAFCFC10FCEDC310DF06031302E1F90C04EA09FE09030EFAF22903060005DD04F6FF051EFC25FA180FF6FAD000E202EF0E4409F9E31DF204EBB3E3033B');
INSERT INTO vectors VALUES (1, 1, 333, 0, 0, 65, X'1233D0415EF9561BDEC321C7D2130BF07FC7D9DB0EF90FCE21253338DBF21CBB03251012F201290F14E51EE7EC00F622F21000D80FDD01C7D6F7E1D8FE150A2AF9F51523EEBC230EE8C9FDCFFB1AE4342CE515DDC41613F31BFCEC28ECEFD709F520F845050FD8E905FA00EFDCD009F2E64C13F7D4EE1110EAF9F6EB06FAEEF3F5A6180EEC360B14F4B7E41DFAF3FFD017E418F30519FF12F00D0BE80FF8EEEF06EE071F15ECFEEA02E6E7E51AF6D90AF7E102E4FCCC09D815E6F7FF0D07EE403C202328232AE21313F1E7FCF2DEEC0ECD0C1BFA3F10160BCFE3F207FAD9CB1A36EAC80B03C0FDCD20E9EF0B10F50205D1DEDC06E214F904162927DDE5F108137F58FF3A');
INSERT INTO vectors VALUES (1, 1, 339, 0, 0, 112, X'0555DD41F7154FF0EB81FEEBA72EC91B3D05F6CF202630EB12FF2E22ECCC29C220E24B27CDE1310535E50D24BA1B46FCC516ECEC25211BF3221EF6EAE424E506DAE20E06EFD328F9F621DC240DEEEFFE051449E4C8270425FEDE050F09FCEC0FFCDCFCECDEE7F8FF2DE30EECE8E2E0FF18F6FDEC1E10F4E6082902130BF0ED1E0CDA0DFEEBFFF30BF3FBF810FDF018FAFDE602D3F81DDE0F0717CE040B25FA0806ED261010140302FE05F3F10C0CF90EE2E801FB0202FA110AF1FA0D07DCE10C10F635FAEF0D05FD03EC0EF6F7081CFC19E11C1A08EF0BEA0AF90D04F006240C12FE17FD0AEDE2ECF3E3300216DD0FF0DEE9E0E7090B0D1101F9EFE721F90A08217D0F3B');
INSERT INTO vectors VALUES (1, 1, 345, 0, 0, 146, X'104EED7F36DD59F5AAA5C7E1A05FF7115B11E6D2E7553AD9E61F33FCB9C437DA52CE4034E1E1161214D12118D11F10FED809EBF3E32B1CE7180B0813DE1EFE11F5F9FCF7D9D90D0420F5E20B14F1E9FE4D1A20F4C93B04200AE91D23F702DAD7F3E1F8DA04F2CC152EDF22C2C2F4DBF81A0118DF0A17E8F4051FEEDE1FF8FD0E14C40BFBCDDF0DFDE80E14FE01E220F30DFEFBCC0928EF0D0DF7E9DD0817E601F5E7171AFF1401FC09F5E4EA0615F1F8E6D90DE30D2B09140E00F2F500E9EA080CE00E01EE160CF7F6FB0CFCF8EBFEF2EED8FA012205F8F3FF03FE03FEEB200F0ED215FEF90606EC06E51AFE0008EA1403F4D3E2EE03EB2025F0FFEE0D09120A9FB4003B');
INSERT INTO vectors VALUES (1, 1, 349, 0, 0, 192, X'F144E34345F27FEDBC82DBC5BC101C0570F4E1C92D23FFFB070B3E37EED236BBFDC73A13DFFC3B2538C91001B3193312E412C0F2F816110E172AF7E9D210160FEDFCF923C6D045F3090AF8F515FAEE1A01E62DB9B6391201FA04121DFBEEE50F0E07E2E112F5C5F01107EEF1CEE5CEF9FA12F3EF0DFAF6FB041C01FF1DFBF01223D7EBF10704FC01E800F217FB0115F70EDF0FD7041BE53100DCCCF71221E606EEEF1609060912FA1FDCF9E20D0ADE1D0DE0EFFA080B1B0E2AF4F2F0EEF10B1D1B011103FF0013EE11FC0A0BEAE205F1E00C000D04F21AEBF904F8081CF0050C25F707030DE6F1EAFDE8220025030303CB04E610FDF5F6140FFE220B04FB051183B6043B');
INSERT INTO vectors VALUES (1, 1, 351, 0, 0, 79, X'DB4EFC3640CE6AEEA9A0F4DBC021F1D76A15D5C3071840C40A02320AC0F25B8132CB2114BB1121E846E54615A7124AE917E2FEF0FB061BEF131926E4E50DF1FAB8F8FB18E4D00BE4F216EB01F209D4F504120FECCC310BE82430E133DED100DFEFE703FAE8EEE8D8420FF009DAD50AE0DF26321200FA1C2A1811D503FB0AE2FF1EE104F9F8EBFCFDEC11E526F4F40FEAD9EC08D90008F41A1906EAD8101401DF12F2163D151103F106EBFEDE0105EF47EA0FE0F1D5160DEC26FC0E18DAF8011113321DEC0711010917E4F62000F40F07EC041A031DFAFF09F41903010EFA171021031000E8DCF8C302ED2205FAE700F6BEC0E1DC062AF7E317E4150009F2F3F27E90F43A');
INSERT INTO vectors VALUES (1, 1, 353, 0, 0, 93, X'096EF11A03FF4ACDD5811DDB030B29E64DF1CCFD09411BFBEDEC310008F516D106F01FFFED2F44DF27DE06ECF6300B0AFD0E06C2080FF01F090EF8E6D0142B1AEEF8000AD7FAFC1106E207091504E70A221BFC0CF102F9FDEFECF12017F4E811FD00F50003D8F910FA17FF0806F2FF02E300F900FEF32905FB10EDE9FBEB0800F2F719FEFFF90AF3F404FB0FFDF407E111FE26F104110109FBF8F5D82112E4E7E9050BF71D08F9F5FFFF04E50CFFF80DF3FBD0FCFE0F0AF922E407FAF8F2E91334001A03FA26FF140701F70FECFDF6F3FB0E160CFF070615F3F4DE07FCEFF30819F2FDFA03E2FEDCFDFA050B06ECFC08CAF2CB0CE21BFFD911FFFB0213E416F196A4273B');
INSERT INTO vectors VALUES (1, 1, 359, 0, 0, 80, X'1D7FDB1D47D750D0098612D4F51A46CB7CEEF7D22105F7D9F5F221FE170A57AC15F16C09E33243D21FD2130DE7FB0301D6E3F7C1E6D41416F53CAFF5CCFD1DE1BFCAF035D42BFB16F8E44500F10ED33B0814EDE5D73AFAE0EDFDE544EEBDF9ECFFF10F050C02020C32060E07D1C32719E80C2D0AE4E11CFC311AF0F1291A0201E9DB120D1125FD06F3EB1A2D13E428DC0DE91508FC1DDCED0EEC06BF0A0FF2F8FADD022023371904ECE7F1D9210EF134D5F8EEF3F117EFEF10DEFC0CFBE81C0D1914310D13F2F509F5CF02FDE802E7F2F7E402F528F00A020AEF07F824120AF915F12A0AF40311EC00DD01E8F71CE8FBEFEBC6F0F819E7140EF709EB0C02ECEC4FC9F43A');
INSERT INTO vectors VALUES (1, 1, 375, 0, 0, 160, X'CD25E24806EF7FCAC8A2F8DFBA22FDE24FE104D9080F130CF81F2040CCFC20E20CCB2D0BD11D291803BD570BB4225CE9D8F1ECE000040FEDF82B17ECC31438F6C8F2DC15CED301C408F8D5172EEFDA1218D312E1E41325F80AF80728E70210FF16F7FBFDFC00DAF8050BECEED5D9E8F0F91510010619FF09F807F0092413D313E701FDFFFDF1181CE4E30301E9EEFDF0E6EB06D0F717E41E0910FCFC11E3FF0619E0130417F826F6F8F7E90A1104F314F0E21C05FC0907FAFD080E0AFE03E5040E131D0104EDFD05010300FEFEE7F701E1E00A04F80E02EBF8040C000BF011070BFCFF16F8F300E3EDE20DF100FAFA0A00ECF10CF30607211A0FFDFC1F001CF9315A123B');
INSERT INTO vectors VALUES (1, 1, 385, 0, 0, 124, X'F854E6331EEF2CDEC781DCF4F22407F26218DEE6E82011CADCF22019E60139A503DC4E09E60D2CEA30DC310FD726EA13CC05F2EC0D10051A0E1D25F6CB0EF609C9CD0A19D20B25FAF50209251A0BD827001201FFE303080CF31EFF181FE2EBE9E3000203D7EAF6F2FA0409FBD603F3F9ED0E0813F7FCE8E90F20E8021712ED02FBEE09F6EAF1EF170117FB20E80303F1160314E1FB0FEE02FDEE04F9071CF504ECEF19F00410F1ED0111E3E11B20FF24D709FAFEF7FD09EC31F6ED08FADCFF0308022C15F322081C08FA1405FFEC07F607E110051AF404FE17E6EE02FC111C170D012FFC04E110D9000F0CF60801F515ECEFE7F6EC07F7FB06EEFDFC11EEFDFA61761C3B');
INSERT INTO vectors VALUES (1, 1, 391, 0, 0, 72, X'E042F2332FF47FEFE39F02EFA032FAFB4CFEF2DD281135E91F08381FEDDB32CD2BCD0A33D5E62F2439ED2917A70B5006E7D1F2F1ED210AFD2D25ECCEF332DD08E8FC09FEEFC52906EA1EF90504EBE002F5FC23E8C82A13FF13EEF924CFE7E7E3F4D5F30BEFECE6021AF90604D3DDF3EDE424190DF2101011FA1BF9E0F9FEE13A1CE011EF0908FF18D717FE1CFFDA0FF2EDE511E9FFF9E507FE23EEEC1E17F20919D5171C10190FF8F5E9FBE907EA0713EC15FAF9030BF8FC10EB1C1C11FEFE160E2020F10B000F0CE5F6FEFAFBFAFDEBEEFCFE090D02EFE0DE030F170E150D1B1B0116FFF8D1F0E6F1E80C00FA1023F4E7E0D6F7EF32050B03ED1ED908FEFDF58B6B0D3B');
INSERT INTO vectors VALUES (1, 1, 397, 0, 0, 208, X'F47DCD5F1EE87FE1DB850EB5B23420F25F05CEDB0B4B1AFD061933F4CAD920DD17E2140AC1F3461616C02DEBEE1F2BFAE919E7BBEE20FC0B0802E7FDDA25151CFA11FA15DAF2001338E2F70A17FEE0FB22F9F8DDD6FB1124F3F5E21AE3F6E6F6F8E6F0061202D215FA0008FBE9EAE90AF40D2CF7F4F215FEFB12FBCE01FA000918E60FE1E7ED1615EAF1051AED120FED08EC11D60C0FF11D041E07D8260DE9E7FEDD13EB210DECFA06EDFFD91112F30CFEDB19F21D0D11FE0AF4020B0AF3E3091404FEEA0A0AED00001E14F3EAF0FEECFC072012EC171C08FADE01FE14F0141C20040500F8030FD0F8E4FC133010F41DE80FCD14DC04F20D1CFBF0F5FE0738015EF4083B');
INSERT INTO vectors VALUES (1, 1, 410, 0, 0, 131, X'0647FD1529257FB4C095FDD5BA2629D65007E9F745191EF002062B1AF5C019E110F62500D6FF4B0439D01BE5B1083D1EF318D7F4F937FB070F05DAEDB8E51E140AE5EF0602D338DDFC11CD0225ECECF80C131FFAD90D1213FBD3D92429F30108EE0F03070203E00A0E0EFDFDDAF401F8F619FBFA0A02FB100403FAFE1EE9F2FDFBE501030B19F91CF7D60D11FE0A0ECC19F009D90B010315F1FFF4FC15FCE3FD09E506FC130512FCE910FEF315FBF20D08EC0C1100EBEFEE01FFFC0F18F6DC211526250514FEFD0DF706F8F8FCF3F9F9F416FEFAED06FFF410EDEF14FE0B0B071EF1E80914F2F3E5FEE60DF70FF01AFEF2E0E816EF02F407EFEEFDDEFAFA0AF95A6C163B');
INSERT INTO vectors VALUES (1, 1, 414, 0, 0, 132, X'2C7FE9452EF854CCE98BF80FB0390D037E07E0E00C2542D5161E3909EAD426C121D54B3AD6F142ED3BD90830C4F14114E0FDB4B6DA0C1CF20142B10ED9061820D5EDF12002E81215181B15F0FFEEF8222A322AEEC915F3FE020A122AEDE6DC05F8CA0DFEE7F40CF2FED622EDD3D2140204F103CA16E2FB060C26EEC828DEFEFDF2D9090BDF0F2612FD0D0BE2E3E936ECFAD91AD7D911D514F011E9D5F918D9F0F2C4E91DF90FF7E91906EBF7161E1414ADDC0AEBFF0119EDF8EEE80E07F3F7140A083408F518FEDFFC1919F0FEF528EEF0BF1DE3240F1011F1FFF818DC07EF202DE901FEEFE006BC1101000729231718EFE5C9F8EA0F0BF321F3F5EE08FA05F91EF7F13A');
INSERT INTO vectors VALUES (1, 1, 417, 0, 0, 135, X'087AB22CF62468E40281EDE9C10EEB0B23E1CCD204442DF2F8F73336E1F51DFDE4E01B25D0FA1B081AC33108F20F24E0F630DCD426E907F9022BEFF8F12DD80301FA1520D8F5F7DD16F8D72B1209F517F31B23F6E6F5E92EEFEF073209D3E119E4F2001BED0B06D3FAE20DFBF7E2FF13E7FC22EA05F51B0DE322E0EEE70AFC1EE6050909DBFF0E13D7E7FF0CFDFC1200E1DB08FFE21DDDF8FD22F2FB2E03DBFEF6E913EDF108E4FD051B04FDF30DF111E6E10512FD0AF6EBF3E806091AD4D81E10071201F21FF8FF010717E5EEF40CF515022E19FEEC1AFB0008F70B22F0172224FC17FEFCE0F5D80F01040F1A150A181000DCEFEF05111D19FDFBFE151017F306D3123B');
INSERT INTO vectors VALUES (1, 1, 419, 0, 0, 135, X'F44CFA3D1E197FE5E495D8A5A8250C064AEEEEE53A3B23EC2BF71B37E5D332B11C9C3C21B9F337283EDD2822B21C5926DA1BCEF014121AF41C5D02DDAC0DE5F7010D121ED1C437EFF631B40017E0FC17FA0A3ECAC62610F3E9043014FEECF4130803E3E4F7EFFFF6FDF202F7E50EE0D82D1005CC2BF6F8041322E8E12308EC16EFE2FE06F5052618CA14060703E82EE7FBECF0ECF811DC33F30CCDF31401D21405CC0912F2FF20E204FD0903FCFA0023E3BD00061B012506FE060A0516EDE80918072C09FB0506DDF1F900FCEEE51EDCE1E90110F8E517F4E004E809FFFB08071C08101107F9E2F704ED0F061FF41700EADEE1FCDB0412290FFF26F801ED16F645A3F53A');
INSERT INTO vectors VALUES (1, 1, 421, 0, 0, 76, X'065D034611E87FCEB98426D0F3103AF17F70D909DC421EE10A0D48F1B3DE45E1F20015FDA2171D0D5FC12211EE1649282320CFC7DC27E71A32E4B2F90302540BCCFD13EFDEC90814400AE01854FBCA2352F20CDBCBFE1315D518CD32E6D2F9F1F7E4FA2C0D27BE1E0304EB23ECA5EF1CFB1E0BEBF3E417020913FCB736EEF119FFD908DCE8251F12F001F1FAFCF91AD9DAC50CB7E509EE35001103FF1FE4B2C5FEE80EFD19F5FADBE6F1FCCC290DF6FDE3E32E0DFAD6E70BF806230601FCBF17211D20092C2CDF0DD622F5030AE607FE04071FD90A1B1C22E5EDE81EFA06011E2E10FBEDE6EEFCCF0ED1FC1916D91E1BD4E0D914E5DD150704FCEFF00AFA26E14A25DA3A');
INSERT INTO vectors VALUES (1, 1, 424, 0, 0, 66, X'0235CC3F61BF72DFB6830EC4B8033DFC4926EEC834D227D851054643C5CC56AC131B45FEA55B153805911FB3ECD25927E9B5CBBACBE21AF81C0FCD1EFAD742C9E4C3F617A8FAEFE936FCB2F8090581281DEB00B7CA6F15D7E010B438E0C32407EBDB2E4A2407EAF82EF7CD0782942B1702073B26F1FE12091A17FEDD4235EE28F7CAEC010D18EA48E1EAEE43E4E121CEF9CF0CCFFE4AC209ED0802F60DF201D032AF151F41FF071213C8E8D72B14E626C6F658D8F9EE1DEFFD023CF118ECD73AEB363E0742F7F318C4EC01ED0AEE17E3151C0907CF28E6071FEA22141DFE230825F81C09EF130D0ED2B5F7F7F9131717F704DC32E801F51FFAD4E5DE1627330941AFB83A');
INSERT INTO vectors VALUES (1, 1, 426, 0, 0, 67, X'1145E42702F77FC28EB2E0D5D9133AE575FBF60FFF233BC4070D24FDBD0E47D638EDF529061017FC26A530FCB9FE51E3231C1BD6F702F6EC1322FB15271019FB02E6FE2BE401EBCE16F4D830071DB4070D2C1CD8EF5CEEFDE8ECD24CDDF50AFBCDDBF6FCF81FE6F12AD615FEBCCBF811F9F7FAFD1520F8FF130EEAF6F5EFC50EEFD12108EB1B0213DEE605F2C5F616F8DADE1ED3EB24E812E6230AE4091DE5D20EF6121D06F3FA051C1BFBDE0011F721C9DF1AFE0504FAE8F81D16FEEC03E6332D2522F808091811EDFC141111E7E825F2110CE7380E09051B0FF008DFDE1B1C2FE1FCFF02E7DDDE10DD2EF90DBFF4F8FECBFAED19F8121104F0E10416F60DF155AAF73A');
INSERT INTO vectors VALUES (1, 1, 428, 0, 0, 154, X'D048115733E17B9E8281D2CFD74C2DDC6E0FB4BCB151E102D7133E54C2FB49CF0D906821E923344679BD7026B8320DFFC4FAB607F125002A2E322307A00F24C0EA1FF6CDC8AA4BEA1220072137CFEE191CE2ECF2AE401B04EF2111250BEAFEDDE3FCF6BFF515D802EB0B02F491C8E40BF0E903F528E7DB142B1DBDE23815F31412EAE80AECF236F1CAF6F904FDDB04E802FA15B512EBE62DFDECBF09FC16E5E80BDE18F31A2214DA0032F5F227430AECE4F7EDF3EE040A0138BF1520FDEEEB0F16FC1BFBFD2818EAE9F40C16E7E0E5D9F2FADDF5E3E90DD6E9E81521250741F625F726F111B9EC04EBC70FD3D3E8D337BEF2F708F705172924E2F80845F8F8F883E1C03A');
INSERT INTO vectors VALUES (1, 1, 431, 0, 0, 82, X'F727F928F2E97FB7E0B7F8E8CE0F0AE77A0CFFE91B132705F6E22127BBE214D60BF81A09B01F382248CA35FEB32146CBE215E9C7FB1CF90AEB200DD3C4194326C0FEF430D9D000F0FBF9E31620EAE61917F312F4D2F915EE0CEE0323E5F1F7EB1DE8F6F7F910D107E515D3FF06F0EBD4F50CF0F9110EE61F0905E4FF33E4D6080DF508FCE80B0D0302E1E9220A0625EEEFC025D4FB01F42CF913F1F502F909F8E0EA151020E220F90641FAE8F7F60004E5D906F804C809F41005F21AE71CFB241C18220DFD0EF204190902FE06DD0710FF0C0BFB00F21506D114F20000F7F72427FAE801F5E5F8BCEEDDF70919E50C0DCBECE90F04F82DFBFB13000E16D80F005E21083B');
INSERT INTO vectors VALUES (1, 1, 537, 0, 0, 20, X'B0DD0A260BE8E0E5EB423FBAE301163040C71B81FDEE0A1F4C4519B709E1FCC8DAD4DB33014632FF1113FE18114520D0263BD9F1373F16110DBFFCF924F902FA19061A00391307C51AFCC8ED223716142DEF05FC5912FC0BD1F6D90D1BDE1DEFF9FFF413D00632D5F01AAE0E11F608DFFE0C26EDFCFC16F3BD060826213701D4CE000E47C8F3DA0EE80310FE31D71428FC01F7F30C190C0B59FAE3B209F90716B82825C3580BB33BDEDF2AFB3EDC1723E4E1312AFFFFF2D9FEED24D7FD0CF91507FFC1E91F23EE11DB0D16EB14FFEE0ED5EF16F5112FC3F5080FF0E5ECEFF944F8FD0D0BECCDEA0CF00DD70812F4CAFD22F9EC25EB23D8F9010718F2E700F31F00F8E73A');
INSERT INTO vectors VALUES (1, 1, 538, 0, 0, 20, X'B0DD0A260BE8E0E5EB423FBAE301163040C71B81FDEE0A1F4C4519B709E1FCC8DAD4DB33014632FF1113FE18114520D0263BD9F1373F16110DBFFCF924F902FA19061A00391307C51AFCC8ED223716142DEF05FC5912FC0BD1F6D90D1BDE1DEFF9FFF413D00632D5F01AAE0E11F608DFFE0C26EDFCFC16F3BD060826213701D4CE000E47C8F3DA0EE80310FE31D71428FC01F7F30C190C0B59FAE3B209F90716B82825C3580BB33BDEDF2AFB3EDC1723E4E1312AFFFFF2D9FEED24D7FD0CF91507FFC1E91F23EE11DB0D16EB14FFEE0ED5EF16F5112FC3F5080FF0E5ECEFF944F8FD0D0BECCDEA0CF00DD70812F4CAFD22F9EC25EB23D8F9010718F2E700F31F00F8E73A');
INSERT INTO vectors VALUES (1, 1, 539, 0, 0, 22, X'C9D6FF5949BBE2FCD638FEF2D9021A131EAEF18CDCFC4D29FF2901C635F9FF242EC21C37E52221FB05F0ECF94E4703ECEA1EA2E7186101020BDDF719FDE3061F60E2E8EE1EE1E4EE0F0FE5E4F3D5111EFD0710FA45FD3A070202E9050CD40CA50DCAF406FBFF29F10BE8D7FCFAD314ED31213BEEE2E70519E3050E3A5823FDF4CDF7E67F0B20D3DDF4D8F0B53C0DF7540115E1E5F51E190A610A0CD8FB1E0830AA2008DC2930ED03F8D2EF2813D3EEEE20C4215D2EDEFADA0BFB25E8FFF91A0FE6CDABEA161E12E70DE91BF0350DCD15C80F151C2A4DFF0FF3F7B50640DF2C2309E9E218E5DAE81FDE0CE6262912C90212F00B43FC0E1702F4E3010EF5BBDE1BAC9DD63A');
INSERT INTO vectors VALUES (1, 2, 94, 0, 0, 100, NULL);
INSERT INTO vectors VALUES (1, 2, 96, 0, 0, 103, NULL);
INSERT INTO vectors VALUES (1, 2, 97, 0, 0, 91, NULL);
INSERT INTO vectors VALUES (1, 2, 100, 0, 0, 56, NULL);
INSERT INTO vectors VALUES (1, 2, 101, 0, 0, 132, NULL);
INSERT INTO vectors VALUES (1, 2, 104, 0, 0, 70, NULL);
INSERT INTO vectors VALUES (1, 2, 105, 0, 0, 115, NULL);
INSERT INTO vectors VALUES (1, 2, 107, 0, 0, 67, X'ED69F24FF8A46CF10A9E28C32D21E613741BB9F9F9F030B13BCC02DDFB08548109EAFD04CEE1FCF6CBB219FBF4EFF3E70EBBEFFB4A7CFCF6065520DD2B3A4A0A07E2EDEAEAC3CC3001EADCFBFC5BD5FF07DBE4F452362B4EEEE7CAE5C210EF2D191AC1400918EF292D2006CC00E5F1FBD008191E12FC17FE1DEA061B010A1C0011DE38D8F1ECF6E01717C2ECE12A1AFF33F42A0708CE07F2F102FDE3FAF8F0140AE0F7F00E00F01216FCE9E81C0B0117FD011DF7D0EF1C16F2EA0816F41F052D10EB3FFE2805F415212C1D14FC0E09F4F0FE04EC00DF24DFCD11F419F5F809210E042C0C14FFEAFB0F0101210919080DFFF30BEFFD1BD9FC07F4FAE927E728ED504DE33A');
INSERT INTO vectors VALUES (1, 2, 108, 0, 0, 69, X'DD7FED2CDDC0482C29A8D8BADD0FF4FE6A03F4D81D0D1AA101E94F04E3002F9BEEF3FB53020C42051E903AF9DFEF030C10FFEB04D1F1F4F90005D2DDFD10F632D9042ADC0AEA21E52BC9F7FA0E06F01D01D114DBFAE412E31BF108BBF6DC390800E5F6070B06E8F9F0E924FD29FFE5C12E152A26CCDBEEEFF5F20C22D72DB444FFEE18CA33270DFDD50FFCFA110808F724ED29F3160DF8E3E5ECD2DEE91500042731030D0A0B13E60816F0080CFAE1E50DF8FAD80AF7171B160300F50820F200091021FDF3FF100216E30EF80AEA0FF4EA09F010D2F6271AF4D8EEF707E1ED1F0FDE0D02151C25041A120C0314FADFF2E50400EFFDF7EC0C081D0AFBE9F506F944F0003B');
INSERT INTO vectors VALUES (1, 2, 109, 0, 0, 64, X'E07FE8140C0E170F09D3E7B312F700041BCAFCC4EEF5F6DF18D842FEF4F70DE70923162939EC20E318BB15110E13CF25FC12D2E8B007FEE6F7E5E3F207FB07BAFEEFF5090140FAF4432634FE1105ECE900EA19EDA7EEED04171BFF01F2D811F9370509FEE80D230743ED0C14FDEDDB3F24E129030EE5E4EC1105021DE816201EFEF215D9EC0403F2D71512FE0E0810FD01EE110E09F3241326FFF7071009EDFD16020BE1F8F10BE5F1FD0BFC220013061FE3E9D706F2EC0CFFE5F6E723FE10E71002EEEDF209E002311B3610F9E2F0EDFA17050603F21020FB06F3FDF511ED0420E3F7FFF6141DFC1BF9EAEF040AF217E9FEE60DF213F2FC12E800F8F8F01DF84C55193B');
INSERT INTO vectors VALUES (1, 2, 111, 0, 0, 52, X'135C0346ACA82C04FC812AEFEA33DB323112D7E2F13DFFADF3F5FDEB140203ABF9E6EB27E21F03FFAECDD8000D05F5F41DEBFF1D3D1B01DFF93C43131E221529F3B5FA32CFBC142902BEEEE70B121D0AED2309FE03392D3AEF0206CBCB23C8F6EBF401EAF5E7F2FEE30DFADF2EF13CEBE61BD5E103DFF0151210D6FF051BFCE3D2022AE4EFDFF0E5DF09C810F3160E26EE2513E818E6EE20DE1BF70310E6E80BDE071B0D08E9E9FF13F90ED81014EC191AD71C0C051705D5031800FE160B2723F6FD0513FD16FFE8040422FADFF116F4180D11021AB4FEFDF01BF41320DA02D91AFB1A06180204E2F604F8FC0003FEE412FDF402EFF41A38DA2204FF0DF202FD46F8023B');
INSERT INTO vectors VALUES (1, 2, 112, 0, 0, 67, X'1064C746DAD01F43FE811ED4ED08AC3936E6E1ADE644F2D235F31ED8EEF220B80FFF023AFE1216F2E0D32FFAD90615EB1CFE012522F104E8190EE9EEEBF131EEE5B81F10FECD63081BF00F0313EAF915FFE01C9AF610161A3EC7E1F10B492DFFC8DD1F18C0C4FB561FFF28DA21EA0C0FF510F237FF17D4F1D619E00CE2013511F8EDFE97D50BDE02AEF3E2EEFAFDEF3215DCFEF31B0BF6E12012F1D1F9F625E0E8E30646F6E7E7F6D9C830C733EB181EDAD32EED382BE8FCDC02FF0C1738E733271926F01F2B290100F7ECDEF417192001ECE5FC13CD1226F808DFE822D21004DCFC1ED40406F2FAFE0BF6F42601F8E40E00FEEDDB011CFF101914ED2BD7E4108FB4E73A');
INSERT INTO vectors VALUES (1, 2, 113, 0, 0, 111, NULL);
INSERT INTO vectors VALUES (1, 2, 115, 0, 0, 149, NULL);
INSERT INTO vectors VALUES (1, 2, 117, 0, 0, 74, NULL);
INSERT INTO vectors VALUES (1, 2, 118, 0, 0, 58, NULL);
INSERT INTO vectors VALUES (1, 2, 119, 0, 0, 14, NULL);
INSERT INTO vectors VALUES (1, 2, 120, 0, 0, 82, X'C344F2FD082EE702C2811DD74EEC27F515B1C50933132A591C0B20E541011BFBE3F704FC1A102E002510FFF6F849D4FBEC1F01FB421515EAF41A10A7CF491718DD3B04F20E0AF4FA1325CB04F3F8F4D8F3041AECD813D22BD320FE32361B173729D6FEE2F31716F1F4DB1F0DF005DCF7EC140A17F6FC19F6FC0D101AE1E120EC1508051909251902E4E1E524FB1902F90FFD07F5070BFA0EE53FE11C09F9EF1215351601100916FDFCDC03FD11F8F900ECEFEFE302F8E1021D020CF6FA1702FC170BF00DFEED0EFC09EB0409111DE9EEE9EAE1CBFEFB2CF60703120A28E8FE111FF9120CF6FCFD0704080D1003EFE411FD02E3ED220B04F5F62312F102ECE61BBE0D0F3B');
INSERT INTO vectors VALUES (1, 2, 122, 0, 0, 50, X'E95706E90104FDDDCFBF3A8130AC41372FC42CAD1D6E38C90519D9FC04E442B6EB01DF40422EE311D9D3EEC6D7F2E81F29FDFEC2E116FDDEABE5DF03E2513CEEFC45F6ED3725FFE13222F3074F0EC506F3DA41074423D1F6D71ADDD9F3350E181EF717E00DD71F030AF4E7F510E82F18300BF402FBFA3FCB52F8EAFAFDDD1743EEE9FB36FDDA020A0EF800FAFF1CF61A1CCAE9131901DEE3E41F09E726CEF7050F26F7F7064301EBE923DB1D101BE001C10501DD280907FC27050C2C0A382912173D0D06E3F313FBF6F11E110D2616170D1314FAE2D3EDF214FCFDE7E2D80AD803F112FDEEF0D81EF929F7F625F50E1BEFFAFD04FC08EC0203030DD00DF10DFBB459EA3A');
INSERT INTO vectors VALUES (1, 2, 123, 0, 0, 61, X'C86DDB2516C32E22BED8FFE3EC1703D90512CFEAEFE709D429122B12F9F02B81E8FCDB3EDF0D29FD06DF4604EAE931F11F19D1FB2418D407F40AEBF30A0101FCB9F01908EDEA040A040AEEE92C183802D70D0CD1F30D0F051A15D1051214C70D17F20B02D704F600F7C00B0A0223F00420031F10FD22D9FAECFBFC0CDA11EC0F2F02EE0FD9FCE801D5D70306363010D8F41808FB1502ECE60A0A1314FFFAD52425FD0417ED0B20E401F9FBFA3B1DE701F1F42D13121719FC0DE812051519F32304050BF512E91020F8FAFCF60212F009D8F41E0219FA0110E405D807F4F311F42FE41228FDF617E81800040F160C01FCFD0B0706FAFDF9FD11FE14FB0E020DFFA337163B');
INSERT INTO vectors VALUES (1, 2, 124, 0, 0, 33, X'2D411C2031BB2CD3ACE044810EC3FAEF3CB21DCEEB1C4AF615312BF6C20912D9143C1138F70411E91FFE07E8EFF80216E538FEDA0FF402E8100B35E2C1392AC6D044FF000F10E9E2F4D6DC29EA02E1E6ECFEE313FE430014050EB2DF0914DFF80D162BD714E916FD43FA29F41BD50C2E17FBEF3DEAEA37EB2719050A01CD1007F51EF10AF6F30D1B01DC0A07F9ECDCBC02050711FDEF0029E913D9EB08EBE10712D4DCED0240EB08D4F92A12FCFFD603F214F5FF140D141204ED10F3E323F5E5082CF8D4F011F5EE14DEF9EFEB1E030E16D2ECF013DBEDFEEEFFFAF204040BFFF3FAF51D000300020613F4082E1A00130808ECEE13030C00ED09EDF003EEFFF8184D063B');
INSERT INTO vectors VALUES (1, 2, 125, 0, 0, 36, X'F440EC2E20C930142B81D8C7F11ACDEC5CF7FDD6EE220CA4221B0B2F120709B32AE5EF31FD2E7FFC04C618E2DAE8122BF72BD3D1F4FD0BDD0D19D4E0FB1A1F3CB8DFF630C801080E17EAADD321253003FBF40E1FF40F26F30BF4F6D3E51C010BFA09E3342829DAD517EC0E0FF1F9E601231C3311C21CF71AE9FAF60C0202DD3503FC06D3ED33FBFDCF06D513EEE5F5E917EA15E7480A28E5FDEB0CFE01E2200C00ED0EF4E911FFEE1FC31CF619FAE3F00708E812D1FA1A160C1C0511182BFB01FA2DFD0600D5F306F914E0F3FE01EB17E611E927201DEFEDD2DF0605EA04080113EEF615FB130503FCECDAFFFB070F03EC26E6F009F213FD050DEBDC10E7FA15433E033B');
INSERT INTO vectors VALUES (1, 2, 127, 0, 0, 69, X'1111D413442752EBA2D73FB0C7FD0E0F0DE226DB32FDD81914491BF619DDF5D8EAF1DE0116063E3935C0F67FB5B9F6F9E730271AD456E63C1DF51CEE0B1302D7232CE9F43F0DF1D91F1AFB0921F8EE0AFF014C18EE35D93BE2F9E407132BCFD2D70315FC111F4336F9FCF81FF5D206DAC8FD2B0CFB15200B0C2014115811151F0008FBFAF32506DFDEEE15E50E0F19EE1512F309EC1FD4EFFE30D4EB03FB260B0C0717F60B1ED5243201EA06301DFB3610CF320606EA1D13D0F226F6E11C01F11CE3F1F7E430FDEC031CFEDC0FF608F4E5EBE4FCEBF812CED3C705280CF11816262906EFEDDC1C19071D180EDE0AFAE0E7F2D218E003F8080FFEEEE713E2DF162D4CF73A');
INSERT INTO vectors VALUES (1, 2, 128, 0, 0, 32, X'DD3D43D91F9B7053FDE734E3F7EAE6EF33FE032B32DA71B02822161210DAB1EAC4D02715EB111A1C0F98644FC4DE17EA31CBD2C5BE0165FB1D23EEC218E2D904F0ED2A1AA6BBB838FD3E1BD21F9401E0D3E23248D96915FE32C811D33E09FDFCC6F7D00E2F1023C82007EB3BFE0913362675DAB810FA25D32AD80BE5FBE3CC1A0F27D51508F6051FB2EBC643122781D440F309E909CFE20BB8DD1801EC34D8461B8D10FFE9F1D1F84305F3E126EA0726B8F73A0C07D5F01BBFF9130246EDFDDAD709351E3A06FF592EFCFDC9F73EEBFC46C703F4F0D2F20A0FAF0AE5E37CDFE9F8D707D447EC57D7D8EFAD912948C2C81753272DD70EACB2090FF215C42B0E22D69CAE3A');
INSERT INTO vectors VALUES (1, 2, 130, 0, 0, 27, X'F9073014046429070F2F07CB2E211EED05E5F3E0EC09307F4A1E034D0A29E8F0EC9918F7DB39E8F6261F0C013B41ECF751ED04EC0A12ECE8A2FB24173C2AEDEFC42D94AA0FE7DC3322E93AB416FEBC1301132930DAF2092A16DAEFDBFB05032B1FEF022EF0EC0931E926301D033DE0083101F2061604172523F8E1E62B44F925DAE715F3E63B2ACCBEE2F9D8F928F2041AEBE605F7E12319DB36240E1B051DF82016061729E8D0C3ECD1C8FD01E7000E0901170628E112010B0DDCF9F8C8CE13EE3EED310B0314E7340904EC0A0A02FEFAF7E5FDF10EF8F8F0C6000817331304EDEBFEE509E711F71B1DEBF7042802FAED170901F1F307F9191808F6FEFEEBF52D6DF13A');
INSERT INTO vectors VALUES (1, 2, 131, 0, 0, 71, X'810B141ACCA4C9C1E0B536DB39CCF8FE1FCFF3E80E31F7353FDE3900E3D312D2FDC80669DB04E50D07040FF8EAFCE809FA13FAEBE605F11DF1C93502B5356B0E0BE74314F726F710F327FD09050704E0E4C6E73E9714F70B0D2B0734FE22CB09EBF110FEFDF917210B08F4F9F904402223FF1AEEC90D180708FC0AF6B4E7E7EF08EAFB07FFCFDC0503D0FE2C28030FEDAB02FA100E0ED1CFE52CD3EF1001EF0E0AFDDAF2FBF011D2DCE1D7ED1AEE2506EDD51F1E0FFB1100DB2719F819E90FE81AD81020EBEB22341FEC25F1EC1AFA131700EBF2F7E4130FF21918CF0FF4D7D0DB060D0FEFE9F8142AFED6F31AE3F816FBEEDD08E90E06F20B180302E92B011772E7FA3A');
INSERT INTO vectors VALUES (1, 2, 132, 0, 0, 29, X'FAD9E5311BE905F1C06511BA4DDD4A24E8B009A5BF39183B06C90422E70EE8D812C6D7323EF0DD17FE0B3614D7FDE9B621C57FBBB1EBC5CADAFC1CF1DF08160834481A233B01F30CE7D928261EC145C5C50409EBCA07A832F9EE32F40247F910EECEC1D0270A1A026F4CF610E5F021543513D8E501ECF8C0E62F2EFD0AABB239F84D0BC6ECD0050AEDCA03C7FDE40CCBFDFF1DF90CF210CBA3F001B761B116F1ED002904D5F2E102DFC6041B10E10912ED0D2018AA41F614D8EA0CB22017CDE505258FCCE719CCD002050202E2EE1F11E4DA07084015122CCEC228EBC722EF19E7DE2BF315FBF30F16ED09031A3A0606CDEED5EACB15E7E8FD191F23E51600127E00C63A');
INSERT INTO vectors VALUES (1, 2, 134, 0, 0, 1, X'1581231AE62CC0D70B1918392BF40517E4C505EC13FCD21C0AEB07E10418FA2805ECFF08EA210516180705FFF2100610E80800FC10F900F9F7E6F50CFD18F404FB050F0CE8F5FE07F619F8E1FB07EFF7050CFB0FF5FDFB01F8E208F6081306E615020422FB010A030509FEFE06F205131400FEFC0D0A0204FC0B0502FBF0F507F3F9160F04F60D0AFDEC0D04F90E0AFC0613FB0903F7FEF4F109F0E703F7F50111FCF5F10B1509FE01DE0101F80D0514F410190F060117EB09180F08FC2103FE0F15010FF4E70511F6030F00060813FE020FF9FF13FBEFFB1C0102F929E90FE516FBFC10F7041AFAE2F5EBFE10F7090B010AF30907F90001F102F0FD17CFF5DD5960593B');
INSERT INTO vectors VALUES (1, 2, 135, 0, 0, 1, X'E452B8EDF13A0CDA2CD41C05372313E0FEBAC6025420F17917CB26DA0FD2CF7F06E820113FEE2C0734EADC13F734E922142517F50F061D30C5E60BF8E7090ECAFA061BE23347D43F16070F05D70B01EDD7EFDE17D70A152D0B210D29EDF3E356020E02DA0BDB04F8F1ECD9F1F4F5F02D001BF23104F616E3D10B04EB28A62311EDE0012E12220BEFFFF2EC34E9DC09F30118F1EAE2DDE4F9DE2618DF1907000409FE0DF90B0DE2E2FAE61CF5FAFDEF08EBF714EC0FEEFE2910E4F8FA07F9DCD415FED71213FFE11C1C2533F0F105F9F5FF010EDFF5EA2612F902EBF5EDEB0623010E041CDBF2FB011CD3DEEB1AFCE714EBFFB0101713E5E9F306310705FE133B026D013B');
INSERT INTO vectors VALUES (1, 2, 137, 0, 0, 63, X'E9413E2B7F0B30FC9CE918B608E7110B0DD7E5B6CBF81DEF4236FDD7CEE343CAE3E7FF32F421EE0F22A632EEAFCF26036B220812DC001D200B0724B8CB3214F70EF31B5122FCF10B383DF13234E85DB398DD3EFAD2280E21325114CE005C45F9FA04C7E50ECF1317072501C4F32DEA4823EA20EF13040EFD0323E5D009E94544E3DBED55F33A37F8DB03F42F0661D6552B2D15054EE7D3DEFC77D0BB023B230E0437F7150403F70E10CB211F0AE7180009ECF8122E1AC43316F607EFB8FE191FE909E9EB061DF7DD170E2911020504E5F9FA0112FDEDEC2707DEDF4DE3153D56FBDCDC0DF22FE6154C02D2D1D5F9011D1A1FDC21E6FD040EE5E04EF3BAE8E8EBD062C73A');
INSERT INTO vectors VALUES (1, 2, 139, 0, 0, 107, X'0755D041F0CC25350A810BD1EA10B81E46F3E9B7E53DFCC2310418F4F9F718B517FCFA39FB193BF4EBCC28EEDCFC17FB0E0DF20716F307E61915E6E6F0F92E00D5C0131AEDDC45091AF0F3F31AFD060FFBE519C0F4131E0C2CD5EAED003B1C00DAE6091FDFE1F5301DF822F012F0020A01110528EA18DFF8DF0BE40DE904161D00F602ACDC17E705B6F5DCFDF4F8EE1D10DB01F12B0E01E61207FBE1F7F028EAEDDF072EF5F3EFEEF7C52CD429EF0A13E6E31BF7161CFCFEEA0704151738EF2818261AF6160F1808FC04EBE5FA0E0E1BF8F6EF0D15E60615EFFAEBEF14E31403EEFC16E7FC0AF5FDFB03EEFC200401F20610FDF2EBFA1E000C1308EC22DCEF0D46180C3B');
INSERT INTO vectors VALUES (1, 2, 140, 0, 0, 134, NULL);
INSERT INTO vectors VALUES (1, 2, 143, 0, 0, 189, NULL);
INSERT INTO vectors VALUES (1, 2, 145, 0, 0, 196, NULL);
INSERT INTO vectors VALUES (1, 2, 147, 0, 0, 230, NULL);
INSERT INTO vectors VALUES (1, 2, 151, 0, 0, 160, X'E87FEE31E7C4492B1EAAE2C2DB10FAFB6E0FF1D71F10199DFFEC4709E20529A1F2FFF94BFC08430A199541F2DDEBFF050904E9FBDAF5EEFA0208D0DEF80DF62EDDFF29E109E81FE823D2F8F81507EB1605D81CE2FDEF14E314F60CC3F3DC380205E8F6070408ECF9F3EA24FE2604E8C125142C25D4D9F1ECF7F30920D428B945FFEB1CCF2B260DFED60DF2FF0C0206F920E42BEE110EF3DEE6EFDCDEEC140202222501090A1112E0141AEFFF0CFBE2E70AFFF8DE0BF71D1815F906FE051CED0208101E00F3F81C0B0FE417F404ED10EEF10F0113CFFA2217F2D9F1F708E8F02316E51400151720FE150A0E0C1F05E1FDEA0806F102F8EC1107180C01F1F209F7E02D063B');
INSERT INTO vectors VALUES (1, 2, 155, 0, 0, 110, X'F03BE22F19C332032C81E7C9EC23CDED580AF9E1EF2E12A020210240100A10C81EF0DF30F22778FD01CB13DDE2ED0E1AEF25D8C2EE01FCDC0F1FD0DBF0141C34B8DBFA36CAFC040D18F6BCDB1F1C21F308F8151DF11623E103F7FCE3DE1AF7FD08FBE1231623E9E111EA0217F6F8EBED151B2B0CCA16F711F5F9FC0BF803DF3703FBF9DAF237E606CE0FD61FF4DDF3E410DD21E5340C1AE2F0F21BFC01F4240007E012F6E90DFEE630D11BF21406EDFCFC0FDD14D2F9291C150D0F0A0728EDFAF72F090002D4FD0AE716EDEC04FFEA06EE12F824191DE9ECDCEB0D07F400150612F00D0EF412F207F7E9E9FDFF0F0D12EE22E90415F915FA0901F6DD15F0FD0D6BF0083B');
INSERT INTO vectors VALUES (1, 2, 156, 0, 0, 174, NULL);
INSERT INTO vectors VALUES (1, 2, 157, 0, 0, 230, NULL);
INSERT INTO vectors VALUES (1, 2, 158, 0, 0, 186, X'CA0E1C4A5AAD17E6F6ED38AB37A007F114D8B08B200B0502081D1EBB1BBB0CE7FCF5E867B9F614331D81F214D2032B2C4227D7B61801032F12D8C9D7E22FEBED110E33096ABAFA0B0212E816FB192A01CDF3F92CC84EED18F21CF20BFF12D301F7C69DF125F7094CF5E816120CF1E34FF61217D704F3F80C520F1118259F3E29E91FF32FBD1213FEAF0E3A01180FE7F02E1C24F0BCF6B5F12A3621C507FD4417F828D1EAF5540B0E16E42E15D7FBF3CBE8C305032C05D4CF30192BE1E8CCF8CEEFD6D60DDCD808E6CCDB320E06FAF431E8130AF2E51DFB090BE1FDE500F0311F1EB4E0ED1127EA02060DF8ECEBB3DFD500F81E03CFF417351A1614E637ABE8F6373DCC3A');
INSERT INTO vectors VALUES (1, 2, 289, 0, 0, 215, X'DF53F35A2BFC50DFC981F4EFC94613EE55EFDAF1EF3724EAEA1D20FCDBE729E42EFF4701E5F62E052CFB1C0CC91B142ADC28E8D8ED190DEE0112EE19D313200AF0E3F7FBEDD71C0319FE020D21FAEA1625FA06F9DEF31501FD01060E0AF2E9F2F601F105F4F9DE16E7F711EFD6E4EBF90F1615EAECF80901FE10F4EF2F0A0309FFE7FA04EA021916F8000B07F7F005F412011BCE020CF31508F5F2EC0A12E9FFECEE07FA1EED16F3F601F9F91D1BFA040BE1F90DFA09FBFD12FEED0D0BF5EC011DFC190E0B13FD06FC0401F3FFF000F9F0E704E90906F7FA0DF3F11FF9FF0B09F8FC0C0EF7FF01EBF8E507F508F5FC1BF0F6E1F7FA10F7FC11FEFBF509FD0BEC1283253B');
INSERT INTO vectors VALUES (1, 2, 302, 0, 0, 149, X'D442D76118E97EEDD781EDDFAB1BEBFE49E713E4223D25FA170C2B29DFDF35DA2AC23819DDFD2F17FEDF2E1BC0214313CDF8FFEEFE1416D8FF30FAF2D30F1CDCD417E61BD8D609EB0604E80B1CDEE5202F0020CED10822F710F9152CE9EFF20E1F0EEC05FEFCE5F8F4EE0FFDC7E3E0F22D2D1CCEFFEF0810F208F4E12202F61FE5D9020CF8FF2B10DC0B001F06E116E905E70BD2FF0EDD1F0318E7E81303D81305F10E1E0AEF18EF01FF01FA11FEE218FEC611FDF9220C19FC09060505FFE41422F52E0F1F0CE7EBEEF209ECECD6FA17E4E4F7030D050EE5ECF2FF18FCE9F6040708F9F9EDDAF6F5F7D604FC0CEF1111F0F8F3EFF903F325FC020B0103F41FF3F9410A3B');
INSERT INTO vectors VALUES (1, 2, 307, 0, 0, 46, X'192301086304019E2D2A05B4F6BAD53E410EB4F223D816D7FF22EAE103C701DAED64B700C1D1EE364381F611FDC817ED091EE5BE2FE8ED0FFBC5CAE2E5232DFAEA0226EB1FC1FE170F30F617271AF7591A142D0FB01A181E2B09DB11E5F61CFD41BF17391100DC141DFB1FDC2926E5204FD1EBCCFE03C2DCEAF9FABFF591E5FEA923EAEFF133E4F6D15DCA45CB3A29D42123073CEFFDEAD13C0C2D06D3187C1FEAF9C703FD34DF0EE6EEC80F0021B61C01E505DDF024E5E3F8CD3FD535D3F90601CDE400EAF8D33329C83C2F0EDEF0023207C8D92601D809C1E2EE1EF7FEEDF311E2C6EE2B1038BE11C9C3173EEBF4EDEE17F500F839DCE42CFDDCFEE9D305DF2DBCC93A');
INSERT INTO vectors VALUES (1, 2, 308, 0, 0, 76, X'F57BE03B39D92210E2AC6C83E404DEE76944F3B72F262FB85B233F04E7DA3281B700ED41CB1118050CBFFBC6F1E41DF6141BC7D3D91EF5DCF50918B9E3251CD2E5D03D19F80B33202FD3D322FB10E81914DBD6DEF40429021010D9EDEC120DDCDFDAFD0CC8F9CCFCE6F1F41B1AECFBE1FF101C23D8FFDCECFA210818C2160711DFEB18EAE4FFE10395ECFA1A080FF10800F6F7DC092D12090716F8D51FEAFFF419E6FBFB27FA2C110FD000D41521CB1EE8F20516110F040C1AFAE3FE0F1A0F0A0C101A1B04E10F0A10F10609FF1AFAEDDBECDEF6FAE3FA14FD09E8EAE4E8F3FD3CF4011B11F5F41D1EEDF43009D9F60A12FAE81CE903F7EA140611F701F909E7E248EE3A');
INSERT INTO vectors VALUES (1, 2, 311, 0, 0, 92, X'40E64F2855CE161AC0F316BDF7F1E2E87F28E5F3092F44A93DF3420AE31F2AE7E524DB2ABE16003417D619D4EC00F2E6CCF7EAB40E0F09DE1B13C9A1CD0E4CEBF1E9271CFBFC11E4151C01D102D00CDDDCDC13D5FF4E24060E04E107E814D9D0E2FBF81F331929FD36EA0C0CD8FADDE0110B08DBF2FC1219F4F50D1C0B191117FAF313D51D20F911D5F9E420ECF9F80613F01CB6150EE5DCEA1706E908F7EAD00CD2E9F7081CE2EF0227EBFFDC22E613E504050B180010E4FDED40E6F726EEFCFD39240A370CFC27F8C6F80F10061903080EFA21360A07ED1EABE722F208E9E35C3DEE22101AECE9D9E1E93E0EBACD1001F1DDF9FCFF04F5FFFEDFF2C5D8CAF90F18F13A');
INSERT INTO vectors VALUES (1, 2, 314, 0, 0, 77, NULL);
INSERT INTO vectors VALUES (1, 2, 315, 0, 0, 206, NULL);
INSERT INTO vectors VALUES (1, 2, 318, 0, 0, 111, X'BF7F44DB0755EBD2DDE97E84F8D7ECFF1BD5F597D23DB521751445FC2D0104F3BAEBE439D81EE73B22FDE305FFCDFA03FF36EFEEDB1C141FF7A50A11EB50FDEF01FDE63BB72CDA5B1F3DDD04170542D6F80701FBC4D227FB00FD31E90A3514E8E9F4EE06E920D0E4E82A03EFB23A1C0DDD51171FAEC61EBF0504FDF6C5DB282E182DC11CCD0ED10F1A36C1FD1B26F4BED008F43507E0DC04BFF21B1C3016F1021913D0F30C1314EFE5E8D01EE1FDF113F1021B22F8F71DFD050019E9151600FDF208251AD7E406FDFE1A170C0A1E341B0DE4E5D804DAECFB20F6E9DAF6DEF41AE0FDDDF1F1E40A0F0329E7E8F6D11E13F2FDB4FAFB0110DEFF1C3CD8E419D7F43E6CD73A');
INSERT INTO vectors VALUES (1, 2, 336, 0, 0, 71, X'2751FD6B3EAD63F1B790E0ECBC28DD1B7F0BEACB015952D2232D53E5C5C233A72FD74029E11729060DDFF217E10F3207BD0DE7B7F5033BDA0022FAF5D4FB100FDA07F821D2C4F61B09F6C6E72FF8F209331F41DBC247EB0917F24422D8DCC1F10BE5E5CE16DFF8112ECF01BCDCE6DAF93704F2BD1111F7F5060AE5030CF40F2405D204DEC7F21601D20FFB15FFE2181524EB02CDEB5DF63F190FD2C1FE04EFFACFAAF7420C05ECD93CF4000EF101F011D3D1F5D109163717FCEE0001F0F4F40725FF3726E0190AE3FC212612F9BC1E01D0D726043EE71F19E716DFF6E7E8DF1D2BD9F8F7DDE7F3E21A081004470EEF20C6FADAF2EFF7EF0E1C20220501F8181890A6D53A');
INSERT INTO vectors VALUES (1, 2, 337, 0, 0, 81, NULL);
INSERT INTO vectors VALUES (1, 2, 352, 0, 0, 81, X'257FB24032ED6DE5C2BE17FBB635F7F574EDF69BE30854B602F73550CEF032C2DEEC323CD3F033E8FBEA241FBF232118E0340AE731DDFFF8EC1100F7D1211C3CEECA191ED9C00608D8C3DFFFF51AF1FF401C24DFDD28EEFC01FCF108FDFED7DADBEBE5EF0B05F0D12AD51D19D3021FF3C7EFE6E0FFD0E309F7F4FF041606E5F8FFD4EAF8DFFBFC3FFBDDF50ECF1449FDDCEC0CFEEB26F404FEE9E4F50BFD0EEAFBCBF316FBFBF3EF2911FFDAF5242405D1172208FE03FFF1131BD71B1FEBFA15100E321E061E202AEA170403F2E827F112FE201EFEFC041502EAFB06D2ED0B3E5616F019F31BEBC6EE23FFF60EE8FF1AE1F0D307D72E14FE2DEFF8D407F314F92EAFED3A');
INSERT INTO vectors VALUES (1, 2, 357, 0, 0, 73, X'EA3BF74130E64403C881F61FA022E3F27407E2DAFF2551EC03292609E2CE25B5F8F2271BDDF522121BE1250EE1F923DBD211F1C5EBF5030AEA1EFAF8EB0A0736CBEBEE29F4CE06062A0702FD000BE50001FC10DECA0D01FE2605051DDAECDCE2F8D1E41EF6F3EADF0FE70C03DAF10603E7F12F07FD06FB0CF81FEED9020A030419D713FAE5F4EF1DFE0DEA1BE8E9FDF8FFD313C9FA15C9240214E8FE004415F5F6DE0A090612FDFF1912F5E10617F5FAF4FD0BF9F9F109F1FA090A33FDF90B38FB20180CFD170400F10CFCDB0CE0060F07DF21021D11F2F91EF819FA05F0022319050DFCE3EC0EC5DEE80518030113FB0000D508F00D120409E20AF00F0413F97C31103B');
INSERT INTO vectors VALUES (1, 2, 360, 0, 0, 51, NULL);
INSERT INTO vectors VALUES (1, 2, 363, 0, 0, 73, X'2258DF60FE0B4EE3AEA1DD20A91EE42B7F03ED00E54444C506092C44ECD33BD5D8D25062DBE754FB39BDF410B11510E2BDFEDDBB08F41B330A32E20DED1DE413F8C71A21D3BD4407F82BFA0D0BFBE62D26295DD3B458DC2E14F11C1E35FAE108F3DC03F3DFD4FBDD1AB837F4B2CCC5E110BEFECE2001D8E6E73EF3DA16040045FEBFFF11D201F011EC090603FCE92408E7CBFAD1E232D61801F1ADFC4151D3EEF8E008F1F649FAE235F0EBE0061615DFD4E3041BFFFD0A0F0D12FF08F3D2DC4A34DA3103E81F29FCFA002213F6EFF1E80CC41A263ACB0EBE03EE17351FE93B331AF446CFF6CCDA07E4E926F7FEFA0200DFFD0301FB111839E5C908113CFB0AF695A5CC3A');
INSERT INTO vectors VALUES (1, 2, 364, 0, 0, 59, X'0F46CA38250050DFC281FEE3D202F8F86819D2E1033C66DD04211613D1CE32A7EBF4192814F2FC092EBC0A08E4F21DF7E312F5C82B0103000019F6E5ED201325CBF21440DCBC0AF008F8FE03F40AD40CDF0E19B3C932E3FC1D150221DDF2CFF0DECCC315FDF5E2E624EF01F0D7D00A0AD8EDFEEF0615DB0B182DEBFFE500E0031BE3FCF2DC07F412D8E6DB25DBF3F907EEDB2BC3E326F01AED36ECF7072DF4EBD9DD27F7DCFEF00719FAF9EAF81FF1FFF6E527EAFCDCF6DAFC0BF109EDEE092F14142A0FF011EE040C0B090615CB1A24EFF724FC5719171208F400E6ECF1D82C42F40CDFFDAE0ACB06F813241AFB16EAFB18EFEBE2F0F8F9260626F103F703E5E35EFC3A');
INSERT INTO vectors VALUES (1, 2, 365, 0, 0, 69, NULL);
INSERT INTO vectors VALUES (1, 2, 369, 0, 0, 88, X'F57FD7740ABC76D6C49214DDAA2EFAFB4B13D6BB103A52F706F32711BBAE33A048E53307A5F4251E0FF81F1BC4286334B5FA06C4E6150FEC15FCFEF1D90514ECD80AEC08DEA4012008DAEF091BF1FB1C521305D5AEEDF7FF0CF5020EDBE201E506DFE91215DEF021D6EBE814EAECF8E721E820D8F6E9FB020AFBF6F436D20A0C23E1E2ECCD161848E81AFA200CEB450316DA20C3020DF438090FF3D3240817EE05BFF91B32F407D71CE216D3201D1708E8010EFB0A0D04FD19FDDA2D0AF602EF24153E120A320BF0EE2505F802E912DA00F8FE0DEFFDF801D910D73BDEF42112F60206F9FFEBF5EDFFD90CE10AEB1A2BAEDDF1F5F92619111BF5070611D625C7D06DE03A');
INSERT INTO vectors VALUES (1, 2, 373, 0, 0, 87, NULL);
INSERT INTO vectors VALUES (1, 2, 376, 0, 0, 182, NULL);
INSERT INTO vectors VALUES (1, 2, 377, 0, 0, 256, NULL);
INSERT INTO vectors VALUES (1, 2, 380, 0, 0, 60, X'0339147F30F0EFFA26C12CC21C3CF92B3114BEF3D7ECBA0C0AEE4E161AE637B4FFE3C907090418DB07F1FDE5E6DD1E192BFAEFF11F1BEE0AEDCB19D1F4DA36151714190616221BEE10F8DB1DEEF6220A03EFDA2F08F1152C0133E5FA2B1D11E801111F32EFF616F0F50D0FFFFFF408F10518FDFD0204EFE6101CE00EFBE50AE9F6C40AD70E24FC04E6F40628F10FEDE8EBF20BF70D1003FDF516F1DB0DFB0DEBEEFC170311051CEFEDE8ED11EDFCE4F9FB0313F0F6F2FFFEF40719F2210E11EBECE50CEB1AF514FC0E020804EC020EFF0BFB0002F819ED0DF8050AEE040F18FAEFF00BECF5E1EA141B010AFF1C0FFD0F06F00BFFFFED10F60404FFEBEEFAF100419A1F3B');
INSERT INTO vectors VALUES (1, 2, 395, 0, 0, 201, X'E65EDB33EE0672D0E99FF2C9B52802EC5D0ED1E51C150DFA02F91C11DEDA0FCB17D241E0CD0241114EDD540981235713EDF5D0FF061A0B060C09F1EFBE0D23EBCEFF0611EAD22607EC0DF11909D2E90805F802D3A1060E01F1EED7100D09F6030FFC0310EDF6E407052F0107F3ECF7DDF51C11E30EF21726080FFAFC30F0E208F0FDF4091C0B2E2406F9ED1504F719F6FBEA0DC30BF8E60BF102F1F4120AE5FEF2ED1FF819FB1D01EA0C03EBFD18031A0F01FCFEFA02FC0A10F8FA240CF1DA0D0E1421050C06EFFEF8F404EEE9E7FCE009EC0DF8F2F908DBF405F5121D0506F9FD05070C0ADA0AE3F0E819F118EE1D02F4E0EC10F525F50816EB0FDE04E311DF396D0B3B');
INSERT INTO vectors VALUES (1, 2, 399, 0, 0, 74, X'075FFA6D4EF7490FD59FE3CECE3706DC7F12D2D31CF221D11F212656CAE55B8C0FD41A05E521192117C20E0BD2F219DAE7DEEFD603FC02DC07320AFDFE03F2F7D5F10645A5F20A11F6DF0A0209EDD623FDDFDBDAB11A29EEEE22D51DF3D903DDEE06E71AF8F3BBF02716F927B0F7DECCE6403C1C1AE3ED281814DACC1C1AD81718C50F0C1205E81FCF01DE43E9F2F2EFF3D412F8F515E830E8F0F5020333F0FBFAEB2B1901F311EC1EDFEFC82610FC28E90410E60525292C34E81219FBEE1121021135FF2102E72801F0EAECEEE90BF7F9EB1825F0FCF704FDCD10FB0CE02D1318201118030E19D5DEE6020EFFEB1406DDF7D533E50211FE16E5E8F20F0E04FF6BB5EC3A');
INSERT INTO vectors VALUES (1, 2, 404, 0, 0, 77, X'147F045D2BDA39EBD9AB12D9FA3BFCD07B1AC9DFDF2511E0130A2918E60149E0FCB9090DE718093307D13027D60F2BDFFAF5FAE119EC0107EA2C11E3EC01F7ADF3F3FE1FDEF61DF715F60C2B18F2EA04F4FDD1D7BC152618E52ED307E2E3E7C6E901C9E5F4FFEC0E2501FB05DEFFE205EC19291415DBF3253618D9C80B44E312D4D10DE026F12028D0EA0C2008081515EDE010D40E1CE62DFCF9F5FCDB11F8FFF4EA14FF120205F30521FBE00012160EF3D511F1FC002A1011C31F0E0FF1D30DE40B3F0A1BF5EB18EDF7FAEED7D3F0E1E5FD1722EEF81A08F50F150002032E0018FBFE21FE1C0AEBF7F10AD514F9F2FEFEF3E30908FD06F818EE08FF25120809A8B8043B');
INSERT INTO vectors VALUES (1, 2, 406, 0, 0, 182, NULL);
INSERT INTO vectors VALUES (1, 2, 409, 0, 0, 127, X'EC7FF039E5B82916039C27D1DD14E7013D3407CCFD0834A31EFE20F1FEF01E93E40D0334DBFA14E5DBB006E7FDD81CFF2D09EEE6040AEED90532F80C100D08F4DDF00DFEF2EA0D062DD1E6012A06FA000C0DF0D81416ED2A0129E415D40AFFF005E90B051CEBF71EE3DF32FB2300FEF4FD1A132CEA060609DDFEEE10E206F823EEE61CD6F4F7F21AD712EE220910F907F9E4FAED18F3F3F2F810EEF2100C0A090DFEEBEFF7EA22051B02DEE1300FDB08E80500FC0C010707151E090A011AEF18172002EC14ED0211F8E50B06ECFB0A08F4F417EDF5E6F0130717DA06FA0019FD0F09081F0502FDE7010117100E01ED0600EDEE0AE400030305F214F015ED08E5E99D183B');
INSERT INTO vectors VALUES (1, 3, 160, 0, 0, 97, X'CE71E631F2BF7FB4D68DFDD7D832CDF061E1D08208010FEDF8E04247BFD72FAA13D93EF1AC310B1A1B1A3D26893F45FBEA0CD9CA02E01EEB033927DFC14531F3BDCB0E2CC0A30007E3BACD263006052942D41FE5CE1628FCFEDC1C15CDD91ADDF6D1F4FF11FDCEFEFE21D3F5FFF5DDD816F5DF0810FDF11CF902F7322E05DB1510F3F7E9FDFB132CDBEBDD0BFE0B1128E8EC07DFFF23E12D01F7F508FDDC0A1E01AF193021F218FDFCF2F9D8FC12EF20E8EDF9180CF3F4F713E9E7FA0BFC17F50B19221E0503030BFE0501F2DED1FDEAEDF514251FE208F5F2480E02F8F2EC2617F9F232EFFB11C4060C1AF116F0EFF804F9D9F6F017172C5D2023ED22FE09097308DC3A');
INSERT INTO vectors VALUES (1, 3, 161, 0, 0, 140, X'EE5CF81F4BE369D0CB8CECCFDA1A41C47FF002DD18FBEBBEF2FE1B00F1082CCF1BDC3000CB2C3C0727B739F4C50A1509E5FEE1DCE009FC0E003CF6FBD2F907F3E7D0DC08EC0808EA17FE09EE0501C712061616D0FF3504FBD711E53BDEE1EDF5E8EF1AD215F8F90B18FF08E0CADD1314F7060C1B09070AE8220F080A1C06F2FDFAEC00EC030D0A02E70E290BD1F7FEE90DEE00E2F308E016F4EA14D7FB06F4FF10C9000C1E031DF0FCE804EA1C07F82DCFE71E08FBF410F21305FF04FE020706F9171B060C060815E9080BF1F5F80FF6DBEEFEE913FAF1F9FE04F508F21011FB37F2020AFC1802EEF8EE0DE40D190002F9D2DE20FCEDE9080EE60CFA0402EF04741E0E3B');
INSERT INTO vectors VALUES (1, 3, 162, 0, 0, 86, X'EE6FE227EDEB41D3C78E04F4D011EEE07FFEE2DFEE0B1ED8DFEE2D2FC5091FDFF9ED380FC43D28032BC918FED62211E5CB13E3BD02F3051C063523EDD92E15F8D2CF0F13CEE7F6FDF7DBE61915FBD21AFE00FFF1E22315120715F72319FBFBE9FBE41108F9EC081402FAE6FEE7E9E8E2F0F92D110A0C14050211EF001F1CF014F4F1FFFA0303121F0509051DFD000B04F9DC2CCD0128E511DDFAFAF5061108F8E4E207072D02F7F2040CF0DC0909F702EA01FF08FBF315F71EF9FD09F7F7E60C140B2028040E002704FC08F11B03FDF6F7E024F814F80C150005EC0208FD192908EE1801FEFC07CEEDE6140813F402F0F1ECD102F71205E807F7070A26FEFE053303153B');
INSERT INTO vectors VALUES (1, 3, 164, 0, 0, 136, X'E167DF3015EF7FF3FA9913BDD72216CE58D5E9C2192423DAD5E62806D5E3FBC919FF0CEDD8004CEF38DF54D0DF3409FD0E2DF6D7260CEFE50429F4DCE32AE425EF071110F3EAF12CFCE6EB1902F8E2ED190A1ADEE31AF8F9D4F9EC22EF06E8151CE7F5F913E8F5F30B200DEBFFE21002DEFF050311183BE81405FC06EDDBEEFAF2E106EDF5F019FCF404CB1AE207F3FCE3D909EA1315D6F7F92B0ADA1C0FFBFD09F532041400F8FF040C03BBFCFED818E7CD04F30AEF1B0711E809FEFC01F414220B03FB0815EA09EEEC01FBE60407052C1A2813FBFD0A0BF4DFF7EF03E1FF1528F50007FCFDFCD3F0EB080E1AF0F40CFCF9CD00F4F3EA0D0EF2F20F08ED27FAC7CC0E3B');
INSERT INTO vectors VALUES (1, 3, 166, 0, 0, 147, X'E550D17F49D775BBC492DEB0CB4C25F366F0A3C5221F1EFDD40B1131C6F82F870FBB45FFA9F312084CD56BFABC120624C517E80522F014F2EB5B22D48E13150206071332F6B23DF8D5F3E42536EF07132E0C0FC8BF1A0DF2E2171F00F615F708FFF6D9F40503EDFDF421F90EDB1BF7E4020DFAF317D5D3082322E4182D0DD6E8F3E8E800F1011F27D6F7DB09F3221708F9DFF3DD1705DB28DD10CD00F3F005F100ED11E7030A03E2102414EC0119F91ADFD4ECD616D207E9FDEDD90C17F7070503053714EA020FFDDBEB1F08E4C816E4EAF80E3301FA0DE4EB090D051FFAF71736F301100BD8EEDB05F710F90AE80111D4F7D3F3E2FF151F270719F10BE515EF0A01E13A');
INSERT INTO vectors VALUES (1, 3, 168, 0, 0, 76, X'F879A72D22176FD91481EAC89129FDC83513C3A03B2D11F63F134537D8D724C701F21314D6FD334F13D34C31CE225EE3B307B3CFF92B17FC1E2EDEE9C20701D001E60A08DBC228E9EFFCD3302A06DC00F5FD2A0CADEE292F05B9E81BE4C40A04F7ECFCFDC71EF1EEF90A040FE4E307EC0C3529F611BE0819121DE4CEEF19F7511B140211F622113BB1F1F31AEFE813FC25D62DE5F715DB2CE83103DD1038E4F000A003FE200BEAE3FE0B10EBF517F22FF3F5292012080CB319BD131532E8B123F52E1C0E17F0E409F02221DDF0C2FFDCE6F62C09E2EEFFEFFBF5FB1704021F2333EFEA11F1CAFBD7F2D90EF924120E22FAFDEB0DEC19163B22D912F4130D2EEC614AD63A');
INSERT INTO vectors VALUES (1, 3, 169, 0, 0, 68, X'F935D25915044CF096E719A3FF2529C57F3DFDD3D84B26D9010BF125B1DDF9BAC3F823FEEAF9FBD4339943FEC60E1E2BDEEE1BE60C002C1312031518F31D0F02DC122AFDDBD9F23818F6E02429F4C0C5340320A0C644FBF3E902B12B0602FAF5F0E9F2F9FCC402095636E2C5DCEA19100CF70A2708D508425A04121BF830E2F5160630DD0F2003EED5F5F8F2F5EDF7D10F060CCC170CF22BBC2ACAE0F3FFDFF409F2240E151C0A02DCDFDED50EEA0710DF0455F328F7070307FEDF03EE05000D4011330E0E00F4F6EA21F709E69CE6E225DA07F508060A0ADEF81507F30AF9FD22E40CDCE5DCF8D4F01106060A072115E417E9FF0503D50A34FD15F111EE04D9F38CE63A');
INSERT INTO vectors VALUES (1, 3, 170, 0, 0, 187, X'DF68F728380E7FC7D790EADEA130F6F952F7D79C281F071700002E3DD6BF19A4F7B9460BCBF61B2C38D72537AB253A0AD51BCF15021D0BFB123024B5DC2EFA10DD1EFEF8FCC51DF40D19E1FF1CFAE7F003F225D3D61E261700F81013E7FAFC04000CDEF2FA0AF2E30F08DAF7E905000C01F3FC06131DF6240713022514FFE20813E10CE6030609FCDB0AF30CE5F71A040BEE0DDAFFF6DC20EC0FD604FDF5051B05F0092CFC1012E3021EF8EA040BF41B02E413090404130CF3F8E8140CEF0208FB1B2A09E9FB09FAEFF912F0F3D421E8ED02F8FCF9F416F5E008E5FEE905010B361E0D0918E9F6D60003120613F813ECE0E2F6E9F8F3111418041AE603EAFDED82EA043B');
INSERT INTO vectors VALUES (1, 3, 174, 0, 0, 83, X'E93AEE234FF050E0CF81F1E5DDFE2A024FDB03E80FF6ECF3F4072129F02041C90DFE2F1DDD35341C0ED1FC14DAFD1113DE03FEE7E6F11611FA30F916E20722E2F9CEFA0BC30C0AE512F803171C19B82B07E3FCE6EE281DFCF50FE23404EE0B10F80AF00AF3FCD703FF00EF00B2D6FD0CFD26FC22F3F904FBFB00FEFC2014F305F8D60B03071BFF11D7041421F1E8FFF407E20AF6F527D506EADEF5EE070802F609F10DFF100D1AF306EDFFEA1DFCF00AF5F90C0F200D14F60EF00A1FF8E8F01620111C1217021823F0E908F3F7E7FDEEF40D0606FE07F4F70AFAE81212FA0F071809160504F7F7FEECF804040DF3FC04F6ECEF1109050719EDE8F6F90FFF17EBEC58203B');
INSERT INTO vectors VALUES (1, 3, 175, 0, 0, 184, X'E14FD96532F063F2E98818BFC83307E84DF1DFBE160D24FC061B2D3ECBC5378117E93608BE002A042BE720F6D8151F19D0FDD8D8140F1CE41A18F7EDF416FC23C409FE0ED8DD081C120EEA0F21F4DB191CEA17D4D8280906E81AF916E300EDFE0BF2F60AFFEFCFF40510EDF2CACE05FD0B0A0F23F1221209141E020B1BF8E10810D40CDDF30A01FBD708F107E7F103F6F7F2F9E51217DF14FB1CE8FF1FF9FCFB0EF925161D1C0AF10CF3EDE318F0E31EF0DE09E716ED140A25ECF300F9FFF300200A26FBFB05EA01EFEF06FDF4E815FE03F31215FAFC0C03E9E7FCFC24EF0B0D1B0113F9F5F5F5E8EDE7000C05050105E0F9EAFDEAF619151101FAE9050416ED618D0D3B');
INSERT INTO vectors VALUES (1, 3, 176, 0, 0, 131, X'0C6EC82E3A234DEEB5B5D795903A31F27F1FC2D9090F2DE525DFEB56C7D722A0CEB1673799EFF81B7FB5610C89151108CB27D02433D718EEFA643CF3BD04D2F4DB1C36DCC5BC0BE51F309EFBFAE7E1F22F114CA58C400DFEB3F9CB1E121BD5320EEB0612E6F934F34C2102FFCD1B16DCF50629E521CE13304205F9F72331F1D4F2F52EFF0723231DD30815FAEDE80DD2E0E9F0BE09FFB1E9D40AB20E0D0BE9FB11021B08C32D2DE9F91BE3F0291A0C14D2D4051404F12AF10EF80F1103F4D53D1D092701E21CF5E4E70407EDFDCCE5C21CE5051CD1F3FDDFB60C1E0212211DFC1A0911EE02D1DCF7D1011308EBE13F02EEE2DA06030A1F0E2AD9F9FC33DC14DE0DDDBF3A');
INSERT INTO vectors VALUES (1, 3, 177, 0, 0, 75, X'EB3116393BD940C69BA7E2BB013BF1E67F31F0BBF23317A4E2F93CFEBFDE5D9641C81E16B5020BE839D939F4BE2C03ED15EDF2EC0D2A2ADC120731EDDCFBE5F5BD01090BD5CF17F6E510DA1B3AF1EDF2302D090CD314120C051EE032F0D0F4D3C70411DEF5E0DC032C05F7E8D7F7F5DD02300D35F0F9F30F350DD8090FF5E2EC04D61EEEE3FAE9F1CB09F91CFCFEE9DCF1EAF7DC040E0219FE0A11E707F3EEF509E03F2B16FAED01FA06E3E210FCEE31E2DEFBD708F30CF125DB0104F30B0EFF120A33FB1617E006FBCB05F8EEC51C13E9040F2030EF0B16F81511F212EEFF2223E8FDFCD6F40CC81806FF1716F9FBFFECE3CBDF06F8F8112F0911E7FBFBEB090F93F43A');
INSERT INTO vectors VALUES (1, 3, 178, 0, 0, 182, X'256EC5582E1D4BDFC3A619BDD2393EED7FF9FB0A212129EA100AF72AE50735D3F7F13E22DFE930DF24A61E03D404051BD23415F00904DAF5D52AFFFCD7090D2708E61B2CCC0513FC13FAFCEEFAF1EBFA1C0801CFD021381BCCF7F7172004CE121103EE050A06001716060F27EA0D0703E3160A0C04E8E9F1070FDFDE0906E3E703D5180AF118F2130ADC1212E51203CF01E711ED070DCCF7E2FADA03121AF2E3FE0BFAFA1303FFFF1802CEE229070920DAEAFC07ECF101E826F0F71004F4E1250D03220515FF06220A101704F7F3F0EAF6FB0D06F1001DFBECE80607FF1133250EF70F0EFAF9EAD7F5DF04FE2908F91FF2F4E606FFF705FFFCF9FC0307FE1704B2740C3B');
INSERT INTO vectors VALUES (1, 3, 180, 0, 0, 95, X'FA56DD2528E149ECE68113CCE10521E741DDF4E6121A01E9EBEC302BFB0D30CEFE002315F43D3FF013DF0FF902190706DBF706CA04F1F90B012DF1F2E81414F1F6EC04FFC1F20A040DDE12FDEF01DF270AE6F4EFF22814F1F2FCED2013E6F01E11FBE40108EDF903F2FFFC0CDFD40403EA010C0DF8FB24F6FF03E5EB0BFFFE0E0BE60402F9F90B08ED07FD2100EBFBE60AE819FCF923EB15F3F1E6DF191F05F30302140C1C0A02F518FDEEC418F9F215E9FDEAF3FD0907FD28E2F107F7F8072028011E031521061A10F6EF01EBFFEBFD0918F815F9050009F8E0E4000FFE1A1004FA04FB0BE9F6EEDFD80EFA04E8000BD4F3EB13F41004FAEEFBED1316EA19FCBDD6283B');
INSERT INTO vectors VALUES (1, 3, 181, 0, 0, 73, X'ED4CFE473CC57FBFA5B318E2D2342E0C570CE5F9001028013B231428C0DD42B324E63118B11942201CC909F3DE024422D6EDEDB1E0F912022105EB08F5F63005D3D7EBFEC1D71804040BE80E5713D62929EF06EBC32AE8F4FA04D734E5E9FCE1FDE80A110908D414FBFEFCF0BBB6E9F909050CFFE80AFC0E041004D81FEADC1D01D50DF4D31FEB1ECDD9F50ACFF30ADDF5D30ECAF01C070C070804FD32FFEAED13BB04F113190FDB24E8F60D3602FFEFDAE31EFE26E02EDA10EE280A03FCCE24302223F1F311E3F5F30E170801E4FAEADC081314001E06F6E3F001261FE00310370C16F700E1F4DB07F2F40413F80219CAF9F511DD19211A26F1EFE0040422ED2C85F53A');
INSERT INTO vectors VALUES (1, 3, 182, 0, 0, 74, X'005806240C0F7FC7BBB806A8A82627EB520ECFF0453245D31E230AF8F10D2ED532D1280DC60027065ED82806A719241EFE2103F8091DF0EE0E4EE6ECC207F2EB1FFF1BF5EED91A10D914D5020ADDF5D41DFF25D8D02619DCEDE8E82DFEF5E5F80EF1EA0C02E82339FF11100AFDF4EDCEFB1626F916FEFE0D3121DAD6FEE0F02102FA181914E90023E908190CFDF707D6EFD011F60FEC0313EE17EDED16F9E8F106E307F022050DE9FCFF09EFFEE8053AE7F2D5F8FD1C00E215F020080416E0FC271D1DF4040DEFE8E710F8080E10E9EDD3FA060D0AF602FAE51CE7F909FE1D2E0DE2FE120FDEECEE01FD13F722DE020DDCD1D9F6FF0D0E04180B21030BE60FEC551D053B');
INSERT INTO vectors VALUES (1, 3, 183, 0, 0, 197, X'C74BC15040FC7AF8C68107E4AF2BF2EB6EC6D4D50F4046E4112F3733D2F22BE40DD23E2ADED637FF2D004512CB1C1020DE2AD6D515091BDBED31F9FFBC11FF21CDF0F40DF9AD26DF1612E90424050414020121D0BC100E0E05052C1FEAEADCFBFA03DF070206E2DCF8E912F3BFF2F4F8F7250CEACE11F6F2E7FBFF0224170804EBDD08EEECFC1214F2DBFA08E6F404F2F5ED21E0F420E4151514EFFB250CF7FBFCCEFF00180813E61502EAF92021EB06F0DC0104ED0010EE1209031702F2EA0C191D1214050AFE04FA0104F3F2D918F2E6F711F30D1106FB04E6FD09F7ED121726FE1F0C04E1EDDB05F20AF016F1F816E3F6D9F602160703270A0EECFEFB1C084B8A033B');
INSERT INTO vectors VALUES (1, 3, 184, 0, 0, 140, X'016CEE382E055FC4A8A203B5B23341E17F43CFE6110C26D70F06FF28CEEF33BBEEEB3E02C0F7240371C527FBA2061426E047D413050F01F61132F814A4042D24F1E121F0DACB27FFF416CB090EC9E7EA3A0237C7B93F12ECD315E82C1B14E00407E2F6F2E3FCF30B221D0A0CD400FAEEE6FAE7F21EE4F6013E11F7EE21FCEFE70AF5FFF6FF150A19F1FD02F7E0F203E1E0E007C921FFDCF2F3F6DF12F803DFF9F5F320E1F1070BF306F606F21122F700E0F3FC0F0DF212E633F8FC13FBFBEA110AED28FF04180DFCE6FD10EF01EFF7EDF4F81700F603F3EBEA000F09150C0823290E1A0B0EEFD8EEDE0A0E150BE20E1010F2E4030EF8161C1FE113E818E007DF3242F83A');
INSERT INTO vectors VALUES (1, 3, 185, 0, 0, 79, X'EA5BF748370179ACCF991EC8816C07DE5A10EF99E81E38E82121423CF2D01FAA04F45D15F112560450F22B2F97395020CEE997E8F5432B153B2CDCE3B60407DECE011DCBDFA2331F062BEDFE2CE2DD054CD626EC943B1EECDCD0CF0F041E10EF1EDCF606BDD8EE233C2409F2B5DEF5E403FD1EEC01E90E2D280307ED370BDE3201FB20112503F81BD90307FBE8E621E5010419AE0705ED0DE70CF7F20808F5F914E91CFA18262BF3DF0CD7D12400183CE7090AF70B1A15F323DF09F713E5D7061A3429EFF6D2FCF5E0EDEDFD09E9D9E408E70B15E20BF6F7E3E2FBFAFE0F32FA2BE017071BE3FADDF4CA1FE7EAD9FAF1C8D4EAFFFF07F61A1BE600F541ED1BDC3F56CF3A');
INSERT INTO vectors VALUES (1, 3, 186, 0, 0, 93, X'CF3DB457FEE57DD0D0B30FF7B820E2A97F1B11DC0E1E20EEF21C1F3EB11314E3D9D70904D01F121E15B6651DB12B4EE2DEE6F4D5FDE4F308F1430AE6C91549F5B3E9F408D2CDF0EFFC06F7231ADADA0015C806C7DE2242EAEFF2EE26D9FAFDDE2700ECF0F80CF3F0F80FECFEE8D8F3E6F2140F141BFFFE15EB03ECFF1319CD52F116F9FD00EF2C27D6EBED17EAEAFA04CFBD0ADFE819CD35F724EDEF17F9E6FD06D015172DE924FB1E26F5D7EF18F616D4EF3114F4070C09080A1E220112DB15EF1F33032907EE30D4271CDCF7B914F4E1E40DEA0FF809E8E5011700FE01132B1F250B0FE8E3F7C9D0E8FCFB0CFD311910FCFE240C151E0D1CF117F30B011ED2F672EC3A');
INSERT INTO vectors VALUES (1, 3, 189, 0, 0, 124, X'095CBD6E1FF27FDFE7AEE7DEC82A20246DE6E1DCF42507F411F6FE53E7EF47D2FFBC3B41D8CB2F4540CC3B34B60937DABB04E3F10A001309E927F6F21133F6E20031013BBAE7301501EA250FF3EFF00DFEED05B8A00F1705ED25E132E5E4FFE811E1DC08EE0FD60DF6EEF602C0F003FDEF1C21E60AE00216161FCDAAFBFED210F0BD0408E6310F1BCAE3F60A0DF111FA10DD33F0F400D41AEBE7F6D80C46F3E4FDF00FE1EC0213F3FE05E1F7FD2A0CF90EF6EF0A1B0515E836DB001D0FC5E5100E042BF531110F02FDE113ECC8CAE0E0E1F80D1E04ED03D3D91AFF213AF2190B0E0418192ECBF3DA04FC1D1E2B0DFB23F7E6EE0E022303311DF223F7F3FB0FEF20BDE93A');
INSERT INTO vectors VALUES (1, 3, 191, 0, 0, 131, X'D74DD8570AF562E6E2AD11CEFC280F9E7F0EF0E30C2815D7030E1E16E9E607B909D32FEAF0FA21D435D75A16C3173C15DEFFDBD407FC14F2103EEBF1D5111BFDABF8E42304ECFF1705F9081C1FF5F2F422FF29B1D821F9ECD6FCFE29E9F6EF0006FBF5E6E9F3F9E7111F09F9D3E90F0F1506F71003F7FF1730100D0E2006EAF5E70214E60C05060CD8EA09E5D9F30EF405FE06E70202E52CF017F5F2FE06DE0606E20916121C18EA0209F5D517F6E935D1DC06F90CF902FF22F3F2FDF00BF9FA232237FF1002F0FBE811FAFAE2D20305EAD71EF815FD12F8FEF40300ECF9FFF32AFB0DFDFFF1FAD2F1F920E70EF7070CD8F1E7F909FBFB0A2204040218FD10FE12C50C3B');
INSERT INTO vectors VALUES (1, 3, 193, 0, 0, 207, X'C37FBA75FBFB79F2F48F2CA5CA400FC06010F4D5F7620ED8F40A27FDD6C608FA19E349EFB1F663E224B72AFEEF364527EBFBECA1FD0FFFFE241A8707EF10250DD5E7E719D60408252300FD1E29F1EC063BFD1DADFD0BE6FCE2FDF217FBDAEFEA09F80DFD1AF2E612050A0FD7F7A8E72A26F7190AF6F90B07041E11CF10F0FD31FEE807F3EE001928C610F707FFFD1FE0F9D8F6DB191FD8210731DCE43C03C2E8FDDD0EED411BFC0702DC0BD419F1FE1FE1D428070000F31E16FD01F103F6BA092A0413FA0F11D3EFE40A1208EAFE12F6FBF10F07F101210402D817171A041D0D200530FCE52204EAF2CE0501150EFC28E81DE60FE507FC1B08EFFB05052233EE9D3CE63A');
INSERT INTO vectors VALUES (1, 3, 194, 0, 0, 82, X'227FE0591AE66DD8BEA7EA06A444C91E61E7EEDEE22E40EC29F52E48D4C841B0F4C02A4EBC02481620E7FE2AC4392EF9C304F4E905FD16011C270DDED628FD25E4EE0C34D3B80608EFFBE3061807F529430932C3B822DFFFF8D42D010DF7E1E410E3D9EA17F6F4E50BEE1500B6F8C7EC16DBEFAF08F5CB0CE60AF4FD2A08E92508CAF1FAD10AFA23CF0BDD06F2041621E8D5E9E3F026C61CF5FFB5FE1E24E8FD12D2001FF21CF7D63FF40FF6161425E5CFFB2118041225170F13EA1100F6E23025021A19E923000EE5152109F4E8F9D5EEC7141C0FD213EAC80EFA11EDE11B2732000E04FED4E8E5F11B18DF13F3FE03E1EA1224ED1B3F3118E30BF108EB2CE972B0E13A');
INSERT INTO vectors VALUES (1, 3, 196, 0, 0, 80, X'216A0B530F0059E8DF81F2049032D2024C02E4E9144748EB1707361A00BB22DB30E02A2CD3E94B1228E6F717B21A3813C009EDD9041F17032221E10ABDFDDC01FAEA0214E9D8311DEF33F30C1CEEF221181D39E5A815F5051FDE110218F0E9F6FDE2F00CDFDAF00000E117E7C2EDD1EA27FC0AC51FF9E9FBF521E3D313F2143309C809FCEDFC0120FC2601180FEB22F40AEA0CC2F929DB11FA0BD1DF242CE50A0ACE05061B0FEEDF160606F113190DFBE8FBF62301301D1411FA032406F1DB1030021E0EF41701EDF71108E700FEF5D0F5CF0F0610E902E4EB07F22BFDFD2B1D06EE22E50DCDF2FB03EF1BE50AF5110FD9E4F9FE03231C0BF8DB15FB24E115E7BF6CFC3A');
INSERT INTO vectors VALUES (1, 3, 197, 0, 0, 81, X'0F74D338E0ED7FB5D492369FF5044BC25E17D710FD505EE201D22BFFFBA129B20200EE04D6172FE93DB81DD0F1194D1E0FF9F2930D04EA0F2EFFCB02DB04310AE007FD18D0D9EA2C14F7F4100FF6D00E1339FDD6D308EFF3E615DD2505DEDCECF9EFFB0B03E505F1F40E0B22F9CB020CECE9F2E70E0B1F0F1C13D4CD01DDFC2213E0F5DDE10A1B17DAF7E934E1F610E5F5E001D30617040C092BECE344E8CCECF1CE18152507E8E5250320C901FFEBFBD8E00E0609F919F61EE50614EC06E20F212933ED1736EF0DEE3A180DF60203DF07231401060A0726DFFEF41B0AFFF62C120F06F0EBCDF7E8EFE1EEF325F71C1CC9F80228E62422EAF9D5FBFF18E221C851E8EA3A');
INSERT INTO vectors VALUES (1, 3, 198, 0, 0, 123, X'0460D15E460D48E1D8B2F2DAC34E08C37FE5BAB6012E24D2E21D191ADBDFF3E101F24C01DFCB020450DB29E5C8FED819D33BE0F515F1F8EDEA13FE0AE507D10206F622FD18CA19062508D5FC39110CFA112F33F1B7190A29F1FEE8182106E304DF070A0DEDFA12F80FF009DCF1F806FFFC0B1E0418170D222014E115121DFD08E6DE1301FE1E01FFF0E61E0D030A1CEF19F81DD31F21EAFFF415F1F20515E812EFF4090607FA02EFE83AEDF91A1EEC0F03CAEE0BFEE408F811DBE80908EBE510211D301FFC19F2FE04FA00E90EE5FFEBFFF119E7FDE908FBF701FB0C0F0A1A0A14EB05F9F4FAF6DD1DF401F8F9EE001EF3DDDADCFCFB000B0CF30EFA120CFEF44F860A3B');
INSERT INTO vectors VALUES (1, 3, 199, 0, 0, 222, X'0C6ED83314EC52DCF78104D6E8140EF22DD4E2D4071D26F9E4F72716EDF51DCC0CE81EFCF50A28F10EE90703EC210718EE1FF2DA0FF5FBF7FB22FB0ED620F509F7FB0330DD05FD16FCDA14110A08F920020AFFDEE208F5F6F40A000F03F8E80AF5F2D6050DE9F0ECE90204F9E5FB0508ECFBFDF903FE09FCFE0CE402FDFEF600FAE1F9F2FDE7070FF504FD0FE50E030802F10DF5F824F305FBFCFBE80E02F707F2F515F60BF6F50211FBFEE5080FEC0DFFE9F002081113FC11EEE20508E50D0811FD0F04FF10FE05000804EBF3F400EE0DFF191308FF0E0B01F8E3090DEDF81B0CFD0B0402F704DF0610FFFC18100211FD0EE703EDF9FA09160208FEFFF215EE76AC3E3B');
INSERT INTO vectors VALUES (1, 3, 276, 0, 0, 80, X'DC62E45A42D77FE3D59AFCFFB644E6FC54EAA2A8053A3C11FB11272BCBEF3D9CF0031A0BBD16330429F82F00D3233B1DE00101E40DF40DE5E30809C2F03D0B1CF6F90D29EEA8110201F514070314F4FA20EF02C4CC0DEDD819EE1D03D6EBD70B0CCFCE31021CEAEEFB00DE01E7CBEFF9D71204EBDFECFA1CE6100A171109E5FD15ECE3EBF1FDF125D0FFCC12000223090CE718D01512D617F107D3DD071E14F306E9E8F10D09EDDB26F10BE70414FF01FE16FEEDEDE8F2F817FDE10F08F5FF1121222905FCF1F819EDE71009F8C2F3E5D81AF01E21030104EA0CEF2511E3E5183DE40D1006C7ECD0F9FC1CED07FEFBFAD90103F4F11B190B1C0A2EF0FFE912D5708DFA3A');
INSERT INTO vectors VALUES (1, 3, 312, 0, 0, 94, X'FE7F092F42B17CAEB98C0AEFD731EFD85AF9F3A0DC103EE808044832C3144A950CE22504BB2A4B0B23FC2227BF374921EF26D7F3F3E803E213350D0AA4341219D7FAFB21DCAA0715DAD0000A3000F2344DF808D0C0FCFEDE0624210DC8EBF5E5ECDDC9FE0DFCE7E3EF1CEFFEC9FF0CE9F5FFE2E2F9DBE318FCDFE8072BFDE3FB1FE9DDEBE5FB1D1DDD06D2FBC72220F9E3EBF9D5E91DDE380109E8F6ECD102F402B9011D02EBEBE42AF815F40B17F80CE4070208F0E827DD1602EC0F0612171712201A18FBFE0005F12A14FAF8DBFEF2DEE92B1C0DFE1220D015F025DBF0D32B4A14DE15F4D7E4B91A2AF5F210F2F318C0E6DF07EAEA12FC320012FC0DE4F7EB347AE03A');
INSERT INTO vectors VALUES (1, 3, 327, 0, 0, 85, X'F05701331EF342DBA5AD2FBCF1223BCF7F05FB1A122C26E00500F409F7102ABAFFE331F4C9261EEA24AF1313DF11FA35C10A44D1EBE6EE19F73B0EEBB5FF200AFCCA1F02D7FA0F00F008F9F308E2DCFE1B0CFBDCDF3231E0D70AFD180FEEEBF70907F1FD18D32C2F2825F526000FF4FD0E111C2719DC04FE3118E4E50310F7EF09F10500FF13091A0A12021FEFF3F7C8F6F30FF00C04DB19E60BDDF70319F7F90502FD1C33F9FDFF02D3EBE71AED0C38CBF8F6E0F1E90CF11DF21822F505041F1BFE291BF41D081CFA18F702FEEEED04F3F00DEF08EA0302E8070C01E512231600F11A14E7EFF2CFECD301FCFFF70804D3DEB6F8FC24FCE71CF709FF1BEBEAFF1019093B');
INSERT INTO vectors VALUES (1, 3, 343, 0, 0, 190, X'027FCC4D15066DD2FC87F4C9C938FE004EDFDDC20F432D0406FC0F40D9E42CBF00AE2619CFE6441418F13B18CE2445E3DC35DCD01D0801F5F245F4D5DA32ED1EE02C0C45C9E404F817E1EB1C0C04FB000BFE13CFD2030215E0021F1EE7F6ECFA15E8DBFC0B03DCEBF5FDFCFCE10EFDFDF1EF0CE610F80804ED0AE1EAFDFCE3F8E8E211EDE7011A1FDE00DFF9EB092810FEEF0FF7E30ED810EC09FEF31C0900EEFBDE04F4F20408F7071004EEF2220B1EF2E9F00A110D0E0516E5F90618D7F5EF15091402FDFF1607EEF207FBD4CF0CE2FBFE1E38DCEE17F5E606F112FAE50C072B0D091F1DF6F9E50B0A160F250C0312F7FADC03D502011E3607F7F808F727F35C16063B');
INSERT INTO vectors VALUES (1, 3, 350, 0, 0, 124, X'0645F01F2E3666AFA8BF03B1D22557C97F11ED0B271F1AE3FCF409120CD528BFDCE809F0F40D10F94BB215DCD8FFEF22F531DCDBEB1FE417032902F2CCE50E1A190B00F301D131E51016DAF813EEFBE60F0E2BD8E13604FFDAE9F9112201E0EE0117F7EA25ED27F90FF3011EE1FD07FBF7F40D0A1510E7FE2219071A0613FEF008EEFCFC0B17F2130CE10914E11506E00FDD11F10CFF0621F5F6E9F918F3F106FBF8F3FF280021F7100702E614F90212EAE9FF01FDE61FF90807FA0B0407F611051B25080C010910F01C01FC05E807F6EB0FEEECF2F8110408FF03FA06F9171B2EF3FB04EC0FEEE504DE050411031A0CF3EED51301F003FB05FA21EDFC0E05FDDA4E143B');
INSERT INTO vectors VALUES (1, 3, 361, 0, 0, 67, X'154BF34637F57FC5948CFEECD7152AE8602EC9ED311B39F512172D1FBEC835BB080C17FBC0293C0231C41CC7C1ED5002DCF5FEBAE8101C0603FCE2FBB1CA290BF8C80525E2DA09D602E7B9041B05A9FC0D1724ECE536F9E5F4E2D94F15E105FEECCD21090FEFD4123F12CEE1CBDC05EDE00C120C09E600FA3E03F811001FF60C110BF3EAFE26DC25E0BD0B1EF9FDEEE916D518DB0D27FA1BF306EBE30B0D0FDAFDC302F10FFE03FB0AD508F3090CF3F9EA2A15FE101402E401FD1016FDF5F2181A253806FDF6221FE50B1102FAE4FBE0170E2005D508E3F6200AF51115FD22FB2DD51D00F5EBEBF4EEFF22F41811112BF3E4DA1DF617F80412E2F7EA050A0AFDBE79F23A');
INSERT INTO vectors VALUES (1, 3, 378, 0, 0, 75, X'FE5DEA4F310A49C9F7C40ED1CC3916BC7F2BD60B091C18C9FB120CEEEADA22E4EC1D13EFCB102AEA34DA0CF1E6FD23FAFB08DBB4FE0CF2F70227A4DEE0F13C03CCD1EA3B10E108FA13FD0D060412DC1B000C09E8EFFA03F8E4F6E028F2D9C7F3FEEE12020809ED101A070A17FDC8EFEFFA1120EAF5C921181D0CF7001DF9F516F6E408FEFF1D1322D7F1F03A0C0802FBEDC70ED70906F41B071405F0EF07E5F7E2E4FF0E0C0016ECF70015E00DF5E933E3E429F8F1CBFD0900E8F0FDFA1A03360920270A0E0ED902FC0900FD17FD071AE9FA0AEC0FFA03FE00F9FF0AFE14080A2A0BEC12DCFD0AD4F9C909E70B092903F1F5EC0E01F707F8E8EC04090CFDF9EFDD26103B');
INSERT INTO vectors VALUES (1, 3, 381, 0, 0, 69, X'247FF03C1ECD2CEAF4C319B9081D33D57520B9F7F61214DB43F62809D0F32EE520C929FED4DB27423CC3330F0DFB36F8FFDEE0C80BEAF4260A0CF8D80720EAE9D321182EDCD11C15FAD3060922010908F21BCCEAB8D929160443D7F6F9EC00DBD2F8D7010321CE1E0106F5F0EE0BD708F00E2A1B16E8F80E1D04E487181EEA07F4C20BDBF31B0E1AE9FE030BF72413F413C411D51CF7DF33E722DFFBF9F7CFEAEAE8FFF704F9E1F90B0DFAD0022805F5F2BF04F1F2D222FB0CD5230C01F4C834EE1404FFF218E909FF11150DF5EB05EBE5031729D7013026DBD2F207F3F1130C2508ED06FE030BE1F50BE20E26F4ECFEDE020035DCEA09EAFFFDF323000F1400E0F9FD3A');
INSERT INTO vectors VALUES (1, 3, 403, 0, 0, 70, X'F55C083406FD58F1A4E232ACF1334CE67F1BD8222A1B27E619F811D4D8F915BB22C221FBB20608FF54BA1AEECDF10430040F2BF9EFF7E3061719FCF8F00AEB0E100B1AE2F2FAE62AF801F0EA04E4F2E3310E02D0D7310909E120DB15ED02E0F6F5F6F32610001F20FA02291C000701F912EF2F1D1D11FA08251908CE20F4F3EBF8EA0BF7F9FA1116F50B3004EBFB24DCFCE2E6E919F5FD0AE307E6CD2DEDD0F210F40FF1190EEFDEFFE60DDE190405F7D2E4030312FC0BF0072A2A180005CAED200629E40528EFFEEB0E0402F6FF13DAE7EEF007170602F7F1F7F811110105221B0F13ED07FEEDF9F602F40F12C915F7E9E1ED08F2121BFE20FA19E6EDE61ADEF77A0B3B');
INSERT INTO vectors VALUES (1, 3, 405, 0, 0, 66, X'0253DF46541C22EDD8D224BFC13121E77F1CDEB803F7F3F00B29112EE9DD10ABD41932F6D31A010925DE05F9BC1DFA0ACFFAE3F216FB04F40EFFFFDDFD1520FCEC111503D2EE003813F7F0FF1927E0094AD328DEB8202A09FDF0C828E914F60A00FA093CEBE0F6F42213ED10DFE623E6F00D232BFDDC2D1C21FF0E0E0427E314EFE43200091CF40BECE70014F5EC0EEF05F113DC180ECA14CE0907E01CF2F0FF0E031C12FD1113E7F5F7EDD414F0D628F10A00FF22F71B072DE603F8FCF8E30E2F203DF31F0AFA07FCF8F1FA02D9EDEB04E4230EF512F9EDF0E6070B1DED04090AF5FCF5E6E2F4D7E4E9FA09F4011411E4EDE9F00306FC0D23F70DF91A0714F78C140C3B');
INSERT INTO vectors VALUES (1, 3, 412, 0, 0, 59, X'1727144833025BC7D5D61BAAE0232EEE76FBE70032254ACE0112FF1EE40239810AFD1DF1C30513054EE31DF2E7F71435E2270DDEFFFAE1C7DD40F4DCDBF8F7280B021E20EDDC0C22F820E3EBF5E6FDF319F618D4D13A10D4CC081908ECFED5050DEECF08100031201B05F70815E908EE010C01FC12F20302342AEBF206F3DCD8FFE3F8F7ED211419FED50602E20D16E0F4E1DFF5021EDA10E107E5E507F708E4F7F5FB0427E6FFE514F3F22006EDF51FCBEEF3E108AA13F915F4FC14122DFBFA0D082608E81BF2EEF416F9040AD31FF1DAEAF9093CEE1F11E116F3F9DF01F52737E3D81004F1F4DDF405FFF431061A0BD9E6C60FEFF311F32B3014E5EBEBEE03D260043B');
INSERT INTO vectors VALUES (1, 3, 433, 0, 0, 80, X'F661FB4314107ED5BF81EED4BA22FFC26740E3E700302DC10CFD2214D9B63A950EEB1DE5C7063D0434D13DFEB12357FCE10BCDEC084DFDFC1A09F7E5AEF61713AF02E725ECC33401DA0BD0090FDEDF0221140FE9BD000A03FEF9CF2117F302DFF6E8F9FFD6EDD3ED20140209C8FB06D6F5281DE70BE00E141707EEEF19F6E2F800E1FFFF010EEC30EF0DEA1FF804FCD30FF40CC50309EF1B02080BF2160FF0E8F2D621F910FB17E9010008DDFE0BF5270521FF05ED070AEC2AFFEF1BF8FDD72517281F0E110E030FDE02FBE3EEDFFDFFFAF720FEF6FFF8EFFBFEE90A04F71605330FF1F707E8FFE1FFE91C0AFEF91AFEE3E0F327E7FFF60400DD0EE308E007D51C83F93A');
INSERT INTO vectors VALUES (1, 3, 436, 0, 0, 72, X'F93CFC4B1EDE7FE6C9C9E1D6BB31FAF16AF1DAD7EE3D37C809143DE1EB0B23C73CDB1621E91557113CD839F9B95345F20EDDF3E6011113F5140AE7D3E520F5F5F3FC0617EAC22210F209F9EC0901F316391633C7C635DEDD13E70411DAF9E4F10BF7E603FEFC03F916FE15D3D1BCD3DB072603BA2025FD10F428F7D405E4E431F0D80018FAF21A07E6FFF3140B0230DCF3E8F4D1F515E320020DDEC3161BD5EB05EC0C171912FAF012F806EEECFDFD36E8C9F7D6F10315071DF80BF1DC11CB224B0B0EF3EF15E8E9FCE8042B08EEDA0DE4EC111335ED2706E300F8FC07DC02122CC1D2F4EEBB05E9FDE719ED23DBD5FEBDDAE705F00904101304151207E725EE7E5BF63A');
INSERT INTO vectors VALUES (1, 3, 438, 0, 0, 80, X'2B62107642BA7ACFEA81DCF19F24D0E97B17FDD00F505CC8FF325210D0CD30B84CBA212BBBFB3C1C25F2F02BD030531BC30ACCCFE41B48E32A51E906C4291607C3E1E618CAB116FB1916B30638F1EA25501141D5B8440207F7EC4623F1E1E3C314F3C3D919E7C4F22DCA01D0A9E7B9FB5308F7BD131FEA03EB1A01D729FAFE20F0B507F3F2F62010CE1E02090CD92F000600F3CFE152E834F608DBDEF01CD4F8DFC3043F22FF0BF52DEEF312F7FDE520CDA4F7D614182744F0F8F2FC1B01F81B23FA2F0AFB2509F0DFFEEEE8FADA2714CFCD130E29E82709F5FAF102CAE4E5013204ED0DEB1902D5E0FD1D1324E719F8E20FBDF3E0F105160E12E9EE04F727080FD7C43A');
INSERT INTO vectors VALUES (1, 3, 440, 0, 0, 204, X'FA75C15045017FD5EA8EFDBAD82D34C464E8BDD818180FE1DF002D0DE3DB0FCD26E535F8CAE9340435DA3CFAAB0B3D2AFE30D6DB1BF71AF7F82DB9F9AF0A1E09E5CAF84506D416E9EED7F61E1927E21EF70B1DBAE104D9FBED0A0522FEEDEDFFD9FAF1F7042CB7F0021802E2DDE012000B08E5DAF6EBE40E1608E51C2A08EAE4E7DDE7F6EF111A24D4CB0305EA052E07FFDE08D6081FF20B0203ECE1F7EBDDFAF3DB13F8FDF813EEF20D25E90925ED0CF7DA0C1604F2F9F10C04D8FD05F0030D1E1B27180200F907F0ED1209EBE00CE7E90D06F6040310FAFF0AE21E0C09EEFA3EF9010C0AF3F6F10BF41FDE1CF20B12FDF6F5FCF4070A1616FA12F102EB0DDD0AB1FF3A');
INSERT INTO vectors VALUES (1, 3, 443, 0, 0, 214, X'FC7FED411BFE59E7E29BDDE4C622F0F159F5D1DD0A2C32DEFA001E11D5EE2DCE1FC72D1FCDE825F51EDB210BC5132BEBF314F1E9140DFEDEEA22FEFEE222E20CD7F1E937F6F403F605FE18FCFC00010F022207E5DBF7F6FF091AFE1EE6F4E3FCE6E7E907ED01E4E305F908FEE702F2FADD071BF9FBEDF5100713EAF31401EBE6FDD704F8F3F70A11F5130E04F2F91C03F8E607DB040EE404FF09F2EE040701FAF9E607FAEFFDFFE706FCFBF10421080EEBF8F605E907FBFF0DFEEB0EFEED0505020412FFF80101F703F207F803EC0BF9F9E7011114020301F7FAFA0D07010A1622FD140DFCF102CF090E07F7140BFE010200EBF2FAF9040112FF04FA0FF603F3C4A2283B');
INSERT INTO vectors VALUES (1, 3, 445, 0, 0, 74, X'167FD64249DC48E1A8BCF5D1C348D7E86746DC95ED3123EE212B113E9FC70797C1EC26FDAA07030F1EFD1004BD3E0910BD29E51218FA28F2111C28BFB60B092EBBF1270AE0B4DF1C14C7DAF42F15C5023E002BB8C0440117C6DFE429E7FADDE912CBDC192BE8DC0B5F38D103CA0DED0B01E6F5EA02ED034139DE1331132CDBF018DF09C80916F831D2FECF13F1000C2EEFF1F0BCF638EC16C71E0004E8F822F30FD31D26E410EFC010E6F2CF0938E434D4F82B0B11F10CF6FBE3EAE414FE0D001720121AE003EB26CD21030204A8EAECFEFF121E0FFB140ED9EEFAF4C12DFD0534E40AFF04D7F9CC03242FE907140B12E2FEE9D0F4DFF1026404F4FA2BDF0709DBDCD13A');
INSERT INTO vectors VALUES (1, 3, 447, 0, 0, 78, X'DA3FDC4720E56DCDCF8114F6B32E09E05D1DE0E70B2A2EF90F06270DF2EF43D9F1EC24F6EBFD060530EB4410C3073FFCFB09EEEB0C1DED140401EDD3CA024902C9F6E902F4C5FDDB1117EF1B1AF8D8F116F019E9E20124EC09040827EDFAD1FD15F3EBEEDA1CCF0C130D0314E4C6EF09D21901FAF4F20B170222E3FE1D21F21AF3F20FE510EAFC1AD9F30115EDEB07FFEFD806CB14FEEB0D26F9E0010606F2FFFA0B06FF1AFC1DF4F9240BF2F8F7E6170BF80AFEDA0BEE0218FF0302F908E000F52427FC10FDFB10EFF7FC0303F1130BD80E070807180CF6050A0BF710000F0F17F60509F6FDFADCE6EF22E1FDF80D04F4E5F9F5FEFD10F7F2F618F51C020CEEF603153B');
INSERT INTO vectors VALUES (1, 3, 450, 0, 0, 106, X'18779E3C1DED5106B38337EBC307EA427F18D0A2F7485FA72B144116D6BD49B8FEE46545BED205DA35EE2F23D00F1C28272EF6B63AFB080BC50ECBF520010A27C7CB0C1BE5C809E83B25C000FB29E1F8200741BDE73BFD29F33DFA1AEED5BDF6DFE3161B0F14ECEC29ACFEEDF9A71521E1EE1403DF0E00DCDC32F5F71AEA11FDE6BC29E7D504F81D10E20AEDD8EF43F1D8D716C4E525E3FF28F8F70833F4F6BBF5EEE925200FFEEF01F0DFEB111D0427C5DE1D0ACEEB06E827190BF201DECC06FF23290BFD40F2D5F90C1E1308F64EF5F80B370A4B184325FA25FFFCDB0D041B3AE30102F707FFCB0BF220F944F3FDF1E4D1C7E2E6FD0AD817131AE517FD11005547CD3A');
INSERT INTO vectors VALUES (1, 3, 513, 0, 0, 33, X'FC10392D18ED05DEC62801F0F01239F8D5CD0FD1EF2603F50BB135EFF00A23EFF7B93CD20A202A21CED47FE5F411DEDA20EDC8EF28DEFB25B6E7D20222E6ECEBC1E30DE6EF031311F70607F6FCE5E8F3EE12FF10EC1D1D1C07FD1410FA00F5C215F7DE14DCF416F11BFD1A09D9131C14250FF40D02FAECFEEA290BFEFCFBAEF2F5E3CA160CDB11FF231B0AE408F80AE2F3F6F9D313FA1EF0F61BEEEAFFEAFC2E15EE2705FB1BF319F9E5F30106180B0FF2ED2FFD09012EFC32061E08FAEFEB2D1CF0F3E10403EF1504EAEEFB0A0B07F604FFE904F1021713EFFE240BF505090621FF0DF1FB0AE8040E0AF5F0170B0021F904E20EFD0AEEE9060D1411F5F519F97873183B');
INSERT INTO vectors VALUES (1, 4, 202, 0, 0, 1166, X'D560B54A17117FECD186EBABAF2A12F155E7D1D1172FFEFAF90F170DCCDF0CC11BD85B00BFEA25153DD346129A281A41D22FD50F101A14E30C280D06C1200C0FEC00F212E7E61200050EDD142AE2F5FC1EEF2EB4D911190DE3020B0BFE0CFE0DF811F9FE09FCF2F5F111FFF6E4F2F606191001FB0401F3051111FC152300EEF905DDF9F9F906130EF9FA09F9EE0C0BF702FF0CE21609E012E70BE1F80BF4F80EFBE70CFC12FE0CFBF6F40303190CE71AFDDE03060D0106FC2209E40614F3F5FA0E0011090403FEF0F50914F4FBEA13ECFBEB10F3F8F715F2F7F7F8160301080F17F50D0E08F0FADD09FA0CEF22050218E8FCE2F2F4FAEE151C0415E9F7FC0DFF210B0D3B');
INSERT INTO vectors VALUES (1, 4, 202, 1, 1166, 555, X'D35BD13108167FF6F18BF0C9B61AF4002EE0E0C0F93CF40F050B250FDDDB0AE40AD13E1BC302462D13D22C24AC373F1BD818BAECFB3032091D2304F1C120FC03F700EB20D5DE1BF2001CE32836DC030308E424D1DF000E25F6EA16F5FDFC1AF9F60AF5E108F0E9F4FE0FF9EBEEEBDE07200100EB0704F412F919F5FA19FFF91C08F0EAFDEFF7130FE106F4EFFC101508F1FD06ED0212DD27F510EEEE1004EE0700DF06FC160EFAF8FDEB0E06FDFFF01AFEE31910110A06041604F4FF18E9EE020004FE06FBF8FDE9FF0919F5EDF613F2F5EA2209F0E01BF4FCF7F20E01FB15121CF3120B0F0200DD0BF10EF22914F30EF20BF108F204F72511F91CEEF7030C011CAC133B');
INSERT INTO vectors VALUES (1, 4, 203, 0, 0, 972, X'EB6EC34C19037FCFDE8FDABBC1330AE04DE4DAC6142201EEE808260ECCE714D222C84004C7F03C0634C540FAAD24200CEC18C700041906E8061B0003C516F309E5FEEF1DF10216FD0808F8101DECF2090E081CC9DD11FF13E10AF912F80AF201EF0705EA0608EBEDF41208E2DDEFFC0A000906FD0A0EF7020C19FB1018F6E9FBFDE6F8EFF2F812FCF6F20D00E71D0FFBFCF001DF060FE604F706F2F115FAED0406E31CF5100307FEF903FCF81714F220F8D8070507FF07FD1401E6FE06F2F6FD070206F8FA00F5F8FD0421F8F5F111ECFFEC0BFDF9F719F2F0FBFD0E1801111129F80C0701F102DD0FFA08F11B14F518EDF2E902F2F6F11418F802F9FB0908021831183B');
INSERT INTO vectors VALUES (1, 4, 203, 1, 972, 1101, X'DD70BC48010C7FE0EB8DDFB4C425FFF049F7CED5063405F5EDFC2016CADA17D010D2420FBDE6261A3BD24C0DA52A350CE628C1FC18230CF213200FF3D42A0504DA05F81AD7E617F50FFAD91E1EF3F108FEF81DD3D7FF122BE903060B0403F200FBFCFFF10705D5F1EC0FF9E3EEF6EDF80F0D02F5070B0203021DF5101F00E30A05EAFAEFF00213FEE2F60207FF14080006FE11D70A0DE90DEB0CE8F81702EB09F3E61BFF06FB14FEF60EFEF60A0FE7180BD3011308F4FFFF19FCE6FC04F0F3080A0307FFFA00FEF6080419F6F1EC10F101F30FFCF0F016FBF209F10B12060C0B19FD0B0807ECFCE10CF50FFF1A0B0113EDFDE900ECFDF11417FF0EF501F90BFBA760143B');
INSERT INTO vectors VALUES (1, 4, 203, 2, 2073, 464, X'D07FD44D03D06005F0860CC7C930D9E74417EDC9041B24C812012EF6CFDE369402F21B2DC2F91F06EBCE2FFEB9024FFEFF0ED50A022004E7152B06E3E92608F7CDEEFA05E7D02CF90CDAF40E110514140FF610DEE908151011FEF604EF0D0DE7FEF1F600F5F9D1FFE4ED100300F7E2F71212020FF001F000E713F71E0009E22701DE01E3EAFAFF13C8F5F11409230004FAED09E81C0CF615FE17F1FB0A11FA1C10ED070000FF28FEFC06FEEF2500E30904F80A0A110908081800E90C04010C1E021222FE13EBFE0906EAFFFFE9F3FF0AEBF40801FBF90C05F505EA0D01EF0D0A20F7072208F601E207F717FB00F5030BF1F7F7FAEE0CFB2308FC0FEF03E800F30F49153B');
INSERT INTO vectors VALUES (1, 4, 204, 0, 0, 1183, X'DC6BDC3A0BFB7FE3F688E8C0C724FBF52BDFD7C30C1F0F04F603291ECEEC27C72AC24312CA00301A2EE24D16A32D431FE80ECFFC0D2114E9072B0BFDC62104F3D30BEB1DE1EB1DEB0306F1222CEA00190EF019D6D303180BF8FE0F01EE0C11F900F4F5F2FE01D8F7F71102EBDBF2F6F00E190FF7F808F60A0114F704260AEA11F9E9F5FC0AF61A07E2FD04F7F90D0CF9F4FD0FE50B08E10CFA06F0F40903FAFE09F2160715FF22F9FD08F9021209EA1508DDF607FE06FB011702F8050CF8F202080A07FC02F304E704F715F1EEF50CF1F9F30C0BE8FC0DF8F9FAFB070E000F0610FD11080AF900E904F50DF20D03FC10EFFEF0FBF405F60D17000DF201F910F907541A3B');
INSERT INTO vectors VALUES (1, 4, 204, 1, 1183, 481, X'DA7FD15B1DD65914E58B0BD6C137F4064F13EBC208272FDCF81128F0E1D6189D06F72524CFD82FFAFAD118FACF0042170716E5E2F413F4E6F30FF1F4EC201419D1E80221F8D31C092DD4F5F91909FC0429FDF7C2EAF4FF180622FC14F416F9EE05E9FD0F10EDDB05E4EE0EF712FCFCEEFC23FF04EE08F7F0F811F40CF8FEFE0806CFF7DAD6FC0019E7FFF4140C1C1003F8E5FEDF1803ED060406E2ED01FC070CFAED06F2F50317F8FAECF4E61D19E1FC08F40A0B100306071414DA110E020B0B0D0F0BF605F4FA03F9EA090DF3F016FEF3F30FF5FB0BFF0DFF0CE318FBFE0C0B1D0110210AF40FDC0EFB15FD1E02F60AE9F6E5F5DB02F30111F218F505E917EA8B74173B');
INSERT INTO vectors VALUES (1, 4, 204, 2, 1664, 838, X'D177D055262E7FDDC685EC84BD2C11F555E6C1D7FF270DEA14130DFEBFE022BE16E23A13C2FB310958D153FB822A2C28E930CB031C281FF0272A12EFB23CF600E607FF2AE9E217061426E32B2EDF07E7F0F640BBC81B0C1CEE140AFAFE300B06FD01EEF3FDEAF814FA2708E6E104DFFB210815F3FB030402220C010024FD0019F3EAFE1CFE201C0BE4F7FF15F824FC12FE0C0EEB2BFDDF05D72EDCE3180EFBFBF2F31002120007FBFEEA09FA17FDF72204D1F4FE18FDE60C2403EE0DEFF4F80D190B07FDFD05F2F209051AFB00F80DDF04F21809FBEB01F9F4E3F61F001023260FE90F0B04F0EDE415EC08EF0BFF051DE804D801EEFDF30907F41DEEE4F209FA03DCF93A');
INSERT INTO vectors VALUES (1, 4, 204, 3, 2502, 1167, X'DA69DD543B1771D5CE81E3ABBC2C1CF456EECDE20E2C09F501100C01D3D42BB819D34C08CDF42A0446CF3A09AE1B0C25D931DC03081F13F3172E08FDAE1E0208E703F622F2F016FF131ADF1F23EB0AEBFCF936C8D91F0B06E815170706190203050DF2E909F3EF0BF71B08EBDE08EC0B2B0408F30906F1F31D18FAF720F80002F8D9FE09FA151301EDFFFF14F218FE06110708EB2402E409F413D1EB0E10F70DF9F80305090806FD03ED04002902EE17FFCFE9001109021318F9ED04F1F0010A11FD1107F808F6EC03FF19F8F4F409E4F6EE0BFCFCEE0AF9FCEC01180804111C0FF2120702F7F9EA15EE0AF30406031CE903D5F7E7FDFA1106F315EFE9FD0EF977790E3B');
INSERT INTO vectors VALUES (1, 4, 204, 4, 3669, 329, X'CC47C545E1007BCAE781D5B2D61508FB34FFDADF122EF80ADFD22124CDCE18BC31C1510ABCF52B1445E469109338491BCD04BC06233320FB2A2632F4B32F23EAC512EA1FD4D922E7F907D42E30DDEE10080113D0CEF60B16EE08130903041001F9FAFBE405F1CFFEE31BF1F1E403EAE5180DF5E8FE09F5FD0906F51D43F5DF00FEF3E9F0FE0C2512E509F80406F70F0A070513CC11FFF11CE20AEC010FE8FCFEF4D5190105FC1CFBF01402F70D11F91100E2F60D0CF6F3FC15FEDD050DEBEDF10207160802010AF600FC1D01EFE815E000F10703EAF607F8EE0AEE0F040F02FC0B04170D1DEBF8E807F319F113F8080FDEF3E800E209FD11170611E607E418FDEDE8023B');
INSERT INTO vectors VALUES (1, 4, 205, 0, 0, 781, X'CE5ABC4511147F0ADC93E7B6C12205FC3ED6DDC2F427FAFE03042B24CFDA08CD19BE571CBFEA46172DC6510E9B394A21E409CBF9191826F6041E05F9DE1DF109DD02EA1CDBE825EC0F18DE0B25E9F70C10042BBDD80E0226F215020A010A100BFB0C09F2FDF8E2E40A0D05DFD6E7F604121004F3FB10080EFC15FAFC25FEEA08EEDCF806F4FB2401E805FEF1F7071CEDF0FF06DE0D0FD30FFE18E3F81A01E6F601F21A070A0A0EF9F9F9F5FF0710EC19FFD50909FF0409001909F3FE04E6E0120A0304FDF405FCE208F71F01EEF016F30AF31701E5F213F4F4F6FA0C0C0D15FF1DFC120005F1F7EA05ED0BF91D07F10FE9F8E904EFFFF11312F80DF607FC10FFE2A10D3B');
INSERT INTO vectors VALUES (1, 4, 205, 1, 781, 1091, X'D37FCD4F10F76300EE9701BCC430F7EF6411ECE1FB2CFEC1F9023A05F1D92EB003FB3A1ECAF7360A0ECE37FABE163412FA01C7FC141E02EF131EFEF4E41919F8DEDDED16F8E02B0817F3F80919F5FC0B12F61CD2E7FC03151A0F03FA041A0BE8EBF70EF7FB00D4F3E4EE15F6FFEAF3E8141CFAF80308F1F2F71D021B0A1EEF1FFADB02EAF0FF0C01CAEAF62002160AFB06EC0FDD2514F603F712D1F80CFEEF16F4F707FF10042202FD0A0DF53318E40602DEFF0A130109082211DF0904020B2E0C0314010BFFFBF806E90B02F1030A04EAFF07EE03FB0D0706F8F41210000A072001180C02EF03E50CEC0DFC06FF0610EBFEF200E605FA19FC000DF80FF90AFAE692173B');
INSERT INTO vectors VALUES (1, 4, 205, 2, 1872, 976, X'E37FD03CF9E96908DD93FCB9D128FFFC470BEECC0D2613D6050C26F9D4E91CAD00DF2521C7F3310209CD3604B70A41120B0CD7EA0C2907DF12280304F2211806C5F8010FD7CC11F129DEC60E2A03010713010FD3F1120F2AE90DED1DEF16FA0600F30CF8FBEBECF2F2FC1DEC05F8FFFA091E0407FA1203010210FE09FEFEEC0DF3EB08E8E4010E05D7EC00F2050F0CFCE7FD0CF60F09F004F012EFF213F8F910FCE70E04FCF82404F7F5EEF21B08D30BFCEC0F0C130B0BFD1A14E90A0B07FD0813090DEFFFF6FEF304F80B08EFF10D06F2EC09F6F6000309F40EE30D020310061CF210150BEF06E30B0019FD1D0C0308F6F3E5F9E400F3031AF911EF0BEA0AFBF8781C3B');
INSERT INTO vectors VALUES (1, 4, 205, 3, 2848, 1058, X'D264CC4A26FE72E0D98105B6D12203053CDEE1C5031F10FB1A071F0ED0E428C209E62E14D0F629031ADB3E05BE1F1C16ED10DC040D2018F8182511F3D034060CED09F81AE6E3F7101909F11E20F8FFF206EC21CEE8111123F8100EFBEB160D0E060AE3F80EF3EE01F51DFEF1E0FDF0180CF70402F60A06FC0800FD0314FB0416FEE4FE03F50E0F00EC01F00EEA1D0619040205FB1BFEDF01ED26DEEB17FE010204F20A081308ECFA0CF004F61500F11403E2FA030A07F90E0FFBEC0CF9F4FE0907070EFA030BF7FB000D20FAF4F60FE503001510FCF20DF9EEF0FB1AFE0510280FF90E0B05F4EFE713FAFEF70A0AFC1BEA09E5FBEEFFFB1208F50EEDF1FA13F976D0213B');
INSERT INTO vectors VALUES (1, 4, 205, 4, 3906, 1136, X'C97BC55D2A0A7EEDCC81FA9EA52901005805CABDF71B0DF01C191302BBE62AB00EDF4C1DB0EF1F1A38BE600A89193012DF16C70E1A1F1CF122301DFBC934FEE6D004F925DFE80D012E16E22937EE02EE03E740B7C31A2129F91BF903E72C1A0101F5F702F2EFEA0AFE1A0DE5E0FFE6031B0A1E050105F4001919F8001D0FF322FCD60C0AFA0C1408DAFDFD16F4250111F8000BDB2AFFD502E834D6EC0E10000608FA15000A070AFCFAFAFBF92705EA1904D3FF011609F8101E01F007F8F6F91A0D100DF2FBFBF6EB08FD23F9F8FA09EA00E82206F1F50DF4EFEC08120713252114F5130502E8F7DA0CEA09F30B010619E409DFF5EEFDFB1909EE14F300F40AF85823F83A');
INSERT INTO vectors VALUES (1, 4, 206, 0, 0, 855, X'E47FE94A2EF34D01D99911B3D617FA054409F6C8F90E19C7201518E9D7F52FB5EA03032AD1012707FFBD28F7C1F32AFC180BE8F3FF2308F921230AFFEB2D11EEDFEF062AE1DD0C0737F4DF24360C17EDF3F119E1EA120E30122FF6F9ED2E23F3FBFDF6F9F3E1FE0BE7FF1EF0FA0EE40718091908F805F4EF070CFCE9FB0B0A35EEDAFC10E81B050ADDF3FC230D30001EFA060C022B01ECFAE927E2D910120805FBF402060DF6070408F103F227FDE90904E8FB081B0FFB1D1617EF17EE000B1C09110BF20C02F3FB06F81805FD000BF5EFF80D0601F3F90FFCF5F725FB07283308F00715FE05FBF11EEF03FDFDFCFF15F509DF0BE6FE0206F2E220EEEBEF04F1FA71193B');
INSERT INTO vectors VALUES (1, 4, 206, 1, 855, 847, X'D45EC04405227CCDDA81E0B5BA2C09E74BF5D4D4163405EBE3F8221DDFC70DCB22CD5A08C2DF34FE4DD84C05A32F1A25D11EC0FF1C2C1BF41A2B020BA9180007DC04EB1DF2E224FAF717E42025E50009090B31CBD4FF0111F30A040F1306FE07EC0506F0F9F4E0EEF01004F2D7FAF6FC1804FFF705FFEC001B1AF7152BFBF0F904E3FEF6FA000D09F0000606F60B0CF806F808DA1504EA0FEB15E90017F4EB0FFFDD20F6090709F7EE02FDEF1B11EE1AFBD6020E0AFFF9FA1603DBFE07ECF8FB0F061006FF07FBEBFF0016F3F8F813F007E610FCF9F90EF401F6000C130C0E101DFA19FF06EDFDDC07F30BF70F0A0012E7FFE6F5F3FDF7190FF80FF20DF90901F7D30B3B');
INSERT INTO vectors VALUES (1, 4, 206, 2, 1702, 1195, X'D07FD24B00E464EBD88A01BFD93200ED4D05F0D3F6260ED4FEFD2CF0D1E729AA16E33422CDFF33FC07BA3900BF13310FF70AD7F9ED1F06F4122101FBDD1F10F9DBF2F105E9F01AFE15ECFF0D16F602071DFE0EDAEB0F040F020BF508F40D0EEDF4F507F102F7E606EDF716F8EFEDED0A13FB0610FC06EAF9F917FB140E01E91302E3FEE7E6F60B08DCFE0404F81B08FCFCF404E4150AF50FFC10F2F51201F50910E90BF60C0715FBF7FBFCF12807F309F6F00C01120107FF1202EB0804FA030A040714FA05F8020202FA1505EFF206FDF2EF0AFA00F91007FBFFF10C01FC0D0C23F1111103F903E10DF50AF80B01F214EBFBEBFEEB06F61B14FA05F004F109F6294C233B');
INSERT INTO vectors VALUES (1, 4, 206, 3, 2897, 935, X'E17FCA4B080071E5E181F8C0CE2E11F43CFDD3D2022A1AF3F0F81D02DBDF28B118D6490EC4F02AFD2ACF440FB01D3621EB19D1F20F2105EE082B01F9DD240802DBF7F414E6ED1BF415F6EA1321EEFB07200B1DD3E0020F1EE907060DFD09FA0200F101FEFEF1F1FCF0040EE7F5F80DFF040B0900FD0AFBFC0224F30519FEED01FCE5F8F9EAFF1608DF0405F8F6160DF702FD0DE41003E406FB12E9F41303EAFEFDF80CF70AFE15FFF609FCF8100AED1301DBFB0900FFF8F31607E3010FF4F10B0A0415FBFC0306F601FE1DFBEBF415F7FBEF11FAEDFC0BFFF804F010050911091BFB140D02F2F9DE08F40CFD1409000FF0F4E6F6E601F90812F70DF306F30CEEAF8C1C3B');
INSERT INTO vectors VALUES (1, 4, 206, 4, 3832, 1117, X'CC54C3540D0C7FECD189FDB4D11507FE43DEDFCA061C090A11FD1D20CBCC10D505D53711C8E7310B33D152FC9E1D401EEF13D6FB101612FF0E160AF2C82D1008E605F32DEBDD17041C0DEC1F2BE50BFDF8FB31BBD008082608220DFBFA1917080604F0F30BF4E404E71BFCEFE5FCE61216FDFEF0001300FBFF0DFBFD29F6041CF2DDE906FB16240CF2F4F612FC1B171500FB0FDD2304E20AFB25D7EF2006F5FCFEF3110419FE06FA00F602F9140DEF050BCFF80B0BFDF110130CEA03F4E8F10607080D020611F8EC060B25FCF2FA11DEFE020D05FAF60EF6F1F4051C04141022040011070BF7F1ED14EC06F60DFEFE1EE902E305E502FF1101FA1FEEEFF711FEFEFA113B');
INSERT INTO vectors VALUES (1, 4, 206, 5, 4949, 1119, X'CA5AC4580A097FE9D98BF9A9C13607F24AEEE9C618240A00040B181DCBE80CC423C15706B8DA3C0546DA4D0E98303B36DE17CC0F151B10E90E2F06FEBD2AF60AD9110013EAE718100713F70B22D6F70215F223A9C80D0B0BE01AFD07EF19F8120AFCEEFA02F0EC00F42402F0E2F2F8FC0A0CFF010407FE03180F030E29F7E5FD00E8FDED02FB1B08F40605F8F01116F5F4F4FDD20FFFDA0DE821DEFF14F1F20709EC23F30D020EF8ECF3F6F31A0AF723FAD7030209F5FE051505E9FF05F0F4EE0B040CF8FEFBF6E9F80013FCF5F012E904E50D03F0FE18F3E2F6FF0F05150C0718011B060BEAF5E106F708F31B02FA10DDF7E6F7F2F3EC131F020EF904F50BFD5074093B');
INSERT INTO vectors VALUES (1, 4, 206, 6, 6068, 951, X'D275D44825F970EDEC81F6BECA17FC063EF1D2C5FF1E0FF419051CFACEF42DC2FAE1251CC7FC27151FC54811B60E2609FA10D503021E15030D2205EAC32C0C02E8F4FC1FEEE901F71E0CF32527FCFEF6F5EE21D7E5FE0E2307110EF4E70F1A07F9FCEEF7FC03F0FFFA1F08F0F0F9EE06060014FBF6F5F9040710F7FA12100420FEEBF601FB0C1204EAFFF40EF5240C15FEF70CEE17FBE0FDF91ADBE50712FFFE04F908FD0F0DF7F803FC0F051101F31306E6FE0406FEF60D0903F50CFAF4FC15FB080BFD0004F9F7050325F4F6FB13E6FDFE170AF2EF13FAF3F40217050B112B15F80D06FFF8FBE814F703FA0C08FD17F10BE3FCED05F90F06EE16F2F0FD0AF2F0E4203B');
INSERT INTO vectors VALUES (1, 4, 207, 0, 0, 725, X'EC7FB14512286AD9EC94F6A7A6341EF152EFC9DB2B2603F6F301050FE1D70DCD16D46203BEDF2A0243C33410A717132CD22DD405141207E40933E1FCBF16FC09F4F8F424ECF41801FE18E61112E509FC110032BAD40F0D0FDD0009080507F512000C06FD05FFFDFDFB120BFCFAF20506100408FA12F9F0051020F50312F0EFF304DCFC0BF1120F14EEF505FBF2161BF0F8E705EE1303D509EF13DEF719FCE707FAF208F3080A0904FBF402FE1509F222F6DCFA0C03FDFDF51BFEE5FE10E8E90408FF1903FD01F9EC01F916F6F7010FEEFCE61000F4F21DEBF4FA0717120613131AF6160D05F5FADC08EA0DFA1E0A0712F2FEE7EDF1FF001912F815F1FB040BF62EC00F3B');
INSERT INTO vectors VALUES (1, 4, 207, 1, 725, 481, X'C764D66D412B78C6C081FA93C32816F24FF8DFC5121C17F21B10040AC3E333A7FBDB280BC8F8200036A5560097002C1AF719E710001B0706202E0CECA72F040DEE03F049E8F403041A32F83B37E11BD6DEE736C2D40D1A100C3916E9F22132FCF60CE2F8F8E7FF14EB2EFDFEE717E31223F31E170FF4E1F91B1CEEE80EFB0821FEE1E728FE240F12E7FDF22AEF3D031D010202F62EF4D810E63EC4DD150705FD03FA03001E04E8FE04E5100022F9022901E3F6051D12DD161309EB1DEAF00801FC0E13FF0605ECEFFD0B28F3FBED18D4F3F40C1606E80BF8FBE0192E03132A4905F7110BFDFCF5DB24EFF7F6FD081229F215CC00E2FA0610FFEA2EE7D807FBEA087CEE3A');
INSERT INTO vectors VALUES (1, 4, 207, 2, 1206, 1134, X'CA58C94103FA7FECE786EFBDCE22FE0930DEE5C20D29030EF7FC211DC7DA1BC330BC5012BBEA3A1629ED4818A8314722DD0BD3F7132021F412260CF8CD2F020DD113EF20DBE41100FFFEEE191BE9F80D04F019C1DF090314F8111007E60709FEFFEFF6EA16F6CFFFF211F6E0E2E7F4021101FBF9FD1CF9F9FE0D040D29F1E90109E4EBECF0FC190BE408F9F9F6071509F8FD03DF070DE316F412EDF219F503FB0ADF19040A090BF8F9EB02F80D10EF0F02E4030B0DFDFBFA1306EBFF03EBF5ED090205FEFCFE06EAFDFD1B03EDEF1BE8FCF60E0CFDF90FF9F3FFF30C0406040A16FD1C0718F3F9E70CFA0FF6190CF70EE5FFEDFCE206F113200513EDF7F214FB4583133B');
INSERT INTO vectors VALUES (1, 4, 207, 3, 2340, 1064, X'CB62C34305017FE1EA86EFB6C32710FF4CEBCDD71424FCFAF5F50E04D7E30FC228D25B01B8EA361B41DA51109E292A25D418D0031B2715F7103208FBC42A11FFE9FEF412E8E911070007DF1C1CF0EC0407F226C3E30A0B14EB07000CF60E0311FFFC00FD0502E403F21700E3E7E9FAFD1008FEF70B0E02F91513FF0D25FBEDFF00E2FDF1FA07170AF605FFFFF70D10FF0BFC0DDD13FEDF09E810EAF20D01F909FFDE17F40B000DFEF0FF04FC160DF31803DBFC0A07EE02F714FDED0409EEF10210031104020105EF00011BFBF3FA11E9FFF113F9F6F30FEEF702F7130A0F060615F918080EE9F7E508F410FB1806FD11E5F7E5F5EC08EE1416FB0FEF07F015FCE7B6133B');
INSERT INTO vectors VALUES (1, 4, 207, 4, 3404, 1191, X'CB74CF4001F97CE4E481EEACB42A08EF4003E1CA201E0DF0EFEF200AD9CA12AA20D74112BAEC35112CC84302A21B401CE610CA010E2B06E21F3105FBD0250AFBD705F509E0D423FC13F7CA1526F3FE0816022CC6DA14091BF008FF0FFC14040A040400F4FFECE9FBED0A10EEEDF9FCFA1A0F02FE0E13F3000415001217EFED0703DEFAF2F5021A0EDC02FB00000F13FB04FC08D91A0BE60AF316E2F718F9F91202E410FF05FF2102F4FD00EE220CE50906E0F91211090B0218FEE4040CF20005080915FD00F404F000F815F9F2F80BF2F5F304FCE7F509FAF40CF516030806071AFA131110F1FEE408EE16000D000609E8F5E6F9E400F91F14F713EA0EF011F52C6F0F3B');
INSERT INTO vectors VALUES (1, 4, 207, 5, 4595, 1044, X'D865C3301C177FDCE68DE7C1A72E11F434D8E1BE2D240D04F2F6201AE6E012D21EC24A12D8E0361236CF4912A61F2619E519CE0D071C01EE0534FEF0C320EF04EF07F30AF1EC1DEE0715F00A0AEEF8F8FEFB25D0D40D1211FCFE100CF504F50E0102F9F8FF03F5EBF80C0CECE2FC0CFFF5090CF80911F501FB1BF4010EF9F1FA0AE3F80003F71503F7010605F00918F1FFF00EE20901DE03FC0FE4F612FCF50808EB1201080A1202F409FCF31110F61C04E3F813F90A05F30BFFF10A0EE9F208FC0A02FBFCF902EDFFFB15F0F0F50FEAFEFAFF00ECFF15F1F50404070B0D0E0E1DFF0F0A08E8F9E508EE0CFC15090507F7F6E0F3F302F51016F617F003FD0CFAECC41B3B');
INSERT INTO vectors VALUES (1, 4, 207, 6, 5639, 992, X'E665D0361F207FC7DC82D8BBAC2E1AEC3FF6D1CB0F1BE80AF4F71216D1D708D21BD1640BB8F32F2949C03C139724291ACD1CB81D0E2316F228280A0BBC13F7E9F40CEE06EFF315FA0617D31D41E6F0FE090642CDDB0F0E19E502ED1D0B081F0DEE0C0BECFDFAF4F8F318FDE9D6F101102003F8FB230DF9102111EC0A19F8E60902D704FEF91810FFE2010BFBF4110BF107F909DE1002DD09E716DAF805FDF11709E41900FB0409FCE712050D2009EC0F00D7FF1811020EF714ECE8FD13E6ED0A050A1700FFF8FDEBFCFC1FF0FCF9FEE409EC10F5E1ED11EEE7FD021E0E140F081EF70BFC0CE5FEE115F808F6110A0518E3F1EAF2F2F6F7230BEB05EF050602F75006083B');
INSERT INTO vectors VALUES (1, 4, 207, 7, 6631, 1138, X'DA56DF41170162E4DC81E4B7C73110F841F4DFD8073A02ECEB021F08DFF21EC729CD4E0FCBF72B0938DC3C15B12A1C28F411D70107130CEE1334FE03D11E00FCE704F50CEDE915030D0DF50D1FEFFA1416FF20CBE9030800EC13070EF300FF01F8FBFAF502F0FAF7E60609EFE5F8F8010E0D06F902FCFB050B0FF6011F07F307FDE8FFFEF4F71906E61001FBF30712F0F6F400E508FCDE0EF11BEBF30FEFEC0906EE08FB03FF0C02F6FD01F91610F91EF3E00207050CFD011208F1FD11F8FCF808020CFD0008FBEAF5F514FAF6F40DF002ED00FFFBF70AFCF1FDFE130207080815F9150502EF00E408FE08F00B080110EFFAE4EDEEFEF30F1B040AF904FD02F71422273B');
INSERT INTO vectors VALUES (1, 4, 207, 8, 7769, 1195, X'D779BC4C23147FEAF48CF6B3C22203FF30DFDAB8FF290AFC13061707CEE319DB0DD43B0EC6E93D1729DB5217A229481BF31ACDFC101A1BF91325EDEEC838F9FDE807F92CEDE813040D03F22A1FF00400F7F231BDD5FAFF19F6111000F00E120202FEF5F80A00EDF9F11606E3E9EFFA13170209E2FFFF07FB040DFBEE17F7FC20F0E8EB07F9152818E2FCF40AF9211917FEFE06F10E04D609F629E4DE170AF1F701E40C000BFFFBFDF9F018FA0A07FC1C08D9000D0707EF061201EC0305E5F007080D03FD0903F4EBFC0722F6E9F215E300FB1C11F0EF17F8F7F0FD21000E121915F90B0B04F3F6E818F507EF150F0120F105E301E105F21510F01BF2E9FC17EE3C8A0F3B');
INSERT INTO vectors VALUES (1, 4, 207, 9, 8964, 1104, X'E47FE03A0AE66204ED960FBBC72BF1EB461BE1C8051413CD0A092AF9D6DF25A105F4282BC4FC1F0D00C536F8A7044908030ACE09032601ED14270AE5F41607E1DFF300FEEFD8250015E7F70E19FE0B1010FA1DE2E40D1C210B02E005F31A15F6FCF106F8F6F5EA03ECF612F4FBF9FAFC0B1704090106F70AF511F7220808ED25F6E405EFF3FF070DC5EE000808230DFCFEF20EEA1E07ED04F020F8EC0A06F7130FF504030DFC2DFEFA0A00EE1F0AE30700F1090D1005040417FEF0090501041605171CF70FF106FE06F20D00ECF809FAF2F607FFF2F60505F405EA0DFF0710041DF206140EF100E60B010FF803FB0511EFF5FBFDF40AF71C0BFE0AE706E8FFF3EAAC1E3B');
INSERT INTO vectors VALUES (1, 4, 208, 0, 0, 1148, X'D668CA581A0A7FE4FA8ADDB9BF2F05F152E3E8CE1826F500F3002019DAE51EB930B55E09C8EA431438DA481BA1333815CB0DCE06171D17EC0F3600F9BD260105C50CE62EEBFB1EFEFC02FE0D0FEAF31103F21EB7D30B04F8E90F1511E80BF20403F6F6E306F5D0F5FF1D03DFD6F7EFFD120C05EE0705EBFC191906042E00DAF8FCDFF4ED05FF1AFFEB050206FC0411FC05FD06DD120BDC18F507E1F3FF01F610FEE517FEFD0A16FCEEF304FA1912EE1801DCF8010C07070C16F7E90002F000FD0EF60A00F8F0FBEA04F417FCECEA12ECF9DF0A01F0F613F6F6EEFA050E0305FC2101170E08EEFDE405F40FF0110CFC0BE502E1FBEBF9ED131B030EF302F61204FC9A0A3B');
INSERT INTO vectors VALUES (1, 4, 208, 1, 1148, 674, X'CC6AB342FD0C7FE7D282EDCEB626FB0A41DADDE50F3B03050C120C12D7FC0FF31BC05608CAE23A171BDA5721A02A3321CD26F00D0F1B11F1F12B0C04BA200EF4F5FCF023E8F419E7F9FFF61C17E1F70010FA13C0D6F5150CF002FD1AFE0D0612F509F9FF0703E9FDEA120AFFDEF8F309061409EEF8F0FD030305F2031F04EAFEE5E5FE00FFFE1E22FAF307F9F2080BFEFAF612E40BFCDB0BE60DF0000F04FCFC06E60EE40DF60DFFF2FD02090F13FA1C06E7FE09FD04F8F50A07F40C19E2ED060607100609070EF6F50017EEEAEE09F0FAEE1600EFFB0FE302FCF91903030E040DFA101413E2F6DF0EF911EC1A04F61AEBF8E3F6F60EEA171C0009F001F213013318143B');
INSERT INTO vectors VALUES (1, 4, 208, 2, 1822, 1165, X'CF63CA4206EC66FCDD81F5BED42902FA42ECF2DFFF3705F0F3031FFEDAF61BC10BD1360ED5FE34F713CF3F09CB251918F20DEEF60B1202ED0A290F00CE22070DD2F3FD12DDEE12FC11F3F10B16F4F302110309C8F0100708E60D0811F811F10AFE02FDF30BE2F7F8F0120FEBF4F4F30103110701FE0DFAFA0011FA090703EB04FEE8FEEEEDEC15FCE905F707F40CFDF6F2F7FFE90D11E60BF90AE0F816FAF70D01F113FB0B070E04FDF1F6F01607E213F7E604000B0F10041607EE0704FA01060EF903FAF606FBFCFFFC1002EFEF0CFBFDED0AFAFCF51204F8FAF40500000D0C12FC180803ED04E503FA11FA180AFA0DEC00DCF9E5FFEB081AFD0CF900F40DFFE0C32D3B');
INSERT INTO vectors VALUES (1, 4, 208, 3, 2987, 959, X'F26BE74334186CDDCE81F4A9CC260EFE4BF2CECDF22108F303141514CCE62EC300EB3518D10A270F34C22B039B162622002CD4F8091909FB101D06F7D0210A01ECF0022AE4EB1C051E09F9272CF40D06EFE628C6D9101112EC14F5F8FE2111F2F8F8ECF403EFEE11EF1DF8E9E906ED0A0F0A0AF9FFFAF8090D0BF50022FF0519F3E8F511F9141507E2EBF012F42B050CF7F812E91EFEE403F220E5E91208F6F7FD0401FB11F5120D03F204FE1D18F61504E0FF0C150EF1131E08F604FBF1070A0D0D0CFE0509F3ED09FD22FAF5F609E0FDFD0904F7E90501FAEFFB1F03091A2307F710070AFDFCE718FE0AF00103041FF903E905F000FD090CFC18EAE6FDFDEEEADC173B');
INSERT INTO vectors VALUES (1, 4, 208, 4, 3946, 631, X'CA59D26007F073CFE481E8BBEB3E15EC5403DCE0013306DCEEE01707E5C433A436BD5B05C0E243F226CA4804C61E2015DAF5C3E30F4013FD1E24ECF7CB0F0F10BE01D621E8EC1E030115F71220F9F6170C0809DDEEFCF813E41CF60CFCEDFBFBF8030DED02EEDC0AF01A06E0DEE9FE0714001404F804F6F61A1A00FF2AECF2E700E2FBEDD9040504EB0AF201F21019EB0FF00CE00FF2F2170411FAF41DFEE40201D713ED0A120BF7EDF5F1F22618F91FF9E0110201EEFBEE18FFE600FFF2EFF90CFF1E06080AEAF007FB1D06F0F81EF6FBE303FCFAF60CF3F8E9FA16170116051C0429FF04FE05DF0EE602FF0912FA1AE9F8E9FADF03F31211F6FEF0010413F1F4DA0B3B');
INSERT INTO vectors VALUES (1, 4, 208, 5, 4577, 1061, X'CE7FE34E28E46C00D58AFCBED12FF5FA5502FACCF7220AC7130534FCE4F23CAB04EC1F2ACE023C11F9C146FFB10D4D0C09FDD40BFF1B01F9122A18E1DF2AFDEFECEDF41AF5E928051FF5051322ED01F9FDF31CD0E505101C1F2502F2F32625E6F6F2F8F4FEEFEE06DFF910EEF902F4F714190903090EFEE8F612FE0BF619F92EECE3FCF7EF011607C7F3F021F82E090906F312E82009E906EF26D3E3080C010C02F9000113FD1501FDFE11FA2E16EF0E07E3FC041A1205021C15EC17FCFD1426FD0B0EFE0EFFFFFAFDEF12FEECFB07F9E70409FE01F8030600F6F020FB04191714F90F1208F001EA18F708F905010417EFF7E409E200ED17FCF914F8F8F404F3A54F123B');
INSERT INTO vectors VALUES (1, 4, 208, 6, 5638, 481, X'C478AC5D0B2D7FE9E585F28CBC3823F65BEFB3D70C3E05F0F3101006E0C811C326E152F0CCD82D1D5DDA4C11952B294DE335CAF525230EE11623EF01D4330606FA090C26EBDC2D0A0A11E3201AF3EC0A0CE927ABC8FB010FE3100EFC0204EA08DE0FFC120B07E5E6E80408F9E7D5F0021214F9F4FE08EF000E1CFC0926FCE3FF07D1F4EEF8161A29EDF1FF05EE121A0503F80DD01401DE16D717E9FB1FF3E4FFF6E312EE11F0FAF5F5EC10FA1714F1210ED6080A09DDF7FE27F8E30714EEE4F6120F10F90705F9F1FD091AFDFEF228EBF3FE18F8F50120FC0BF0F31506090B0F1BFC161307EBFAE10EED0DE432000014E808E9F3E006F51125081BE3FCFC19FE0298F83A');
INSERT INTO vectors VALUES (1, 4, 208, 7, 6119, 1072, X'D57FBF440AFA75E8FB92ECBFBF2CF7EC4EEFDEC1032003ECF5FD1F17CBEB1AC005E04A14BDF6320A22CF450FAE242611E623CD010E0C07E4052704F1D625070BCDFDF813E8EE08FC14EAED1620FDF20513E81AD1E5FD0F0CE8FF0007F506020700F700F60BFDE7F4ED1600EBF4F1F9FF10040600F9FCFE010309021F1C01DC02FFE8FFEAF7061003E4F7FB01F6150BFEFFF60DE00E0FE200F30CE6F409F8FD0A08EF0E02070517F6F70CFEF81A0FE711FFE1020A04F4060217F8EAFB0AF8FC030A070E04FDF7F9F902FB19F8F6EA0FF000F10B04EAF21902EEF5F80F08FD050D1BFD0E0F06F700E012FE0AF50F08FA13EBFEEDF5F3FBF0141D0204F4FDFB0CF2FE391D3B');
INSERT INTO vectors VALUES (1, 4, 208, 8, 7191, 666, X'D75EBF5717137FF7CC85E6BFB63F080E3ED9EDD80E3E1A08010D1417D2E123CE1AC6571DD6D238FD24DC3123AD2A2136D934F1020E1E02E7FC300206C52C0227F3F5081DE1E918F905F7F2080AEEF7FC14F41EC1E10B0F03EEFB1B11FF10E60EFFFAEAF210F7DEFFF80F11EDE3FFF4FD0607F8EBFDFFE8F5FF13F4FC1FF0EAF50ED8F9F7F0F41308F101FFFBF00111F9FAF507DE1008E506F909D6020E02F40103F60EF7FB060D02FBEDF4F51611F210FCE0F90F0908FDFF0E04E9FF08E8FF050DF40300F90304EC000818FEF1EE0DEDFEF40200FBFE14F5F9F9FA0CFE05061714FC1F0C0CECF1E310F611F6160BF814ED00DEEBE801F1141F0111F1FDF411FD10AB143B');
INSERT INTO vectors VALUES (1, 4, 208, 9, 7857, 1003, X'E07FD4440AF36AF4E19DFFC5CA32FAE75003DACBF0240FDCF60823FFD3DB17BD04DD451DCFEE2EFB21CF3FFDB01E260CEE18C9FB092001F614290EF0DF1700F4D9FEFB01EFE415001500FE111CF30104200322E4E0150E1EF70EF50D04170004FEFC08E702EE00FBF2061ADFEFF4FC0709FA05F7070DF8020314F81B0FFBF00DF7E500F3E6F61400D8F704F7F91A0FFAFAF611E31B0DE902F517ECEE0C05ED1102F50B010A0B1CF4FF0CF6EB1912E305F6DF000403FC090218FDE7FDFCF9FE0F08010DFFFB08FDF106041903F3F70FF700E507FBFDF40F00F0F6F30C0508100C1FF3120703F0FDDD0E0102F50904FC1DEFFFEFFBF002F11514F700F203F305F7A610233B');
INSERT INTO vectors VALUES (1, 4, 208, 10, 8860, 1170, X'CA4EC53E080D7FE2DF90EAB3C12F12F230E7FDD31F2FFE05F7F11C04E4E112CF2FCE4102D5EB3A102AD04012B0323122E20DDF02FA2304F11B28F5F5CB230203E70FF114E4F513FD0105EF0C17E9EBFC16F625C1E50A0F09F4F90E0DF70202050807FCF311F5F700F21608EDE4EDFA04180A0AF60B0FF5FD0015F8FC11F4E90D10E6F801FAFA0F0DF007000AF80B17EC01F103E80903E010F214E6F018F8ED0708EA120515060A04EFF205F01103F12207E0060E070CFDF91507EFFF0CF6EFFE0A06FCFD09FCF7F1F70113FAF7F80CF4FCF80302EEF819F6F8FBFE0C01070F0B15FB0E0305F5FEE904E50DFA1B07020DEAFCE2F8EAF9ED1911FB11F5FB0213FC07EC213B');
INSERT INTO vectors VALUES (1, 4, 208, 11, 10030, 1148, X'E962C4330E1A7DE8D181D7D0BB2705123BD0D2D40B28000902061F22D3D816C11BC5601BC9FB31172BD53B19A01F3122D420CCF811161EE8012B0B07D31C0410E002E426DFF30AE70E0BDE1222F3F613060336CFE3140816F004101CFF030A15F3F8090103FBE6E4F7FD01E8CEEE02061406FFEF0311FB040315F30923FAEBF7F2D6FF01F1061705F5FA07ECF40012F9030113EC0111DC0BEF0AECF40EFFFC07FEE40A05FEFF10F8FCFBF1111516EC0EF8E3FE06070A08F31308EA0110E5F7050E070D0CF4000CE407FB1AF4F6EA15ECFDEA12F7F9F90DF60301F01204FE080617EA14060EE9FDDF130311F71B13FA10F5F9E5F0EE00F5131F040FE903FB0A04E854143B');
INSERT INTO vectors VALUES (1, 4, 208, 12, 11178, 953, X'D87FE03715E25003E59405C0BE2AEAF15728F4CF081D16B4FF083A04F3D6329CFB02292DCAF525FEFED028F9C3062E14FC02CA0C112906E51D2717F2EF1900F5DAE701F6F4CE30061DF1E00D1EFE04FF16F81ED8E8120D210D0CF1FA042305EFF00202F6F4E8E7F8F0E814F806FBFCF0151DFB140012F2F2F9120C32F80EF71BFEE60FDDF0F90303C4F4F211F619050205F60EE22110FAFFF018DAFC0FF80219FFF9FE030B042004000102EE3714DF07FEED00091B1113092107E10E07041A1C020B22FA05F802FE01ED0700F5FE0A08E6FB06F601FC04090002E812FDFD0A0D1DFD16130EF206E40AFE14FE03FB0A05E8F4F3FAEC04FA1A00000BEB12ED04F697C5193B');
INSERT INTO vectors VALUES (1, 4, 208, 13, 12131, 854, X'E47FE14216D54811EDA007CAD72CEEF7501CF9DDFC2612B3010B3AF8F2E334A9FD021830CBFD24FBE7D523F8D6FC3C101101D4F90917FFE4082304F7F1140FFEDAD8F710F9D9250420DFF9021901060617030ADAF5FE011A100FFBFDF91E04E8E8F00CF8FDF3E4FAE5E412F410F600EB0A22FC07F904F4F3F30F0824F71AFB15F7E904E1DEF90503BDE8F80FFC1D0C0201EC09EB1B16FA03F411DEF308F6FE10F9F1F90209012201040009F32D17E104F9EB07071D0D08FC1A18DF13070D1C20050716FB08FA02FDFFED0504F0F90D0AE0FE03F40BFF02130505E415FCFB0B091DFA131307F809E90D0212FC0B05080EF1FAF4FFE803F71204030CF709F203F53254243B');
INSERT INTO vectors VALUES (1, 4, 208, 14, 12985, 1181, X'D57FDC49280470E9DC8303BDCE2DF20550F5EBCBFB2011DB0C0D2818DAED43B2FCE53725C402330A0DD33C09AE16420FFA14D1FB121F0CF808341AEED02C02F8DFF1F926EBE919041A00FD1F21F00A00F8E91CD3E108121A10190AF5F72417EEF8F3EFF202F3DF08E4FE04EEF0FEF5F313100203FB0AF5F2FF14FC111316F722ECE1FCFEF3011205D1EEF51BF82B050D00F90EEE1A0BE404EB1DD9EA0D09040500FC070714FB19FD050505FC2D13F01902DAF9081104F60C170DE80CFBF90F1B030B13020AFA01F208F218FDF0F60DF4EAFA080203F1100702F7F415FE031A2012F7180F0CF4FCE61BF409F7FF02FF15EFFFEB00E604F71203FE17F2F6F204F4935F153B');
INSERT INTO vectors VALUES (1, 4, 208, 15, 14166, 334, X'FC5CCA47F2037FD3E494E3C9F22A09F93200CDD0F02B120DD8E81E1EC2CC17CD19C34814C1F72A0D42C94E0C9A32481EF31EBDE91F2600050B1C0CF5D220100BCF05FA36CBF21FF70B04E53730E90116040016D4D2020B24DA0901FF140AF9F0F7EC03EE04FECCF7F31AF1E1EBF403F30206F3F00B12F3070524DAFF27EBEC04F1E9E9F3EEF11E02E8EFF5F0FF231803ECF417D40908E511F50BF3FB0E00E3E4F0F616FB0AF5120AFE20E9FA0024F013FCD5F40E01FAF8F921FFE9FC05EAEA00FD0906FCFC0BFFE00D052B01EDF41CEB04F81508EDF51A03FE0DF007100B110E0CFE1BFA09FC05DC090311F8220CFF20FD03F607E70100071B0014ED01F70CF90B730D3B');
INSERT INTO vectors VALUES (1, 4, 208, 16, 14500, 1022, X'C87FE3654F076DEAC584FC96C52909FA5F02CBBDF61119DC1C1B10FDB8E236A5FBEC1F20C7FD211230B052F49001410E1013D203081A07F5232415E9C5370DF4D2F9FB3DDFDF1403351BEB3035F316EAE4E021C7CA0F1B200B42FEF9F23228F0F9FEF2FDFBE8E315E71D08E7EE10D6FA18171B09F9FEFAF4160CEFE80F000632EDD5F61BF1251B0ED3FCEF30FF34F41FF80309E739F1D805E932CED909160003F9FC090601F905FF08EFFDF42908EE1409DDF4041A0BEB1E2306F217E6FF0A1F05170BF30A02E7F509F122FFF8F212E1F0FB0F08FEF1F802FAE50028FF0A2B3507F90A1803F9FBE41CED00F0FBF90925F810DA0CE3FE0109FFE328EEDFF005E5CB0AF33A');
INSERT INTO vectors VALUES (1, 4, 208, 17, 15522, 716, X'C664DD5424247FE0D897F0B0B83103EF49DFD0CA0F1F11F816150F00CDE515E011CF3C0FCDEF380842D4580F811B3D16F51AD8030A1E12040D37F9EBA82AF9FCEEF5F832FEF01B080C28F82627E418E9E5F13BC9CE1218100E1512F6F4251DFE02FAF1F1F3F4F71AED280BE4EA09E0021EFB16F4110AF6051218F9E324FC0826E7E8F0230D0C1E0FF1F80212FE271215F5FD13EC29F4D90AED2ED7E10C1CFDFEFEF204001C060CF7F3F909FF0E06FD1C05D5F2110F09E00D1306FA11F0F4F80D0C1109000001EFE603091BF4FC050DD9F8EE0E0801EDFCF1FBEA0620011C292E02F0150906F6F5EB14E509E7FEFB0A1CF2FFD6FFEE0EFA09FBEE25F3EFF606F5C5E3063B');
INSERT INTO vectors VALUES (1, 4, 208, 18, 16238, 1190, X'E66BCA3D17147FD1D68AD8B8B82E1BED41E1D8D5152A0BEFF2F81A0FE0E01DCC2ABC5A02D0E6380A38D14609A02A2724DF1AD20C122409EC0F280406C413EFF9EA02EB17F1FE2BF0F813E10F22F1F70E0C1029CBD60C070AEC0D011506030600F20901F301FBF1F0F1060EE8D3FC0008100B07F20C13F6F80B19F7011BFBE5F9F1D9FAFAFC02110AF9040D01EB1214EC06FF0EDF0802E606FA07F0F51900EC0602E313F60AFD14FFEF03FE041914F61C02DBF70EFD0906F71906EBFD0FE5ED030A071201000003F2FCFF1AF7F4F809ED00F006FAEEFB0EF0FAF7FB150D0313081AFD0F0605F0FDEA11F30AF01106FE12EBEEE3F5EAFFEC1010F809F400FE0CF71B9A143B');
INSERT INTO vectors VALUES (1, 4, 208, 19, 17428, 1140, X'BE71DF4F4E2F7BCFB790EF8EB41A17F856F1CFC3011A01E1311B02EBB9D31CD9F8EC1E13C3002C104AB85DF3810F30090727CB0F02271A0D322006E4AB34FEF7F105FB27F9EEFD0C3936DF3332E70FC0D1EF51C7D11B0D29072EFBFCF4353208FC09FAE901F1FF24F33304DBE110DF1A2DED1DFD070212F7250008E81AF11A36E4EB00280238200AE402FC2DF135FB33101007F037EDD6FAD34BD2CE1B1F04F5FEED020F1001F0F6FFE619F61BFA08260ACEF709220ADB220D06FB11D8EE0017091E01F9060DE9F2FF1029F3FFFB16CCFF031507F8E7F5F9FBDC052EF61E2D3F0AE90306FDFBEDED27ECFAF4F5010B2DF20DCB0FE9F8F611F5DE21EFD2FC07F2C128E33A');
INSERT INTO vectors VALUES (1, 4, 208, 20, 18568, 1082, X'D567C5511F097FDCD885E3C5BC380BF14CD5E2D61532FE04EDF92001ECDB16CA25C74E0AD3E739032ED8320FB52F1617DA19E2FA031502EC052AF7F2C723030EE406E12AFBF915FD0BFE07FD18FEF5061C0924BCE8080103F9001914F303F400FF07F5F114F8F1F4EE110CF0DBF7F3110D0106EFFE0BED060114FA081D00F0FC05D3FCFCF3FA0D04F5FF030BF81018F609EE08E41106E30FFA07DFEF0EFDF31001ED02050A0D0FFBFAFD03F4190FEF1503DAFD0B010AFC030E08DCFC0BF301060C040505FE00FAF7FCFF18FBF9FB05EFF6F0FCFCFAFB14F8F7F9FE0F0503090F1FFA120B04F4FEDD0BEE0DEE130EFC0EE6FAE3F1EDFDF5130BFD11F8FC010C063E0D1B3B');
INSERT INTO vectors VALUES (1, 4, 208, 21, 19650, 373, X'E368D654090C7FC80787FBACDF3733E02DECF5D5152A0CF6FAE52817F6D22ACA41C45105DDED55FE34D93C0DB5234F30EFFCB2E50A2D07F52C31C310CA1805F5D209E529E5FF2808FD0B0E121AE9F82805FC0ED0CDF4F5F4DF160109F5ECFCFEF5F1FAE903ECD2F8E41410E8D2E50C030D0500F0FC02F2F71819F9DB2DE9E5FAF5E1E6F2FE0A190DE10408F8F20423EC03F50ADF08FBED16FF16F9F313F2D3FCFED818EB0CFC10FDE8F700F41A0D011FFED7F80D04FDFBF41BF1EDFC10EDE8F606090FF212F1EDE403FB14FDE8FA17ECF9EF0204E6090E04F9E6F61712080AFA1E091B0900FFFFEA0AE9FDEF1409FC18F208EA02E3FBF91218FD04EF040216F0E63C0A3B');
INSERT INTO vectors VALUES (1, 4, 413, 0, 0, 721, X'D572E14F4B1E7FD9BD81EE91C6281AF85DE5C3CDF41502042D120B19B8F53DBAF0C83C1DBC092A184ED0560189162A22FA31C40D170D14FB183623EAA130FDFED90B032CE2DC0DF52D1DEC263CE815EFE2E933C0C71A1513E92D1002EF271201050BDEF503F6FA14EC3500F4E117DB02120B11E9F9F6FA0821FEFAF5330B0610ECE8F51C00232E07E6E9F41BF82C0A0FF20412ED24F5E206EF22D4E806010106F9F60002F90313F300F302072B12F814FBD5F1001103F1131900F810EBF00B0E0D0C0C07FD04EBED0E0520FFF9E9FFCFF6FC0707EFEA06FEE2E1032301111E310DFB101206ECEFE726F8FDE701FE0C2BED02D203E8FF00080EF61EEED9F601F45884F33A');
INSERT INTO vectors VALUES (1, 4, 413, 1, 721, 1128, X'DE72C749F0127FF3D883E5BCB227EF0949F7D6D3F73610FD0E03230BCBCB0EDA1BCA5121B2E13C1136D633149C323C20DE22CAF417271DEE1A15030AC32AFF0DD5FEF220E8DC15F9110AE31530EAFB0A0F0B3EBDD907F428FD050B0FF80FFDFCF7FA01F407F7E4FBF70615EBE7EADB0319FC01DCFF0BF109FC14FC032DF4F21204D7FEF4F1FB1610F408FFFDFD0621FEF3F507CC0E0EE5080014DCF61C04EC0AFBE211FD010708F3FCEFFEFD1919F303F4DD080B0003FB071B0CEEFA02E9E70715020203F803FAE6080C1EFDFFFE0CE907E919FBFDEE14F7F2F9FC14010A101113F821FD07ECF5E012F813EF1D07FB12E7FDEEF5E600F71913FA0FF107FB1000FD590B3B');
INSERT INTO vectors VALUES (1, 4, 413, 2, 1849, 1178, X'D97EBB34101C7BE9D681E4BCBE2E03FD44D9D7CD053808F0F7001F12D3ED20D213C55A1AC0F0370136DF4118AD361622E92CDBF71B1B0DEBFE2E09FEC72AF613E0F7F919E8F40AF20B05EC1217F7F707100A27CFEE040314ED03101AFE05EB0AED0507F90602F4EAF50610F0E6F2FB06FF0808F3F302F7010415FA0923FFF4FAFFE103FAF1F71506F2020AFCEE0712F5F5F60AEE0808E3FFF708EAF717FAF30000EA0B00040909F8FBFEFAF6170FF520EFDE010EF6FEF7F61607EAFB09EBF60710010304F80AFEF104041CFFFAF516F204F40E01FDF716FFFDF7F60B03070E1821F71A0801EEF9DA12FF0CF11611F713EDF9E3EDEA02F50918FC0DF901FC0C0068E6163B');
INSERT INTO vectors VALUES (1, 5, 210, 0, 0, 74, X'047FFD180EEC3BCBF0CF0FDAD81504C07417CCEA171417C5E5F50C00EAE411ED2AEB4007BA0622F155EA1714CA1C1507E00FECED03FA1DEC1222E1FCC11407E4B4EEF4000ACE0613F1F3FB19000109050FFA20E2BC10E9E6E9FDDD21F3F1CEFDEFFF09FEF6F6EB0C1A2D08F7F9E410050B0D1801E9CC082429050C0824DD0AE0FEEE1EF106230A0DD7E80B03FEEE09ED0AE906DB0E0BF3190104F3E70108E902FCE7FE0F03170DE8EEDD0BE92BF5F80DEAF7FC09F6E5FAFE1FE0020DEE0F011E2C0F240B0C22DCF21405EBF3F8F2EF03EFCF1AFA22F8F9F9DEFCFE1F0AFDEBFC19F3FA03F3DDFED3F0F80BEBEDEF21F2D0ECEDFE091F05FA0EF30BFD16E1F9ED524F173B');
INSERT INTO vectors VALUES (1, 5, 212, 0, 0, 73, X'013203353DEF69C7AAB3E0F0D12B29DB7F4CE6D0EE2F2CCFEDD92A27EBB8379EF3E81DFABB133E134FCE53E1BC3B1EEDD616E6E60538F229180300DBADEC1E2EC2EFE419CDD434EAED08E01811FDC5091D0F09F5B3F81AE5FB00E32123CCF3C5FECE10F4FCF8C5EC251FEC2AAFF4EDDED00FFCF909CCFA094114EAE92F27E5ED0EE9F0EB0403E5241E1FD33CEA0A07ED01FA0ABF22FCE11802F7FDF7FC20FCE5ECD9141010F701D4031817D5F9160313CE1319FDE2051FF43816FD130D01ED12FF2218221B1AFE15E204060201EA0CE60C030918EA06E7050FE3FD0E100B27072EF707FFE2F6FAD6D6F70AF0FB020324F0E1E424000A0DEB0DCEFCEF23ED09F8EFF8EE3A');
INSERT INTO vectors VALUES (1, 5, 213, 0, 0, 79, X'F73D240B41DF5CA981D9FBF4F03B42E378FDFACEE80F04E205092800EE1F30DCFEC71213E830371D57C61BFBB913F6F12CEAE4FBBFF6FC110A08FEF6ED0FFAED0B2913B9FCD5F91D0B071CE80BF6DAF13F0412E4D04415F3031DE534E4E2ECE4FA03FA08F3FF27FDF7001CF6C6DF1601E1FF0DEE1D18021B0901EFCD09F9FF0606EA07FD01FD26E0F3EDFB04DFF71BD1EFDE02E9E3E7F91707E7F1BE0FF6C5F726EEFC1D110AFED3FE02F8E21A220E0AE6040DF7E9192DF41AFC1D21EE11F7F624191BEC1D24E901F0F80F0DF0CBE0DDD101E1F52C0B11F7D20B112409F3F82116FD06E3FFBEF6F2130F08F40EE4FE0CDFC6FAF5101FFFFA30EC17FBEDF5F6DD1246053B');
INSERT INTO vectors VALUES (1, 5, 214, 0, 0, 145, X'E06CBB3900FE71CAF98106D0C71DF1FC38C5DDCFFC2F2BF2F3FE2711ECEF11BAFF0908FEE30B38021ED724F8F11A1503DF1EF3B703F211F6F91BF8F3DA33031D0D0C073DE6E0FAFE02E8FC290B0CEB13120516DEEEE7F0F709FB1CFFF003F513F0F0E116F6FEF2DBE80002FDEAE4F004FAE902F104F4FD0FFA1DF708FF08E80911EDF9F9E1F71216F1F4E00CDD210B13F9E703F7F518E419EC23EBEB15000504FFE60EF40BF5E3FB0B0221E8FDFF010EFFDE25F817E5FDF7F506D51117F60F101E05070CF813F207FD0F0AF5F6F1180F0BF32F1F0EF8220E0BEFFB01F7EBEE2B28FDF30AF3EB04C300FB040D1A07F406EC16DE06DE050B141107F8F40BFC0FFCEC741C3B');
INSERT INTO vectors VALUES (1, 5, 215, 0, 0, 79, X'F076D83916FA5AD403A428D0EC1F0DE07FF1EBE3350EEFDA25F61D13F30A2FCC1CD642F5DC2422042FDF460EE0F50CE4DED4FDCBF2F00CEDEB19CAFAC4E937D7C5EDCC3BFFFAD81000EF34F6F9ECF321181F11EFCE1406DA0C0CE849C1D8DE07EFF620F6F8EEF7011414040AE5E11A19E8162C17F3C9011E4B0AFAFC180F0F03E7E201010E2A0605D8CA191A00CF00F8FDC411150E0CE713FEFF04CBFC0DED0000E302062E090DEDFEEFFBF702FCEE2EDCF3FBEBFAF4F7DB0AD600160101E90518133510221AF6F112DFEEF1E0E30901EFD614022FF40CFAFFEA02FF1FF1F8F81DD80FFAF2E80ABD0603FEF60A04FD28EDFEDEE8141A0D1B330218EDEE06F9064C87053B');
INSERT INTO vectors VALUES (1, 5, 216, 0, 0, 146, X'197FE23B1C0453BCD1AAF3EBA73421E667FFC5E424172DE5F1FE0803EAE420B604DA3C04D8F915E529C60A05CEF3EE0FDD2FE5DCF0F7E6F0E039E5FBB8F7042103E8F93112F408020B0602EC08FB08F72A3529E1D825EBF9ECFE0D1F050BDE01F1DF050204F92A0C03F51A0FF1001304EEDD1BEE18E8DB061821FD0C0C0305E009E50509F1F7F8270AFC13F5E70D25F8FBCE0AE10810E1FC00FFEFEB0A06F8FBFCE7E4FA011E11EF1604EBE815141914D4EAF7F8FC0004E2F408DDFE0BF4071301071320F3FD06FAF00C16EDFE06FCE5F2D900F712F81BFDFD09090703F70F242CE615FDED08FDD50CF905FA0D1F001406F7D3EAF4EE101218F71CFF070DFFF50AFC143B');
INSERT INTO vectors VALUES (1, 5, 217, 0, 0, 197, X'F454DE3A2BFB7FC5E3ABEFD2B223F80F53C5E1AD2202F408E7142B28D9E913AD13DF4AF5BF263B201CDB1C079C283411E0FDDFF3FCF11CE3FC2905E0D71E2602F5F4F52FDCEB08FBF7FBD7082309E5282DE12DCAE52C08F606EE200EE5FD11090201F80A1D03EBE4FF02EADFE1D5ECF71802EBE31C1BFB09F010FB272DF6D219F3DCEE01F6101F09F6EBEF0DFA08240B02F9F7E5F52BD21CF6FAE8DC12E2F10709E6052417F20AFA0CF70807060EEB25FAE1FAF8060D13190004E9F807FAFCFC1F0B1911F3FD04F504EB1A0DF8E70AEFDEE90D0110EA24F4F811F00806E8F40A1AF1FB1808EDFDE912F712F11B00ED06E4E7F6F6F30DFE2128131AEDFAF80EFFDF130D3B');
INSERT INTO vectors VALUES (1, 5, 221, 0, 0, 211, X'FB4BED4509F85FDFD581E6EAE11BD3083D02EFDAEE311BED0B0B3217D3E033B11CB63708D20729F625F22519C130350EE2F2D3F0082035FA1E171704C4160500D7FFFA2FE8D11BFBE118E4242AE1FF1C1C1C2ED5D723DF01FA1623050BF812ECEFF6EAE108E1E0DA16FF08FBC2E1E7FE26FAF6D70A03E5021318E7062410EB12ECCFEDF4F2F70F0BEF11E8ED02030E11F204EDE6F328EB1EFD06DEF30A05E10D0DE41110080DF8F409EB010712FEFF13E1E7F4F3F80C051E0D11E0EC01E6FBF20E001712FE0201F1F3E80D06EEF00AF9F0DB1B051DEC1CFCF9030912FAED030920E522F700F9FDDE15F91FF1010BEF02DFF4F1E8E509EC1617F311F10301060E5A2F143B');
INSERT INTO vectors VALUES (1, 5, 222, 0, 0, 203, X'F16ED54430F573D8E981FAC7B137F4EA65F9DDCE0F241EE90E0D3310DD0124F12DE24613BFF14C062FF41F14BB3F2415C41BE308181E27F31C2F0BECB534E2ECEAF11614E3D72FFFE5EFFA232AF4000C17FC1EBEC8160A02E9E90205FB06E9E6FE09CFF10EEEEB110D0C0BF7DE03D0FE132100EAF405F0FA04EFFF0C20FDEB1CFEEC12F80E020921DF05FF13FA1017FE05F409DD0614EE06EEFDE7EB14FBF50CFCE00EF817FE010100EE03F11A01F817F1E4F4FE0307061128E0EFFD0FE2F10115121AFBF8F8FC0BFAFF0E01FEFBF5E8F1FD1A1FFCF40FF8E6F1FC13FA0F15111EFC0E1418F8F1D901F912E51FF8F702D1EDE9FAFA0CF7170B0505EF02F1190E21320D3B');
INSERT INTO vectors VALUES (1, 5, 224, 0, 0, 198, X'D871DA451BFF7FE4CE84D2BED53519D477E2F6EC113722D10EED200EF91139CA1FB02C13E0F75BED28C35012B82349F007F9E3CE000309FBEB38E6E2C720D8EDBA07EC3EE0FC1DDA130220F0FE0BE51DEF1E07C2CDFFF5F2F41FF234E4DBDDFF07FAF21CE4F70FF7F60C1DF8D8F6F6F3E62C49EAF7ED0F060216F4DB0D0BEEEDDFF6170304FB1E27FCFC0F13EAFC35CEF7D91ADFE501E3120D0006D11B0FE107FEE200EFFD0A22E7D7E2E8DB0F241232F7E716FFED0FFEEF1706011300E5F703201914060BFBDE0608E6F8FFF5DAF0FAF3E1FE13FC030F01F4ECF50F0CFD17FC1FF60B0F00E410DA01E710F421020C00F8DDC701E900E80415FD071506F90CE22EE2FD3A');
INSERT INTO vectors VALUES (1, 5, 225, 0, 0, 74, X'0B4C023B33035BB18FA606F7DD2A24E67F46DAFBE93F2BE0082C2306B5E734E2DEF91923D61B1E1530E4F7F3D0052E0E0726EBD0FA0FF30E1BEEC3FECCFF4226ECFB14DCE0B205FB0FE3E30D19F5BD192CE608E1E21618F4DE0CE038F8EDE3ED00DEF0170010D726010CEA10F7CD07EEEA170DE906D9091E36FCE9DC18F6F21A17E5FDD8EB23221DD6FEF407FEEE02EFF3CF11D6EF020E3A0900E5DC0705D0DF00E6FD1CFEF705DD00FF13DB1A0F03FBE7F017EFF81B0104170A02FBE316ECFC28FC2C112C1CED11EF03F21100DBF7F2EC0109E6F515180EE702F72202E7F71F1EF1F4F7F5E6F5E4F8F218F80BF91830DED0F8FB060C03E110E61119020312E10928053B');
INSERT INTO vectors VALUES (1, 5, 226, 0, 0, 203, X'E865C340F50C7FD4C2AE20A4D82D39C85B20E1DD0C3A34E4FDF61410C5D103D9EFE441EAB9FD22D334AB3DEFC9362244F01DF9F00A13E7F40B15DC02D715191BF7E605FBD9ED06160804D6131FD1FFE64A151EBADE291AF9CDF3D8121E05F80D11F6FF0DFFE503061D24FF0BF8FB1519FAFA051A08EB150D2A1DF4EB09F5F2F6F0FE07010BFB0813F11106EAED020CD7F9FB09DD27FBE1F9EE27DFFF21F5DBEAF40115EB20FF0509F1F1EDE500F6EA16E0E9040BFB08F5F22604F9EB0AEED410130118FB010DFAF1E11909FAF201F7F816FA0809E908FFFCF8F7050E0C13110B18F819FEF004F3CFEBF0FF140803050FF602DEF9F1EFF60814FA02F41EFE16E93AA00A3B');
INSERT INTO vectors VALUES (1, 5, 227, 0, 0, 73, X'F15FE448660775F7A6CE14C2C9472AC97FEF12BDE62B2BB2FF2C363EC1EE36E2F0E83217EEEC3F2011E31BEADE0AFA22E02FE6F415210E0B0812CE02CFF7053EEDC91DEDE6D324FADDD3E508FE0FEB090DE6EADAC22CFCFFEEFAF20DFCDFDACFEFF3D9E30C0CC40236F816C9C7EB10EAD60E08EDED07D8EB16F316EB1E23E7F7F5DFE7E5F7030B21E4CBF61ED8FB1DE3E6E717E80F23050D11EF0AE90709F2F4FFCB29EF0E053000F3ECF8DF1923FDFEE8F74C0316ED2A000C1008FFF4F9E61C2B001E1B1107E111E101EE10EDC10DFAFA0BFCFFFD13151E0BC4F5F2E3DD181D430510FD1414F5F703020AEBF4DDF71BF904E214F310EF052BF0FFEDF70421DCD1A1F93A');
INSERT INTO vectors VALUES (1, 5, 228, 0, 0, 130, X'AE63C12C18EC70F3E08138C39D20EF185A19E3A9E84904ED1D1D19FFD2E53BCEFAFC5B11990C284C2DE04732D42C28FEC31FE7C20C141C0C1302F6E6E82E31F3C7EF02DAC6BCF4F03209D4332704DAE222C329DCD8011D1BF5E2E222D9E0EBFCF7EB19FCF30DE9071803F8FEF4B1EB11060C2613E1EE0BFB0C170F031D18FE1631F319DCE003F81BD7ECF825E7ECEFF301E504CA0605EB1D1E21EB051F0404F60FD21B082418FFFDF3E005EC1F03ED26F3EB26FC02E50AF016DE1D1300F2D3070A0D0EEA0603F2F405F619FCEEF1130FFF053313F40516FE13F422F30FF61C0F1C09020CE0EEF5D3F4DA0B0B2FEAEC08DE0BDFFA100E07223006F0EA19142700AB6AF33A');
INSERT INTO vectors VALUES (1, 5, 229, 0, 0, 204, X'DF49E1151FFB7FECE2A1ECD0C80C09E734EAF0CC121F13DF06012E06D20920D711DD1107C213381117DC3DF9C82932FB0D0EE2EF0B0F16EC00200AF6D91BEE15EB0BF70FE3F9F9EBFBFDD60B11FBDF0509081CE7FA120200F903F330EBF2FF03EDF604FEFF06EDDD07FE05F3D9E30102F0171306FC061AF90A03FFFCFD07EE04F2F606EE01F20B07F4080301EBFFFAF1F102FFFEF710E405FC1307E215F4FAF50FD719050701F7F9FDF20DF2FEF6F12AEDF209FDFC1309EB10030AFF06FEFB080C0DF4F709F90102F1FD0EF9F2EE0DFF0009160CFBFE080205F6F80212F307112EF20107F3F8FBE307070101131AF608F9F6DB02FAFCE80F16FD05FD030409FCE924363B');
INSERT INTO vectors VALUES (1, 5, 230, 0, 0, 127, X'E04CDE361A0C7FEFC29607959F1231ED6615D6E246233ADD09FF0C0FE5E62EAD35D43411C8D914106ACB41059604353BE02FFD10211C08F5214111F0B525F6FE020A2DF7EBC029FEE80ECF16EBD9E7D0E8FA39B1BF4206E8F405EA23F919D612F7E1E8EAFDEDF6232C160DFFF9E3F5E9F6150EFC1EF402003F1DFB0505EFEFF32AEF02F70FFE0C15E3060914E8F015ECF6E80CC22803F203E41DD1F70A04FD0405FD2602FF040FFCF6D710DF06EEEB13FBF7E8EE11FC05EA20ED0A05F201FEFE21041FF6FDFB02F1F7FCFE03FDFB03F4EF0D09001C060AFBE90EF6FC020F001D27DF08FC11CEDAEBF5E71FFF1DE31CF7D5E9D0E3F80CF0FF1A0023EA09D601FFF0B8F73A');
INSERT INTO vectors VALUES (1, 5, 231, 0, 0, 190, X'C241EB6E21057FD7BEC0F8B2B04D08D966F8EADA04321BEF06310B08D4FA1DC619DC38FAC9F5360C46DC2F0BB0472416D823FAF2FE140EEC0E3501F5BC240518EEFF0903EBDA190AF10EDC0822E5E9F73DEE2CB7DB2B1EE6E3F80B1BFA15F0E91A00E9F6F5F9F717152007F1DEF1D6EC290A12FB1314FA0B271E02F01506D82006ED0EF8FEF50A09E0FDFA08F20905DFEDF5FAE117FBDE21F318DDF50A10EC0B0FF21409171113F4FCE7F7E216F5F231F5CC0EFC130AFC0B1E0704F7F90DF20629070AFF01FCE9FCED0306F8F7F9E304E6E60A06FFF30AF0F2F20CFF08F8211213F81B07FEF6EFDFF1E01DF9FCEFF205D6E8E8EA0003FC1614F60C0C11FC0CF825AF0A3B');
INSERT INTO vectors VALUES (1, 5, 234, 0, 0, 80, X'F17FCC201C1D74D4FC8115CA8A1801F2540BE6C53C2417ED3721493BE6D625CC1110212BD4174055EFCB0208C3F73CFEACFEDAE1EC1719F22E25BE00CF0B02EE08E1F700CAD50CFAEA00F3240BD4C2230BDA0EE8C318301D0FD0EE14EFE3FEFFEBFEE831E501EF0116F6FE19D3D4EAE9FD1A3401FFDBF3281813EDD7050BF13E2ADD06151E180539C5FE0F2608CB07F005D415F8041DE40DE920F8F011FAF7F608BD0D172310EAE010F620E10AFBFA1AF1061F0B082D05E911DA0C2F10FDD92117091B0C16F9FB06DEF8FCE1FEF302FFEEF72920E8FB11E100E6F5010CFB2222240AFA0402E6F7F5DCE1FF05160C030CF602FC0E00FE1A2AF7E913D11CFB25EAE5FCF53A');
INSERT INTO vectors VALUES (1, 5, 235, 0, 0, 70, X'0A7FA93C0B044E03F2AEEDD4CB30EEF64303CBA5E2450ADC20E63029BED345EDCEFB2832D209FD37F8C0322FE50325D7DD01E0C2EB0217E6F915FDF21018EDDC0ED22704C0E906DC28E2BC281008CB0C1C092106DF19173FF6CEF625FBB4F9F2C3DC2AF1ED300BFA3BD6F7F7EBD10B1E02FA380102C7FC1B0831EADFFB3EF8260EF118E5EE30F620B9DA080415EB12070BF41FF0FA38CFFA0702F5F1023EF6EB0DC908171726ECFEFA01FEE909FE0613E5F0310E02ECF9D810CD19FF1BDDE13802F7150407E6FF15F30723EEDADFFBF41807250CDFD724F10C1C300A14033B1530D90615D10EF8EFFCC513F60A2AEA08FDFCB7EEEC0F033619EBFCF72D330919BABDF03A');
INSERT INTO vectors VALUES (1, 5, 236, 0, 0, 77, X'0D4E030F5F16528E9788F7CBAD4C6EF87F06F0BCFE0DB9131F173244DCF853EAEF1555E1FB3D143F52B507EEF105C004AD08C7FCB319C3FC1921CC16E70237BC1542F5DBC1C2FBEC28F7F6F21CF8D00B32DE2DF9C8535EE0F614E22EF8D02B0B02E7FA1A210EFB0108F50422A0C01616E60F111E2CF203060EF6CDF32E1CF41A48DF171021320AF6E7F9FD29EC1A13CD0CCF07E6FD0CDC16EAF3D7F707D3EA0311F9FD2428CDFBED0DF1E9084101CEFEF0172804E30839062CE3F125100C03FAF32FFDFE121705E6010CF8F013E9FAFCE1FCEEECE1071DF5D2F818FD08131C183B02D5ED03EEEFE5F6E5E0ED12081B20E900F61907E0260E0C0D04E30F12E6F6A74DD83A');
INSERT INTO vectors VALUES (1, 5, 238, 0, 0, 74, X'114DFA3F43E97FCED69FCEE1D01820E937E2BACE240C3100F8FA3147D9F33AD31DC7221FB1211D381CBB31FFBFFD68E2F5F3EAE214DE27F0FB3B13EACA04E8F1EF0B031CD1D514A8F2E8BC1C4D19F543EF152600CA1AE5F9F3FBEE4CEAD70E02E3F900170E0DE1DC26F2EDE2CDE012FEF4311B050EFC0E24060DF0F9FD12DC08D1F41206F1301327C1D209F107EA21E007F607EDDE23DE210A19F6DB19F3F00215CA1209DDF017FDE8FA021207F3050AFCE2EFF4FFFCF4E3DBE32FFF15D4ED20191734FFFBDB0516FDE4FBF6EACAEC07FE031514E904F9F8FEFB0B1327F3F7F736DDF216E8DCFAD11AF0F50EE41000FFF5E5B1F8C816F0252F06FDE01B1902F48624F53A');
INSERT INTO vectors VALUES (1, 5, 240, 0, 0, 179, X'DE46BB51FD0767D8BE8118E2BB4308F56710F4D70F3137E11F1B2225D2D20CE519D85915D8D055FA33DA4513B2004B38D700DEE1021D14101218BC05BD08000DE3F90409F4BD3905EF20F52125CBF02112062CC8B00507130824EC1420EF0EF9FFF3FB25F3F10805E9ED120CDACB0FFD0F0810F20C07F6FB040DE9F315ECEF1EF1DEFA0CF8041D3F03F5F207E9083BE8E5C619E0E901E624F82AECF1270BE1ED09D525F231F604EDF40400FB231B1805E5EA2BF6F30206E91D15E72C0AE8C5F61620360D132CF5F3F203FCF1FBF932EA10D82703F30827E0EFE40F22F4142213160F0DF00EEBFBDAF5EBFDF933EC1424D4E1DB00E61F0AFD0AFB05DE01FE24E367F3F63A');
INSERT INTO vectors VALUES (1, 5, 275, 0, 0, 85, X'0C4EF75719F545F8D781D703AE21D2EE5325CEEAF13B45CE000B3D1DD0D129C71EE12F07C6FF2EEE21E017FDE60C23F4C3FBE3D4041C27F41910F822D3FCE202D7EDF529F0DF24070B25E21C2FEFFBFD15302EFEC123EA0E1EF9071A21E505E4EEDAFAF7F1DEF0EC21D815EDC7DCD7F619F91FEC12FA0012FD25EDFA0A200D2C02E50611F3E7EB21ED22ED1007FB02F50AEDF7D1FD40E216FC0FD2EC163AF303EBD216F6230EEAF82C09030009020002E101F9F4F8140B1B07EEF51706DFF026150A1B08F80E070EE70009DFFCF115F110D8290F13E3F6E819F4140F1DF71D21180023ECEDF90ADBEBE90C1C0A0F2224EB09D80DE6060313FFE9F4F1140715FF0EE0093B');
INSERT INTO vectors VALUES (1, 5, 298, 0, 0, 64, X'EF6DEA481FD166C0D98101C3B31FEFC86737ECC6320E47BBF2030F44C0C541B847F845FBCAE3101C52EE3202A4254615AC40C100F9272DE42C2220E9BB2D11F0B0F81E00D6A13301E0F2BD3B1DD3EAEB1AE91BC68A250001D6F6D0370EFFD7F015E8ECEFF7E5D1272719DDDEDFE100DC1C310DFCF3FA0E0E240111251DE5E70A050012070626013DB8E9FA17EEF303E0FDD529BC130CED28E1180A19051DED0BF3EA21FB0EF2290CEEEEFFD522F2EA3E10D6FEF40ADAF5E626E9EF01EC19EA1D2E084F20171CEFF6F5DDD6E200D2E827F1E3380D0CFEFDE3E7F7F41EF8C9FC0023F6FC0D08F6EEF6D8DD0C0FEDD41B07E2EFDF06FAF7002016EB0CF008DF11DE1D23D73A');
INSERT INTO vectors VALUES (1, 5, 306, 0, 0, 71, X'105CCC3727347FDFE8A31DB7AB1D1DD34FEDFFF73C1532D52305344D05E332D618122022FFEC48FB2EE62D09C90E4722DBF9E5D60F2005F8143ABF16E811F9ECFE0A000BEAAA4005EEF1F50DDFFED81CFAE221DCBD2A10FB06D6D6191ADDF80A02F7CF250BF2DDF415E60E26B4C502E6F1132203DEEAFFFAFC06EBD810FAED2516AF0E12221DF92FF5D4FF2807DB09D305EA31EFF223F820DE0EECEF10110DE714F11315360E0BF903EFFDC522E8F825EF09FD11F5FFFCF532D0ED161203D63410361C023C060309040FE1EFF8F2E8ECF4140A0E010909F7F3E9FC1004022F130DE8E8061CE9F1EDF3C219CA0BED2107D0EAE61D0624F2FEE4F719E51ADE24F63144F83A');
INSERT INTO vectors VALUES (1, 5, 319, 0, 0, 196, X'D958E13822017FD2E5B1E7DCBC2D020131E3D8C70A241A05F700FF14D7EA18B60BD538F1B6FF2E1F21FB3618BB2C3A21DA31FCF9090106F8E53C03EBC0260C180101042CF8EA0601E5EBE02013FEEE051AEB0DCAF0F907D9EDFE1917ED0713F405E5EB0C1118ED00F515EF03DFFD06FF07F7F9E20DEEF5060D04FB041C0FD9F8F9E2EBF3F6030B2BE807E507FC161710FBF8FCEC0500D00FE60EEFF7FB0314F70ED7FCF8FEF50DF4F80424FE0311020FF6F30A070CF5F9FFFB0EF3051DF20A0004150E1705F211FFCFFC13F1E9E804E7F409090EEEF709F4040CFB1BFCF9FC0B25FB0B210FF9F9EA0A000EED0308FC06F3F2EFFCEA09F5131EF413F4FBF113E22A4C1E3B');
INSERT INTO vectors VALUES (1, 5, 322, 0, 0, 81, X'F866055249F07FCBD18AFCD6E22504FA5702C3C5E43928FA0E12294CAB265CFCEBB934369917155A51D3493BC32759E618F6C9D60DCD1BEF0A4506FAD63509D8DB3221EAB4A2F9DB11E0B70F3DFBE4460D0E15F5C50C01EFF52EFE69C79AFBF3E3F4F235020EE7F600FDF0EBE9D501E9F62E29E805D32F2D130AB3AC1215F039F6DB08F8E9406303A5F5EB0913D918B4CFF61AF7C302D7420B1AE2E3F5F2D0FE16CD082FC6ECF2FAE2F0F20422EF052FD4DE05F2DBF0F7F4FEC3250E0AF20A300B112F1E1D35EEE810F4EAEBD5B5CE05EDF5200112DE0909A8301D1D10F3F80F05F2030EF0B800D030E0F7F7E5123929DCCEACDDDB39EE154EFB150B1FFCD3E4ACFBC13A');
INSERT INTO vectors VALUES (1, 5, 329, 0, 0, 185, X'137FBD620A187BD5DB96F5D4B42CE40356D0E3CDFC5037D6F5102A21E8D21DDA19D15921DBE443F62CEE061AA5492F30C72AE9ED251C30F70E2FEBF9C136FC18EFDD0B36E4D129FCD20CDA1B10FEFD2C2A0849AFD31EDAFFF4F34BF61703F4E7F8F5E5E608F8E5CD0EDB12DCC7D8D70529E3D4B70E1ECBE9F822FB0228F6E325F5C3EDEEE6FE1F10F401F9FAF6103C0FFAF8F9DFF130DB11FB03CAEB2004DC03FFDD09050FFBFDEE1BF117FE0E070710DAD4FF0AEE0C042A2C23CBE500F8EDF92AF82216F1210EEBFE081D14FDFD11F1F2E2130414EF2DF1EA02F023E7ED161C2CE4100605F3DA0103F619C211F9E205D1FB0EECF41C051104F5190117E611FEB2C1EA3A');
INSERT INTO vectors VALUES (1, 5, 334, 0, 0, 155, X'FA75FA5936DF41E1E481DEF6B043F4B47B33ADEC07202BD1E22622F6C8CC1EC53BF64CFEC0FD22E644E71718D2051903C629C6CAF8071ED70029E12DAF0A0F06BDE6E2120DBE0D181911FC1722EE0EFD23232EF9C708FAFBFB0EF33A0FF3E9FBF0E2F400E3F2ECFD08031300C9E2FDF00E0B1DEDFEDB050A2706F0FA2CF712EC07DF1700EC000B15E7070DFDFEE7F9F709E512C10C2BE0110912E5E0FD1FF314F3D10F0DF30AF7E61A01F2E62C2DE3F1DBE0ECFEFE1313F31CCCEC1BF3FAFB0B080C1C04FCF8ECEFF80410D909F302F4F4CA22E21212ED0104F30D0312080A1118FA110AEFFE19C2F80302F91102090F0EFEE2FE03F906081AF1FAF10D071BEC1CAB003B');
INSERT INTO vectors VALUES (1, 5, 389, 0, 0, 131, X'045CE44E3D2459D8CFC00097B74147E55D11AEF7441318F00516E50BDB0232811BD146E8B80C0AFD53C43BFCB6FAEB30D7130F0623FAF4D2F159F8E7B3E8F8EB17EB0A26E2E90CFAEA16C8F806DEF9FA140225D3CE3429DBD5180A10FE02060D17F2F92201FD17140A130529E80814CC081C2AF735EDE4053D28CDDC0F19D7E603D0F9200E0E1120EBF5081F081006D6EFDEF6F91801E112E517E8EC08FFF2E7FC0304FD15F317EC12FBFA03120EF436E0DCD2ECFA0316F115FB06060FF7F0050B15280202FCF5F3F5E1F6FFFE0603F5E2FD020AE80015FBFFF60BF50F05290912ED0F02FEFAEDEBF5DA17050AD8080AEBE7E5E0F6E918FF16F9190106F00DEFE858FF3A');
INSERT INTO vectors VALUES (1, 5, 407, 0, 0, 137, X'E14CF53F2E0644E2D8B80ED58148F9F15D2BDABDE93618F6152E0128D1C702CE05FB6311BCF01E1C45F43317A7431618A621D0080E262FFD341C20F8CA1007DDC70813D0E7C611212C21D7103CE0E0DF44D931DAA0241F08E7D9C818011A02F913EE01F8EBC7E8293722E7F2CFF7E4F51FFD1001FFF12C253B0115163108F30B11F43CE921080002F617FD13FDDEF7F9F70D19BA26FFE5FCDF25EA0DF2101C0B0DFA231D0A171BE6ED08E0EA27120120F4F0FD02180A191321CD05090500F110331316FBF001F4E3F508F3F013F8ECE41AD71F0CD6FAEEF0D1F5FE06EE182BEDFFF901F500E4EEE2EAF217F8E7E10D05B0EAD1ED110A02042AF9E5F144DB13F0A80FEF3A');
INSERT INTO vectors VALUES (1, 6, 244, 0, 0, 169, X'D775BB25270A7FE5E8960ED0B318DA0138D1ECB50C3D21FA14182A2DCC101AF0E3EA1E19B1F9240FFDFC3118D92D1E07EC2AE3F110FE1AE2EA2816E7AD231605ECF90A1DEFC4EED9FFE2E80C3314F90F29FB07D2E3DE030AF3EB2812E2F7F80FEE15E8051915FEE0F600FA18E8FCF100F5120FDAD5D6F20FECE1FC262628F410F6F7F3F5EBF81632E1E4F10DE9091410ECE4FBFCF01FE014FB12F4FA17D405F60ECEF008050AFEE606FF1EEC0D14F81AF0F11F13FA05F9F8F00FEC0119F30101061F011B0AFEF70FE20610FCF2D716F1F508161DEDF7290AFFF4F715E3EE031F30F6001B08F7F2D3140E06E91503F813E0FFF1F5FD02001C2F0709FC00F719FA17AC0E3B');
INSERT INTO vectors VALUES (1, 6, 246, 0, 0, 74, X'1545A93D4603430DB1C920B9CBFB200B7FD00DC7201309B41F103D66E6E723EEE4193C5402DB13F713D9FFE4E2E4E508ED0CF1E20D0709F9CE25D51303102C251AD91B08CFC121FC02CEF1E7ED28DD1634F823E5E1271D3806FEED3A07ECF41CE2FF0904F712D4FF19DD0B02D0E419F3D91106FFE7E7E9F8EEE5F8E20CF009F2F6AB1D25E2331CFEF7D6FDFFF7CC24CBE8C73EE90724ED07F0F4E8F91515ECD606F4F216151412F405F2D6C91224E8F7CAE70EF803F312FA1701FEEBF5F0F03E34F331112F4908FF04E90E19E7DDF007ED2304091C210CFBF2E00103EBE9FC2B21F5FC0F1BF0EDF2F9CC1D12FCDBF320F4EED5FF080FF717F0F9FB1121F61D191824FD3A');
INSERT INTO vectors VALUES (1, 6, 247, 0, 0, 85, X'E35D054D2E027CB0A397ECBC9D48FFB3751DDC98BB353AB706252048A3D6438102DF7300B92A3AF854D8490DA6512CF9AFF2D0031B4C1BE422113008BE0B06F288EFFCDCC9C01614ED28E30F37DFCC1943F100E89D2214CFD803C021F6010BD8ECDEE5E4BDE5DAE63E31F602B3F60AE513091C1B06F2002D4BFBF30444F9BF0620ED1BE8080CFDF0D126EF25E3F7E4D3F5F7F1BB0006E61DE617CA03061F19E312DD391829FF27D70608DEE439FE0D3BD10124EBFEEB0B054CF1F61DE31BFB2238211EF5F41AE7F0F30DEFEF08D0EAFF31E201FFCFFFFDFCCACD0E040A104F0722020AE2EDD1E8C4D8E103D7D6E3F71D9FE70605180E10F518D2C8154BDCF8DE55D6BC3A');
INSERT INTO vectors VALUES (1, 6, 248, 0, 0, 117, X'ED4CBC4704195DE8E381EDF4CE19F4075B08BAE1D94034C1D80A3211FCE316A8F9F72309ECFA271248B048FECC0F1202F22BD6C50BED1A24FD07F0F7E426F313EFE80946E5DD1FF8FF19FC400A07D712F3FB20E5C8F7CA0D091AF31A28DFECEDBCEB0533C5FBFABE05E30606D1BEF8F0E6F020F005F9ED040856D805F820ED06FCDFF408DEE8F52E0FEDF117F00515FCF3E011D0F21DEB0DF61201F71818E206F7E62FDB0B0AD6E6F00A05EB0120F71DECFE1BF304F406E11A06EA1005DBE70715181B14F626F9F6F6EB0CF605F11600FFE23EFC34ED22F73107F1FC2BEC131E1FEB12F5F6CE15C90A0211F932F4ED041100E6F8F00C121E21F81BEC1C0814E578D5003B');
INSERT INTO vectors VALUES (1, 6, 249, 0, 0, 136, X'1569CA5F33E570DBEE81EEC4C03616DD2EDCDAC1311F3002EBF8352FC4C523CB36FA3205E3F721121FE52203DE112A12C91ED2DD060D02E0103DD7F0D31BF5F6DE0CF31DD9D3080DFEC9E9191BFCEB2E07071DE1B7191914E8F20823F6E1F00C17DDE80025ECDE0C0003F3E2D1F518EB16131FF4FFFA16F705FDCFFB00ECF4150AD0F701FB150812CBECEF260D1204FC0FD31CF0FC34E11FFA12F2EA05120AF8F1DD25111DF00C050E0908E41000CB110ED2EE00110825EE18D9E50B0F00F6220A14090E0B1105F30002F2D1EEE409EE0A021B18D8FC05F8E60FF20F07FA1B0112F5EA030DF7FEE8FDDD0602180F1F1CDF04CA06F5F3FD0818FD0AFE0EF714F57DFA073B');
INSERT INTO vectors VALUES (1, 6, 250, 0, 0, 69, X'147DD44DF1D351DAD2814EE3E40F1BDF5204F0DA1D1960CA15E42E2FE1AD2FBE0BE30918BA1329D929D9FFD504F014220C10F5A0FDF0FC1A0E06DAF6ECFEFE1AF3E32516E4CADE3416F2E93817EFF228FF2C1505DB15DC0CEE34D824FDDBDCF900DC0E1A0CED06FDF3F0F71A01C30F0E08EF1917050C26052A2CDCE5F1F21C1D0AD7F3D3DD0D0618DEE4F325E10935F9E6B20CD60139F40A23300BEB41F7D0F905F72AEA2EF6D2EE00E9FFD50BF8EF14EFC924F312D818F921F701ED01F3CEED180B491F1250D5FFFCF1FEF60401100C0AF3281732FF180BEE02FF1A39DE0D3804F413EDCD07FEE5FBEAE61B1BF4040E0402EBF1E21A280FFDE306F8FF0502DCC313F43A');
INSERT INTO vectors VALUES (1, 6, 251, 0, 0, 88, X'E87FFB46381669B8E09911CABB2A20CE7FF3E6D206441CD6F7220327F4F141E617CE401ACF1249F02CCF2707D42427DFD50DD8A4050401F71528BAE59C0220E5B4F5DC37E3D91CD910010CF20F1EFC0F070D1FECBF0EDFE9FCF0F945D9C7D3E901E419FE03E3E50D0D091AF1EDDCF1E9E00F45F1E6D70F0B1617FED61BF8FEF6F401150FDE0B0829D5DD0418F0ED1AC2E8D011E9F50502291C0D0DDD270DDA12F7CAF3FBF6111BDBF4D0E9E31EF91A30F1F409EFF6F6E9E310E11606F803FA243D23241F09F4E2FC1EEDE108F4EFE909D6E710FF0401FA10EBDE00FA1CD51A0635E913FAE9EAFFCD04C503FEFB05062ADE02CBE8EE1300153605FC1E20030A049384EE3A');
INSERT INTO vectors VALUES (1, 6, 253, 0, 0, 181, X'D745DC2622007FCCD887CFE2AC1E01F533E0DABE3003090104042D2FEED025C720DD4602DEF9352B32E12214A70B4610D403D105F9180CF11C2EF0FCD20CF6FAF401EC14E6D939E3E905E30D1AF7E524F1F127E2C8110D090CF4F623FDEE0B06EEF2FD0AFD09DFF7F904F7E8CBE901FC15111002140FFB0DF813F3050DEAE50F0DE0FE09031AFE1EE0FAF709F4FA0EEA10E918DCFB0CDF1BF003E6FD0F1DF5FD06E21B0512011700F4FCFCFC0A0AEC1520EFFE110608FFDA09F8FA0A13EAF21D1A151B080CF707F6FBF303EAF4F5FEFBF3FB030AF4FF09E50BFBFD121AFF070718FDFCFF16DC01E7FCE6170B06F91000E5EDE001F003FE200EF50CED0D0203F9F820173B');
INSERT INTO vectors VALUES (1, 6, 254, 0, 0, 136, X'157F86583ED474BFA08106CEC44531ED7D3EC19FF82D51C008DA6737CAAC368C05D85721B6E247CA53E357F0AF2A242FFF1CC9DB1B17FA14FC12C6F4B6E73043BCD60D28E0B52DEF08E0CD0A2114E5F86C2F24DCC326E118EB09F12D2DECEBD3EFE11602F321E1DA1D080D22B6E125EFB7E8F4D9E3D5DA13F702D80744F409DEF1D4FBFEDDF001480FECE808E00461EFECD31EBE0708F7D71CEAFBF722E1E2A8E8D5F6F81F3005DC1226FDC7FF580E12BD15F002E61E17DB3D0FD9150ACDC1F401333211FD200F10C5F22429FEEC2AC517322C25DB181A0BFF08F01A09FE0D1E56FF16020EF9F0E7020226E727E7F334E2CDE810D5191D0318D900D420EE4ADB3861B83A');
INSERT INTO vectors VALUES (1, 6, 256, 0, 0, 178, X'F32BC4561AEA63FFC88103CAE12A3B135AFF0FC7E6DFE1185115355DBCEE48920FF85F20F215092B3AD2361BC5FD2B1DCDE8D60BFFE9FAE72518F727212C45EAC91BFB0EBEEDE0292DDE12F81EE7BC3041D734B4C94A2DFBDE30DF49E2F9031C05E5FA19FDF7E3E8F7000C349AB6121DFA12F51005FDFA162AFFECE13512CE2115BF0C0A13251107E0DF0C00E9DE15EFE0D400041407D60EE904D210F8FBF0101204241D0EFF0ED80EF3D7FD32FDDBEDEFE50BDA11FC20E73AE1F91A0A15E7171B0A27EF1B06FAEDFB0503F409F1FCED09F61A00F2141A01DBD816FF1B060B0B16FD04EFF8E3E9E3E702EAF61C03FE2DDB0AEDF6E8DC2C211506EEE51B152117C2A4E73A');
INSERT INTO vectors VALUES (1, 6, 260, 0, 0, 174, X'DA70D929F80E71D4B281E3BDA83E01F06F16D6E2FA2C06E21BFD090CDEDB17BE29D15705D7F53C1F56D5461891372F16A918CB0703400FFF491723E6C532E5DEC812FEE8EED13F09ED13F4162DD6E7EA12063FC2A91E0714E7E2C2201317F5F60906FE04F3C9182105150AE7DEF0E9F015151EFCFC0F24151C000C1C0FE3E41B08FA270DFE1A0826E712020DFBFE04E815EC24D311F4FB1AD31EFFF11F17EE20F6DA21F51A031BEEEC02EBEA12FE0716080203F50FF507DF25ECF3170FF1DB1829252C0BF814FD0BF30DF7E504E4EEF3F9E518F102E9F9E8D6F5E20FF40A18001CEC06F518C2F5D0FFF7150717F018FFCCD5E104F800EE0C16F217EBFDDF12F6BCA0EE3A');
INSERT INTO vectors VALUES (1, 6, 261, 0, 0, 136, X'014BE04216287FE5F09CF1D8BF38F6DA3903D5E8173528F306F83022DCC526E422D63827C5D84C033DEC341BBB284017D607C904163E2CFC2C07EBEEB9FEE606E8F50219F5C63FFCD519E01A2DE1130EE9222AE8BB05FA1CF8E002FC27F10DF30208F6E8FEFCD8F20FF906FFD6F0ECF72124FBD80AF6F5090F0EE7DB28FFE91EEED5000BF9180013DEF5FD0725061CE512F603E80F10EA17F00DD6F31E1BDF0103D61BFC140C03F4F90C0FF811F4FA0A04E4F71AF903F50918F1F40115E9D2190C190F080A03F609F3F508FEF604FFDA01F30DFDDCEB06FBF3EAF5210D072A0521E80E060DEEEEF802E008F2FC03FE07D1E9F410F516FB1BF1DF0BEA0AF91201FAB20B3B');
INSERT INTO vectors VALUES (1, 6, 292, 0, 0, 62, X'0857D93212D83FF8DFE51EBFA91910C77F5FE8B6EFFF22BF22000A27B5DD1596EBFB4D0A8EFF111355D34BF5AC251E26BF05EA182D00FFFB2FF91914F108ECE9980422BCEEC8E13C2212D81836E8D6DF450947AD9D23FC0FC7189023E91EDC0109F91319C8DB090138280201E2EE19F1FBF2191DECFE25232CFD1D182CE9F30804F12AC10B23FE09DE0C0B0ED8EC18E2FAEFFCAE15FFFCF20E2800F11EF7FEF304DA2D04142302D1F1FB05E4262DF9FEE40B082715ED20102EE02623F7F2C0082B1840EB071EDD18DE2006E703C9F2E615F23204FEFCE3F1B1E20812011916031E380DDCF9CFF2EFE6190409E7B82BF7B2D2110BFFF0110211D1F5D92CCB23AFB04DD43A');
INSERT INTO vectors VALUES (1, 6, 294, 0, 0, 142, X'D84BDE5A2BE75EE6CF81F0CBE11718E37CF6FCF2153320DF01092536FA0846BB07C82419E20E58FF0ACA3007D61862FEC50002C5FE00130AF73A0FECE11FEEFDE810F416BFE349E11803FE1307E9DF2104F5ECC7CB1B1504E218F82402DDF3FF1B01C9FBFDD7F5170CF8EE0DE1FDDFEEFD252B10E7E526F70A0003F50F0FE101FFF9FFF205101D27DF1AFE10EFEE09DB0FF21FDEE315D93EFCFEF7DD1E1EF7E903E7FF0313050FFE10EEF1D61C070F3BF0EEFEE7FC1F040024EAF50AF4E7EBF01B00311016FC131602F8FC03DBD0EAFBEFF2080FF4F50AE5F6F0FF0F06F527FE0609061E050BF9E8F0D30C032508FB0FDCD9DC14FD0EE2FA0902030D05F620FBB202063B');
INSERT INTO vectors VALUES (1, 6, 300, 0, 0, 84, X'EA6C014A49CD52AA948414C0C36610D77F0DF9AFAB3F1AD00D3C2433C82A5E94D7F07DFEDC3D41F73DD0410DE8400306A9F4D6E3EBF32229063714F7D51B24D1A9DF20CDCDD6FA0E29FA13112C07B8F431F1ECD5B4591B02C704C7360AF5F1E11BF2E9F4E7DA0F324D21FCE8A0E10CECFBF7301BC011362A231AF40D2B31F02BF8F919031CEF18F6C70A042DD7F2F8C7EAF803C1E702F3FE05F507F0F70B13E8F8E9140C24271C00F702C8E82919F347D6F810F917F6261F1ED40015F602EC130F2537FCF913D80DD2EB04DA08C0DDFDFBEB1CFB23EE01F7DD0BE8EAF815290AFD1C22FC04FB0ED1F2E61CF400EFEBF1E0CED7F6FC01FD1828EBF1E824E0E1B14A49CA3A');
INSERT INTO vectors VALUES (1, 6, 310, 0, 0, 79, X'197A204419136BCCDF8B14C8C92D15DA7F34CEFC1E2C3FE732252E19EACE20D910DB0E04DBFC4D2734C8FA08C21151FDDF0FD5C5FB3F03151A14D5E2C60408FAFFE6F91EDFCD3303E402071310D1FF0FFC0FDBE8A4FB1F04F8DBC50708E8DBF1F2F8D015DAEFDA1408130017EF0BD4E3E0360DEF15D5F0252C16DBBB1AF6EE0C10DE0E0A14F5102CE4FE061BFDE812DE12E531C006F9052CF60902FCEF03D3F2EAE010EC0AEC02EC0004F8DEEC050028F2ED11F4FB0717FD14D1F71807F9D11DFF183EFF0704EF00FDF8F6EDF3EFE2FAE4FE141BFA0504F3EEE8D700FFF8100C1301E90B1CE7FFD40DFB09F828FAFEFAFCEF071604F60506FBF90AF20DE415E3CEE0FE3A');
INSERT INTO vectors VALUES (1, 6, 344, 0, 0, 197, X'E76BEB4926D83AF6E9981DD7122D29D97F10FDFCE724EEE1FC021CECEB213FDD17CE2F04DA1431FC1CD41F28E2251F0AF7F7FFCBE6F20113FF25EAFAF31D0DFCD4E50207D91CF41023E327F90BF9D30216FCF2D0FE0A0C02D225F01CE6DCD9E7FB0CFBED09F4F41BF90D07F5F9DFF31E02101022F2F90BFC0D0E07D61F12F60CF0F817DFF9000F0BE10F1E03E3F90BE409FA01EEF30DE911F7F1FFE60402DC01F7E9F7050E08FAF5F5E4F6E21B050B2BDAE31606FAF906FE1AE70504F8F6F9F2FF0022F61306F51E020F1804F5E40BF3E0EB08F812FE0B14F6F2F30BF313140710062010E90D0DD9FEFFFEED280EEF0EF5F0E40CF800F8FD0F07FC01F3000AFD63E31F3B');
INSERT INTO vectors VALUES (1, 6, 374, 0, 0, 96, X'D050B0642DD56A0ADD8105F8A61DE6B65314F6C6014925ED111B3610BC0216E1F70DFC02D7232903F3A95A0DFEFF31FDB7EFF7CAC4000DE9F116FD10C3F71CE3F8ECF4FFE9E002EC36FD031C2CDED6DC29060BE8DC0F230D0DDE0020E8D4F802F8FA01FCECFF1CE612010106D3E4021BF7174512F5CD0724FA07EDF5FA3E1C220F1D010AF5E6F82FE9EC000BE7F9ECE80CDD02DD093AD517F91DE3E301240AFDF7C104F9440FEBFA1DFE12F10A04FA14EB0F2BF9040212E604E9114D1AEDD82AFD1C0EFF1BEF002ED1301BD3EECB1CEA00ED3204DF09EEFA15E5201012092E192613050CCBED04D1DBDC041F2A160C42F411C7150EFEF32712EAE9F018223211FA6CF33A');
INSERT INTO vectors VALUES (1, 6, 379, 0, 0, 144, X'C261D452322079E7D9B314BDB24413A17F050FC62E3517E6131E1222DFD8F7DCFDCB3A09C0E64EDA13A94315A32D5418D4EEE7E3FA1213E81640CFD2BD0B0000C0F4DF1DF5D00FFA090AFEFE31E7E8FB1B1034C5CFF319F7EDF2E73EE6EBF9101B051505EBD10100202D0AFAE30006FA192F280401DB192518FFFAE914E9E406EBF82AF50D121319C008FD08EFE925C3FBE517CF03FDD92CFD43FAE70BF4C91612DB081B060F0FDED1E5F3CB1BF6EC3EE8DD2E1403120FED13E907020505F30923282F0616E5CEF5F909F6F0F7D8F400E2DB0DFCE30708FAD9DB070BEE0B100023FA0BFDECE5F8D1FCD703FC1A052204E1E7D7E90BF9F61016F415021FFA0FE69D32EC3A');
INSERT INTO vectors VALUES (1, 6, 398, 0, 0, 75, X'0263FA4246D77F969A98E1F2A84C230669EF11A8DD0650B819332A3BABE66CB911F05822FD274C0BF6B91205B3134AEFDD25E5CAE713F6E4F226FBFFE3F948FDD19AF52AA6F023C8EC04CC0F251BB03551E52D1AE54A10E501F7D928E9F5EADACFCFFEEED312C00720E114EAA6CE0001E8F9FC071709E4FF0E14FFE326D6C4F8EEBF01FEDD0E0B21E2E90900B20209F1CDD41FA9FE1CF41106FB0813FF1DE9E409E3100BFDF124E00E07CC02FA110B16D4DD2E040CD623D10D0912FBF5FFD33D34003E0FF8FEFFF1F7FE21FCFAEBE030E5F70503252612FFF9EB0C01FBCFFB244BEAE1FAE2EEEDDBF2F20AF5FED9DC03FCDCF9FCF207091919F3E4092AFC150373AECF3A');
INSERT INTO vectors VALUES (1, 6, 452, 0, 0, 203, X'D954C53B1C077FE7F486E5BFAB13E7EA3D0206C223221BE10DFF3433DFE52ABA27DB390DC5F53A1713CF370ABB314B04C60BD4FD0A222ADA1826FFF8C01DF6F4BEFEF118D4D427E1E30AD61C19E7EC1021F833CCCB0C070002F5022503F80308080CED00E4ECE1DC150EF7ECC3E4F4E8112A14E4FDF7FB04000FFC031401E506FEF0FF0B090C0719E601FA14FEF50FE1FFF108DFFB15DC0A0315ECF31BF8EA0905DF2809020210FDF9E50FF51000E523FDEEFC01FE2014FE23F5F505FDEDDE0B230015FC01F9F6F1F7ED09F0EDE4090DF9E72314E4FA11EDF6F4FC020FF10604250EFA09F9E2FEE8FEF20B0F0FF70302EDF3E707F3FDF52612FA02E60BFD24F1D2F50B3B');
INSERT INTO vectors VALUES (1, 6, 455, 0, 0, 125, X'127BE27034B050ECF98611BDED2719C87F4FDFC7F30419EF1F062136A50938BF26C52A03C0D70E4451C76010D2F049FDFD01C3020CF4FC080023E808E316FCCBC00B3700E5D5180C26F0EE292DEED90811EFFDBB9F220711BD4CC221E3F7DCE60300D9FCED25CD1C0429FFFBDAE10309ED2617FB29F5E1142306D8D3200BE7FED5CE0ED50B112C1AE3EBF800E2033DF8D5BD0EC00704E7020418E606EB05E3F304FD1BE5090318F4DE26EAFA1E2C0EFEEDC5FEDB01DD391118CF1A2907E3D8F60E1137EA0906CFF8E6D20DFAECCD05EDEFF6281CDC0B390FB2E6FDFB0C07FFF32A21060609FC1FEFFB0409032CC60F1CFDF4D104D5ED0C151D05D3E301082FDBAAA7DB3A');
INSERT INTO vectors VALUES (1, 6, 457, 0, 0, 89, X'E751CB283C07640DDF8102CAAEF116FB3ABE05BD3105FAF020EE385FF2F739D4FCF70538C037264907C30BECDCFE25F2EA06D8DEFDF123F607300AFBD11807EF07FE060EB1C1F9D20CEFEE050907BC3605EA1CF0CA0012131207FC39DFC4F431E9110B32EB12EECF01F8F223CED8F5E9E34141EBECBE191CFEF8F2EA0E21120F1AFEF20BEA1E1B1DD8DF0C2A05E415DE03D40BF2F828D41901FEF2D822F2E60F0EE01B0EF9FBF4DDFBD10DD314FEE41FFC001007081411E719FB1D11FEEEF218290617052F08F70E11F6FDF1EFD90005EC0A0B16F80511FDF1FA08222BE503211AF0F502EECFEBE8FFD707100AED060AE1F1E0021119111411EF110613090AFA7852023B');
INSERT INTO vectors VALUES (1, 6, 459, 0, 0, 78, X'FF7F022C30087EA2A28F09A9BA3A4BD57827C5FF362B41DAF5F80007DCEC3FB6FDEC32E1B21213F77ECB20F0B7021242FA53E5E0F717EE031E2EDA12A106371320DC11F7DCBF2403D1EEC22038F11000310017DCB13322E3E1EEDD3437E8CDF80A07FB0B040AEB22031D0D31E402FDDC0F1B1D1302CCFB252F25F7F01817FBF3FF05010A00FC0126F3F4FF10000E06E101E2FBE31FE70A1903FED5FA1DF8C60AEAFF00E11CEB190203EC08EC07F1FC19FCEDE7F9FBFAE7F21611022317F7F712301A28112409E812EBFBE9F0F0F8E4F7F2F6FF030501FAF60207F9293CFD001D19FE0AFFE2FC04C5E7F2100D05E22E0BF6E8C7EEEE1C0D0D0DF910F10A0604E8BF2BE73A');
INSERT INTO vectors VALUES (1, 6, 462, 0, 0, 165, X'047F09673AE063C9BF9DF8BDAD4527ED5F00C2D11F363204EC0F1704C7C72FB827C537F3C3F1130E1EC507FFEDFB012FD931F0DFCA0BE3ECF2200320D105090219FF030AEDFA0E1C25F9FDF825E614FA4606EEDFB92308F8F402FD0BF6FFFAE4F9F8CD0917F5FB27ED040504E710F00C03F227040DF0EB0B0A1AFDE32A080EE11CCBFCF1F4F40819000C11F6F3031FEE28EC08C01B15F911FFFBF4EF0A00FFFE06EAFAE32A0002FD07ECEDEB231E0C08F0DFF9F60E060D05F302ED0E17E309EFF6FC0E06F4080AF1EA0202E2FCEFEADDE4EEECF5FB0902FEE90806120FDB16250CF5141B02220DEA13E3EE0F07FAF117EFFBD0FAECFB0126230209EEFA0516E9E581083B');
INSERT INTO vectors VALUES (1, 6, 464, 0, 0, 201, X'EC59EB2627017BC0CE81D4C2BC2506F840F5FAD51F24FEF1FFFD2C1BE3F12FC42BD838FFE019381926E11F13B9362E17DA06E700002C08FA232807FECC1A10EFF1FDF714D4EA1FE6F4FEE51322FBDB1717FB1FDEEB201200F8E4FF2405F608FCF107F1F71300E2FE0002FDFBCCE4E3FE111100F90904ED080204F50719F9D41C0BDA06060103FD18E80D000FE7F109F60DF009E8FF0CE816DDFEF2F50907EF070BE50D140FFB0CFA04FFF5E80FFDF72EFCE302FF040BFB0012FBEEF812F9F1141611140D0FF7FF0AF2F50BFDF7EBF200F103FE0C09F916FA00EDF908FFF9040A23F0FF0204F506E2FBF014FA1006000DECF8EDFBE7FDEE1F0BFCFEF006001202990B1E3B');
INSERT INTO vectors VALUES (1, 6, 466, 0, 0, 76, X'105BFC24360647D8F5AFF8E0E02F15AD7F2BF3CE0E1218B0FAFC2317E3DF44AEFBDD33F3D11433D21BDE2BFCE4F820F1E605CECC081113F70420DCE9E5ECFD14C0E7E429F4FD0D0AF00FFE10F7F1F8FBF40915ECEA21F3EDF20DEB18FCD0E6E5F4EE06DFF0F5EAE526EC0601D3DC1805FDF51F0DFEDB0FF8340C04FC2E0FF0D7DCF0FFE50207F919EF140CFAF1FB12080BEBF9E50B0AE91EFEF907E2020CF3F2FBD00A0F0D190DE80AFF0BE40B01FB2DD1FA0AF9E8F30AFD1FFEEAFEF700FBF7011D2A0517F5F0F8EEF509FDF3E81B00E8E0000207FDFD091CE102080AF6130030FA1108EA22FAE0EFFA0BF2FF2000FEF9F0F90805F5F9F803F102FB090E09FE2A62183B');
INSERT INTO vectors VALUES (1, 6, 469, 0, 0, 126, X'FB67DE570B027FEC078A10B8B829FFD06F2A19C9344218D426142D0AF3B811D228C33AFDC0EB5DF327D61A1DCA286918D3FDC6BEF634140E2E2C97E8D3FF1111C5E3EB23E8EA260CF810E10F24EAF90E13104EB4E210F4FEE5E61125F2D1F4EA0CF013ED15E3E3111FFD1EE7E5C7EB1E2CFD12E70DF7FDF7141711CC1BD9F333EBDF09EFFE19122CD72002FAFBE134F109E4F7E1FB16DE31FB24F0E91F0DC9F104BAFA1528200CF0F4D60FE100F0FB3ACFCC1A0A0F0DFA0C12F40FF40AF4D5FD1520270D1406DFEBDD150D01F1F71EFFE0DD1D000EFA2206F8DA0515EC071DF024F028FEF4160AEBFEDB1AF31A1A0810E4F1E401E804F21D0DFF0BF40C0F26FE11AEEA3A');
INSERT INTO vectors VALUES (1, 7, 263, 0, 0, 81, X'EC5EBE620F0470D009E0FAD8B62EFFAC7FFEB0D1011D08F5BC011229B2FE0CF4F9F12503BF0C133926BA4E1B902E3ECCCDEAC8CA1DEBE7F2063EEDB1E91E2EE9DAED081ADCD01C0B03ECD6312209E02D11D31CE7C72B210FFAE31C02F1F612E61FE3F911EC1BD80201F5E8E4F1CEF3E5FB060EE6381A0A03F621E5EF1C17C63DE9DEFAF708103226D0FAFF1D350C1F0DF2E62AC9F73BBE2BEB0BF6DA1C0CE7ED07D5071110FD23FC0A33FBDBFF160409F1E9FD0BEEFBFE0B1FE705FEF9FCE5271D142409F1DC081AF30B0B080BEDF2E0E9F400FEEAF31DF7E70A030B0BFE43240BED1109F4F0F0F8ECB30FD5E3F6120FE2E4F60DF614151705F8141536EF15E8299FEE3A');
INSERT INTO vectors VALUES (1, 7, 264, 0, 0, 82, X'0654032335FF7FC5BD98E0D5BF2416C65D31D8E11A1024CEFA102A11C8E22DA511E91CE8B12B41061FC936E3BA055FFBF4FBE7FA012A09FE0DFFEA12B6EA221CCED3DA25E1E511DFF818BC182AF7C3FC06170DFFDD1304F1ED04C03713E418E4D9ED0502E910C4EA3F0E0C18C0E60BEAF514130D0FEA0A221AFFE6F412F9D0FBF1DAF8F80A08E221E3FBF70FE9F4EED3F5F106D4F823ED0D05FCEDED001DFAF000D31B0C18FA0AF20710FDFF0504F110E71A1B04041407FE1004FE1E0D01F92510281DF813FE001ADBE8FCE5F2E606F402131509D90DECFA11E103F61D0614FE2C1E0BFA001316DAD2FC11050BEA2F0C00ECF526E50AFC07FBD0DCD712F816D5CFEB003B');
INSERT INTO vectors VALUES (1, 7, 265, 0, 0, 141, X'097FD85135CF59D6FC9406CDEA2216EB4904EFC0FD141EEB00EB2319DF0733B819C93A04CDF1331915E42F1DD91E3C0EE702E8EF0B030518072BF8EFE220E7E3DAF90829D9FF1C12EBD70C182601EB200F05F1CDC8F8F308E526F116EFE700D9FDF4E00702FBF308F70CFCF9DF0411FAF20513F1FEF501000305EAEB1307DF08E8DEEFEC01041127EB14F417F01031F801ED21DFF309EC0808F208E10404FBEFF2DE0CED140504FBEF0D08F0041E0F1BF7F9F201FC0C1DF51AF3F00B14D7EDFBFE1626050806010DECF114FAE5DD04D5F3051C23E4F214FAD901EF1501FD0906191B0A0913FE0AE9170209001FF3FD0FDDE8DF08E308F80714F505F7FFF621CB6520163B');
INSERT INTO vectors VALUES (1, 7, 266, 0, 0, 66, X'2B5FF94245DD47EEC7BD02CDD72D15D57F31F8E1F51136C50D2D1C03C50B47FD00D7E31ADD08091722D10AFBDE0710E90B2101E10EFCEC0BF911F7F8F915F7F9FD00290CD5FBF70A12DA0E14FC0BD3F6FAF9E5CFD82B1BFFDB13CA25CBEEB6C9F6E5D70A051ED61F28FFFDFBEAEFE3F7DF2F321109DF0B0F2901DBD9E91CF52408EF14DE03F00E19D0EE0725E6100E07F1DA1CD4EE1CF90FF4FE0DD9FAFFF2E0FDF50DFB06F1F7FB00F203C4F71B0921E9EC1FF20C25190D20E81EF7F405E9E806100FF526F3E222E605F50400DDE701D9081305170F1D0FEF09080309F61A2A15EB080FF80F06ED020515F82708FA0C03F1F7FF0DEFE7FC1AF30C0FFA0D03FE5645103B');
INSERT INTO vectors VALUES (1, 7, 269, 0, 0, 86, X'0855123C27FC39C7C38121E70D174BDB6A23060DE82016E7FCF41004ED0538CD09051302F721250836D9160ADE04130AF413FACEEA1902241916FE09CF143AFDEDE20C0CD8E0FAEF05F1FF171AF8BA141710FFFCF30B0CF1E324F82705E2F0E0F6F9EFE7FAF2F30C1110001ADBECF9FCF711080701E3F9062E06DAEE1D1DEC1016F000F201131103E600FA1AE6F1FDF2FBE219D5FD0EF70900F3EDEFEE03EF05F1F90A0D04EF0AECFDFE04E317EEFE0AEEF31A0303EE1DFC25EAFD1EF10AF303000F230C12FE061DFBFD07FAFAF7F701040419EFF10D061AEEF9F902F114101212FD0B00E20DF2D8F3EDFFF123FEF817FCFCE8FBFC0307F0F8EFF3FA11FAFEF87C51253B');
INSERT INTO vectors VALUES (1, 7, 270, 0, 0, 65, X'0260DB4200F67FCAABCCCFD8AA3B10E7711723BAE536539B0FF822F0D3DB45B43DC22B38E8EE30FD2BB53A0B8B2F5BF2E5070804F82AE1DD160C13D40740E70FE7170A03D1F0250FD9EAED07DFDBDE03431514D5C64F09000203E23DEC01E6C6F8C6FAE4FAF0F7062ACF1EF0CDD425F9E2F714F3072003FD0C11FED704EFCE0FF9EB0308FA081117EE101306E7ED32FCF8FA17DFE80ECCF9F90818DE1D0DEAD405D22902020B2606FC001BE1E6F32718DC100FFCFE0AEDC435220CF007F4CF041EFE23FB18FB2B0EDD081D0D03F9010FF8D2161D29FF06DAF1F3FB2505F214254EEDE500EEE3E1F0EFECF6190501E1FEE8C0E304E60ED90F0CEA0FED0BFE15E58EAFE73A');
INSERT INTO vectors VALUES (1, 7, 285, 0, 0, 138, X'DC4CF3514BBF4DFDE88903FAD62306E47FF2F8DE01232CFBF20D0607D20B35C212DF3A17D9EC280A16C02D2CEA1D17FFD12521EEF8FD14FFD12130F4EC29010CD4FF061CD8E6F50527F625111504E9EE11EFEACEC3FD11F6F415F711D90AC6F81207D6FBEDE7E2140B17F2F6E904F606F539201EEFF6FD090318F6E911F3F4E606DE27DEFAFB00FEF015061BE2F7FDE31EF019BB0F0AE41305F9DBEAEF240209FB0B0510030700FAF800EBEA1F0BF21306D6020301F6230B0BE50215F7F7FB1105FF1DF909FAE2FC05F717F1F0CCF9FFE7E110000A050D07E9F2FF06FCF7EC0F0607F315F5F507CA05FEFE0518EEEFEBECF1D50404EFF0010F0213F5F9F013E7AFD2133B');
INSERT INTO vectors VALUES (1, 7, 331, 0, 0, 183, X'C85EBD480EED7FE0B4853785CD2468FC6B0EF6F33F371CF60BF0FFF2DFEA3AAC3CCB57FDBBEA1AFA38AB5C11C517254ECAF522F4FE1EFFFF1C1EF7ECE72930F0E31AF80FCAF6020C1200F00316DEE0F533011DA9D31C2504FC28F519C9FC06071CF507111EE8FF23F8020012EBDA1A1B0E2A2128FD1200F40E2103D714EDE80316D60BF8F41FFF22E6141717E2F91EBF17EE11D30FEEDB18E731FAE538EDE7E204FC0DFE34F9FE05EEC1FBF112F3F42F04DC0FF409E9F5DC270C0905FCF2CDEF120C29F3230904FAF2FB080800FE1012E60514FC09271004F0EF0506FE03061814F907F9F0F4F2E1EBC8EA252FE5FA01D300D1F3E1F5EE15090A21E4F8EF26EE7E47EB3A');
INSERT INTO vectors VALUES (1, 7, 516, 0, 0, 67, X'014DF3323FE262CEBFBF0DCBCD3017B87F27DB96EA0E38AF1A20432CDCFA198CEF064407B6322EFF55F02E0DC4343928D316A4ED1D02370120351FEFD01D0216C4FDFDD9E2BF0720FC13D20A42F0F7073C0231CCB43D1FE8BE02ED27F2F7E0FC02DCEEE0DEE61EE23D00E500C3071D09010BE81010F71E0F42F415272020DFF9FE0F0EDF0CF5EE0BDA070AFDC3020BE9030707E2F51DE323E80BEEE8F2E9FA01F0BD17231AFF03E7150FF5F20001DD29C6F019DD0AFB38F339F9F50118FCE6F70D2F3AEAF2F00E17DC0D18EEFAD324E907E4351FE105F413F3E1EEF7F3080DFC4711EB13F604DDBDF037F9062AF5FEF8E1E7E3061DDEF3EA3C0803FE1C020BF53BFAE23A');
INSERT INTO vectors VALUES (1, 7, 517, 0, 0, 201, X'EE65D54001FB7FE4D787FCDAB716E41144DEF1CA2200160514EB3940CBDF13B721D54517A911412A1DD61F01A9245901DD0BCEE212F518F30B3204EDC11F1417C8F0F13CC6E2F5F600EED30B2502DF2913F72DC8DC1901110613151AEDFC0F010DEBF51A0505DAE6F909F1F9CEE4E5ED04F90BEB0E15F006F60402022D0DDF16EFD4F604EAFD0C2DF9F8ED09000630FDF5E2F8E3FB31CD12EC15E6F319EAFE0407CF130EFF0105EA0EFDFFEE0C10FD0CE8E5090505040900081DFDF50AE7E6090B140F1601F70103FFF00D00FFF70FE7FFEC161BF2FF190102FDFC14F2F6001226F5150E0EFCFBDD03F70F000AFFF103ED00EC08E400001817FD06F70D03171003A8093B');
INSERT INTO vectors VALUES (1, 7, 518, 0, 0, 76, X'023BF61E1B2353AE96AEF1C3B32144E17F23C1F3271A15D6DE02082800D31CC4D6E516F7DD0606FE68A010DDDDE2D90AC24FEDDAF109CC19FA43E701AEEA0F013EDA0DEDFAE237F7FC2AE6EF10DBFCEB11163AE4C36409EDF414E32131F4E30908DFECFDE600301BFCEE182BE7F5F700DDE10C153BDBF4FE3A29E306051111F51AEFFA1DFC05ED2F08FD100DE9FE08D608C019CD1002FA0EF5F7E9050822EF08F8EC05C72B0111F3110DF3EEFF150415CBF914FB06F311E20A16EF1202F001ED010C2D0DF22617F9E8F2F1F32503F7F1E0F4EDF51C02F9EA060E0BFB2A02364126E92AF9020BFEF9E5E30E110EDE111307E3F60805F51F2EF5E01BFE1A01F9E99BE2F83A');
INSERT INTO vectors VALUES (1, 7, 519, 0, 0, 71, X'E87FAE38EC0E5EE6D19000DFAB19EBED76DF8ECAE3492AD003373210D40619E5E6410515C72A492638B322FBEA1D09E0B829E191FEF31BF3F700D2FCD70E05F20BCA0628E8CE11FDFE0A12292E12E018FD2120F6AD04DD1814DCEDFEEBD4E715C9DC114FBC0A1BD4F7F51016E2B7E4FDE0143603F0C3081E0C44E9F6F41214322F0BFD13D4290B35F2F1DE23F61703EA0AD122D7FA31DA36E125ECD12636FAD9E2BA01E7460FB0D326F017EFF60F022BD51A39DEFAD606C91AE3FE3207F9E02F40231322F51DEA0A052316F717CC110408E74C0326E30E021DF3F82621E2263D1EC308F6D098F9B708DE0DF431EEEA1FC800FB051B1C281024EB061827FB08ED29D3D03A');
INSERT INTO vectors VALUES (1, 7, 520, 0, 0, 201, X'EF4BE74D10036CE6E781D4C8AD19DFFA4A12EFE71A471CF20C053122E1DD2FCD20BE3715BBFB3B0E33EF3DFFC13247F9CF0CD6F4222B1FEA1F230FF8B50B03FDBB13EB15DAD01FD51423BD1327EBF40D1D1737D9D618FF0DF2EA1F2C09FAE4051201F3EDF5F2E7E419F412F7CFF6CBF60E110ECCF8FAFFF90505FDFF2508F618EBED12F8F8F41B0EE908F90D0BE00EEC05F9F4D1021DE0120602DBF41401EC0EFED80B09FA1513F40C0D03FA1407EC13E8E3EFF9FB1D012C0BF2010604F5E40919FB1701FC0804F4F7F805FFF2E4FFF709EA0810E9F110ECF6EA080207F513FF12FA14FD00E8F9F7F3ED16EE0B011118E9FAE9FDEF0CF51F05FAF5F510F7290B63170C3B');
INSERT INTO vectors VALUES (1, 7, 521, 0, 0, 153, X'F37FD2413A105FD6D8931DC0B64507F15DEBB2A6FE210200E71A1136C7D215A7E8064DE9A41B1AEC1BEB3D05BA3BE91BCA0BEFED2F0218DE041909EECD2706F2F0060017D6D6DD2FFBF6F7133309F50041F325E1D1141E03F2F6EF13F400111911F70221FCE5E0E5081DF20CDDE512FAFD0CFC1404E32F1B11FFE02F1A08E80907E210F8F8050E0AD40FDE19E6FCF80C01F6EDEA0A08D0FDE71AF8DA2BDDF5050FF014111600EBD818F5F9DD0C06DE1BEEFE050000190E141DDEDC040FECFAEB1C1E2B0906FFFF0CF0F10DF4E6E403D70AFB221BFBF900EEE3F6F3191DF4031810F314FEFBE8F3D4F907FAF6131C031BE80512E4FF0204242CF71CF415E10CD872BC023B');
INSERT INTO vectors VALUES (1, 7, 522, 0, 0, 71, X'0466EA4515DC78DCD286E8D08F3ADAD87F2AE9CDF81728CC1F062622C5C82AC01ADC4408A80F302962ED1311A62B3FF99F17D200FD193EEC4C2108F5BB2AFEEAA7DC0BF6BCA727FDEF12AB2F30E9E21A28FC56AE9649E4E8D9CFFA2408E4C3CD0401E4D6F2F2E8F5481D0BF5D3ECCCF042200DD715E9F0121EEEFD141D07D92F14E816EBFD1DF21DC1E8E81605EF01EE01C1EACF1436EF2406FDB5F00B3DD12300D7301818052DEE15E101FE26EAF303F1DD13EC08031B153EFEFE1C0803D52B3A212107F72AE5F101F0E0E9F7E8F1F604DA0F1DF2ED14E4EBE9131B15ED21EF1D0E0FFDEA0BE6CECEF236EC04D42900C6FD0508F72F2E2810D9EBDA03FF0D021413CD3A');
INSERT INTO vectors VALUES (1, 7, 523, 0, 0, 79, X'0867E64D49074FCAFE8105E2BD29FEBA7532F6E2300812B8F611382DF5D04B9C1CF22707BD202DE32DCE17FDFAED1ACDC8F4E4DA0F0F0DE4073BB504C5E911FFAFF1DF49F4F10B0205F906FBFCFDDC24070A15ECE423FFE3F013DF3AEBD9DDE5EBE304F8ED05D2EF2CFDF913BFE60908FA1A3D190DCCF51E2703E7EC1C00F4EFFEDC190D0123DD1ACEEF0E36F7FDFDDEFFC2FCF4FD29DB10F40100F4EEFEFBF5F5DC0F1316120DF1F9F717E61912DF17E9FB190416F8030220DAFC26000CF9171C1F2BF80E08E410E0E5F1D90FF01606F7DE1D130108F80008E508FB220F21123C120708F90F07DAE6E4060EF5F638FE06F5F21EFCEE201BE7E2F0DC130211F73772FC3A');
INSERT INTO vectors VALUES (1, 7, 524, 0, 0, 84, X'C830F72DD5DD7FCBBDD1FDD1CF22FDFA53F2E5C0F22616F711E22E14A9C31ECA2DF14316C925361D17DE4411B5294B0EE9D5EED3F901F5FDF80014FEF4222BE8C5F405FAB4C0F91429F5D50315FCF91D2ECA03FACA1216041CF8F90FD5F5FCE8F4E316FF0909D136EB14DDE3FED9D7EF17F52DFD1213FD10ED27F9DB37D5E40D18E9ECF1E8021C15ECEDF70FFCE82D00ECE51DCA0714FD2904F9F3F12DFBF4EA08E7090D30091DE1E1D9DAFA221804FC02DD070D08D9F8E923FB18070302D00830121204EF28E8DB2115FE0DF9EEF5F8DBF50B0E31F4180ED012FE0204F4F60A05F8F6030DF412DE0AD208FB01E201FBBBEDD501C916110F342A10F424F705F25E65023B');
INSERT INTO vectors VALUES (1, 7, 536, 0, 0, 87, X'E316F44027D857D2A395E3CFDD150EDE7F3CDBF2F83111D3F1F23D1ED7D625AEF7D41F00D008280048C352EDC517200AF3EED6F6FB2A0117180813E1A5E1390BCEFBFA10CFBB37ED0010EB0E20E3E21327100AF1B70F14FF0717ED2D1DE6F1F2F00202E7EAEBE5F10E26F617D0F5EFEAD311FEFBFACEFA211602DE062E0DF00209F1F9F9FCF00A1BF0F8E41CEB02FCF4F3DBECC60E0AEC27F7F0EAFF0F06E7EAFBE32A01050E0DDD131BFFE10D0CEE0DE60200F206EC0DF713060617FA05F023091F280B0A250C15EE1002FAE2F41BF2FBED1810050BFDF2F7FA0AFE050CFB0C2D11E7FC06D5EFD8EBF510FD06F01F19BFE2CC35E513FDFB08E400F316EE02111D8A053B');
CREATE INDEX journal_memory ON journal (memory, seq) WHERE memory IS NOT NULL;
CREATE INDEX journal_other ON journal (kind, seq) WHERE memory IS NULL;
CREATE INDEX journal_space ON journal (space, seq) WHERE space IS NOT NULL;
CREATE INDEX memories_due ON memories (due) WHERE due IS NOT NULL;
CREATE INDEX memories_list ON memories (space, created_at, id);
CREATE INDEX memories_text ON memories (space, text_hash) WHERE state = 'live';
CREATE INDEX memory_tags_tag ON memory_tags (tag, memory);
CREATE TRIGGER clear_3 AFTER INSERT ON journal WHEN NEW.kind = 'erase' BEGIN
  DELETE FROM tags WHERE described IS NULL
    AND number IN (SELECT tag FROM memory_tags WHERE memory = NEW.memory)
    AND NOT EXISTS (SELECT 1 FROM memory_tags AS o WHERE o.tag = tags.number AND o.memory <> NEW.memory);
  DELETE FROM memory_tags WHERE memory = NEW.memory;
  DELETE FROM tagged WHERE memory = NEW.memory;
END;
CREATE TRIGGER clear_3_space AFTER INSERT ON journal WHEN NEW.kind = 'erase_space' BEGIN
  DELETE FROM tagged WHERE memory IN (SELECT id FROM memories WHERE space = NEW.space);
  DELETE FROM memory_tags WHERE tag IN (SELECT number FROM tags WHERE space = NEW.space);
  DELETE FROM tags WHERE space = NEW.space;
END;
