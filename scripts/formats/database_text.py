"""A database of Theseus as SQL text, one statement after the other and always in the same order, and back."""

import sqlite3

# What SQLite keeps in the header of the file and not in statements. The application id comes last: it makes the first
# page, and from then on nothing changes the vacuum.
HEADER = """
PRAGMA page_size = 4096;
PRAGMA auto_vacuum = INCREMENTAL;
PRAGMA journal_mode = WAL;
PRAGMA application_id = 0x54485331;
"""
# Tables before rows before the rest, so that no trigger fires for what is loaded.
TABLES = """
SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name
"""
OTHERS = "SELECT sql FROM sqlite_schema WHERE type <> 'table' AND sql IS NOT NULL ORDER BY type, name"
STRUCTURE = """
SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name
"""
LEDGER = "SELECT structure FROM ledger WHERE structure IS NOT NULL ORDER BY number DESC LIMIT 1"
# Where the data was made is nobody's business; no answer says it.
LEFT_OUT = {("instances", "host"): "'recorded'", ("instances", "pid"): "1"}


def write_text(database, text):
    """Writes the database at one path, which nobody serves, as text to the other."""
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    with open(text, "w", encoding="utf-8", newline="\n") as file:
        tables = connection.execute(TABLES).fetchall()
        for _, sql in tables:
            file.write(f"{sql};\n")
        for table, _ in tables:
            for row in rows_of(connection, table):
                file.write(f"INSERT INTO {table} VALUES ({', '.join(row)});\n")
        for (sql,) in connection.execute(OTHERS):
            file.write(f"{sql};\n")
    connection.close()


def rows_of(connection, table):
    """Every row as literals, by the primary key."""
    columns = connection.execute(f"SELECT name, pk FROM pragma_table_info('{table}') ORDER BY cid").fetchall()
    literals = [LEFT_OUT.get((table, name), f"quote({name})") for name, _ in columns]
    literals = [f"quote({literal})" if literal.startswith("'") else literal for literal in literals]
    order = [name for name, place in sorted(columns, key=lambda column: column[1]) if place > 0]
    for row in connection.execute(f"SELECT {', '.join(literals)} FROM {table} ORDER BY {', '.join(order)}"):
        yield [str(value) for value in row]


def load_text(text, database):
    """Makes the database of the text; refused unless its structure is the one that its own ledger names."""
    connection = sqlite3.connect(database, isolation_level=None)
    connection.executescript(HEADER)
    with open(text, encoding="utf-8", newline="\n") as file:
        connection.executescript(f"BEGIN;\n{file.read()}COMMIT;\n")
    real = ["|".join(record) for record in connection.execute(STRUCTURE)]
    (expected,) = connection.execute(LEDGER).fetchone()
    connection.close()
    differences = differences_of(expected, real)
    if differences:
        raise SystemExit(f"{text} is not of the structure that its ledger names; nothing may use {database}:\n"
                         + "\n".join(differences))


def differences_of(expected, real):
    """The lines that only one of them has, the ledger's with a minus before them."""
    text = "\n".join(real)
    if text == expected.rstrip("\n"):
        return []
    expected_lines, real_lines = expected.splitlines(), text.splitlines()
    found = [f"- {line}" for line in expected_lines if line not in real_lines]
    found += [f"+ {line}" for line in real_lines if line not in expected_lines]
    return found or ["the same lines in another order"]
