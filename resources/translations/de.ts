<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>window</name>
        <message>
            <location filename="../../owui_migrate_gui/doctor/log.py" />
            <source> (in step {0})</source>
            <translation> (in Schritt {0})</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source> A support bundle opens with diagnose, status, graph and preview.</source>
            <translation> Ein Support-Paket öffnet sich mit diagnose, status, graph und preview.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/orphans.py" />
            <source> and {0} more</source>
            <translation> und {0} weitere</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source> of {0} pages of {1} bytes; the file holds {2}</source>
            <translation> mit {0} Seiten zu {1} Byte; die Datei enthält {2}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source> without a page size</source>
            <translation> ohne Seitengröße</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Back up now …</source>
            <translation>Jetzt s&amp;ichern …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Backups</source>
            <translation>&amp;Sicherungen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Close database</source>
            <translation>Datenbank &amp;schließen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Commands …</source>
            <translation>&amp;Befehle …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>&amp;Connect to a server …</source>
            <translation>Mit einem Server &amp;verbinden …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>&amp;Database</source>
            <translation>Date&amp;nbank</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Doctor</source>
            <translation>&amp;Doktor</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Encryption …</source>
            <translation>&amp;Verschlüsselung …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;First steps</source>
            <translation>&amp;Erste Schritte</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_page.py" />
            <source>&amp;Goal</source>
            <translation>&amp;Ziel</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Graph</source>
            <translation>&amp;Graph</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Help for this page</source>
            <translation>&amp;Hilfe zu dieser Seite</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>&amp;Host</source>
            <translation>&amp;Host</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>&amp;Keep the password in the system's keychain</source>
            <translation>Passwort im &amp;Schlüsselbund des Systems behalten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Migration scripts …</source>
            <translation>&amp;Migrationsskripte …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>&amp;Open file …</source>
            <translation>Datei ö&amp;ffnen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Open …</source>
            <translation>Ö&amp;ffnen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Overview</source>
            <translation>Ü&amp;bersicht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>&amp;Password</source>
            <translation>&amp;Passwort</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Paste a log …</source>
            <translation>&amp;Log einfügen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Plan &amp;&amp; Preview</source>
            <translation>&amp;Plan &amp;&amp; Vorschau</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Run the plan …</source>
            <translation>&amp;Plan ausführen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Runs</source>
            <translation>&amp;Läufe</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Search</source>
            <translation>S&amp;uchen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>&amp;Show</source>
            <translation>&amp;Zeigen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Start page</source>
            <translation>St&amp;artseite</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>&amp;Test connection</source>
            <translation>Verbindung &amp;testen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>&amp;URL</source>
            <translation>&amp;URL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Upgrade to the newest …</source>
            <translation>Auf das &amp;Neueste bringen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;What's this?</source>
            <translation>&amp;Was ist das?</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Which release? …</source>
            <translation>&amp;Welches Release? …</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>'Will assume non-transactional DDL' is harmless</source>
            <translation>'Will assume non-transactional DDL' ist harmlos</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/repairs.py" />
            <source>'owui-migrate diagnose' lists what it found.</source>
            <translation>'owui-migrate diagnose' listet auf, was es fand.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>'owui-migrate history' lists them all.</source>
            <translation>'owui-migrate history' listet alle auf.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/reading.py" />
            <source>'owui-migrate quarantine' lists what is there.</source>
            <translation>„owui-migrate quarantine“ listet auf, was da ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/alembic_calls.py" />
            <source>(SQL made while running)</source>
            <translation>(SQL, das beim Laufen entsteht)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/cipher_settings.py" />
            <source>, plaintext header {0}</source>
            <translation>, Klartext-Kopf {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>0 rows in config</source>
            <translation>0 Zeilen in config</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>0 rows in prompt</source>
            <translation>0 Zeilen in prompt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>0 rows in prompt_history</source>
            <translation>0 Zeilen in prompt_history</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>0bd252b206fb was skipped, or rows were copied without their counterpart.</source>
            <translation>0bd252b206fb wurde übergangen, oder Zeilen wurden ohne ihr Gegenstück kopiert.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/accounts.py" />
            <source>1 address with {0} accounts</source>
            <translation>1 Adresse mit {0} Konten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/tags.py" />
            <source>1 assignment has no tag</source>
            <translation>1 Zuordnung hat kein Schlagwort</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>1 chat has contents in old_chat</source>
            <translation>1 Chat hat Inhalt in old_chat</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/chats.py" />
            <source>1 chat has no contents to go by</source>
            <translation>1 Chat hat keinen brauchbaren Inhalt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/messages.py" />
            <source>1 chat has such a message</source>
            <translation>1 Chat hat eine solche Nachricht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/nul.py" />
            <source>1 chat in chat.{0}</source>
            <translation>1 Chat in chat.{0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/chats.py" />
            <source>1 chat is shared more than once</source>
            <translation>1 Chat ist mehrfach geteilt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/timers.py" />
            <source>1 chat with a timer for no possible time</source>
            <translation>1 Chat mit einem Wecker für keine mögliche Zeit</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/timers.py" />
            <source>1 chat with details that SQLite can't read</source>
            <translation>1 Chat mit Angaben, die SQLite nicht lesen kann</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>1 chat with messages has no current_message_id</source>
            <translation>1 Chat mit Nachrichten hat keine current_message_id</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>1 chat, without a time in last_read_at</source>
            <translation>1 Chat, ohne Zeit in last_read_at</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/prompts.py" />
            <source>1 command is that of two prompts</source>
            <translation>1 Befehl gehört zwei Prompts</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/knowledge.py" />
            <source>1 document has such details</source>
            <translation>1 Dokument hat solche Einzelheiten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>1 document, no row in knowledge</source>
            <translation>1 Dokument, keine Zeile in knowledge</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/left_behind.py" />
            <source>1 file is only in knowledge.data</source>
            <translation>1 Datei ist nur in knowledge.data</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>1 folder with a year in place of a time</source>
            <translation>1 Ordner mit einem Jahr anstelle einer Zeit</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/groups.py" />
            <source>1 group has such a list</source>
            <translation>1 Gruppe hat eine solche Liste</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/knowledge.py" />
            <source>1 knowledge base has such a list</source>
            <translation>1 Wissensdatenbank hat eine solche Liste</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/left_behind.py" />
            <source>1 member is only in group.user_ids</source>
            <translation>1 Mitglied ist nur in group.user_ids</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/models.py" />
            <source>1 modelfile can't be read</source>
            <translation>1 Modelfile kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/models.py" />
            <source>1 modelfile has such a tag</source>
            <translation>1 Modelfile hat eine solche Marke</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/tags.py" />
            <source>1 name is used by several people</source>
            <translation>1 Name wird von mehreren Personen verwendet</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/left_behind.py" />
            <source>1 note is marked in note.is_pinned</source>
            <translation>1 Notiz ist in note.is_pinned markiert</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>1 of them is empty in chat</source>
            <translation>1 davon ist in chat leer</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>1 of {0} messages has no row in chat_message</source>
            <translation>1 von {0} Nachrichten hat keine Zeile in chat_message</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/prompts.py" />
            <source>1 prompt has such a rule</source>
            <translation>1 Prompt hat eine solche Regel</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/prompts.py" />
            <source>1 prompt lacks one of these</source>
            <translation>1 Prompt fehlt etwas davon</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>1 row goes back from the quarantine</source>
            <translation>1 Zeile kommt aus der Quarantäne zurück</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/keys.py" />
            <source>1 row in channel_member</source>
            <translation>1 Zeile in channel_member</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>1 row in config_old</source>
            <translation>1 Zeile in config_old</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/left_behind.py" />
            <source>1 row in {0}</source>
            <translation>1 Zeile in {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>1 row is only in the copy</source>
            <translation>1 Zeile ist nur in der Kopie</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>1 row of the quarantine is deleted</source>
            <translation>1 Zeile der Quarantäne wird gelöscht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/gaps.py" />
            <source>1 row of {0}</source>
            <translation>1 Zeile von {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/counters.py" />
            <source>1 row of {0} has a number that is still to come</source>
            <translation>1 Zeile von {0} hat eine Nummer, die erst noch kommt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>1 row of {0} has no version_id and no history</source>
            <translation>1 Zeile von {0} hat weder version_id noch Geschichte</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/pages.py" />
            <source>1 row of {0} points to no row of {1}</source>
            <translation>1 Zeile von {0} zeigt auf keine Zeile von {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>1 row of {0}.{1}</source>
            <translation>1 Zeile von {0}.{1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/access.py" />
            <source>1 rule of {0}</source>
            <translation>1 Regel von {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>1 step runs.</source>
            <translation>1 Schritt läuft.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>1 step runs; it {doing}.</source>
            <translation>1 Schritt läuft; er {doing}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/tags.py" />
            <source>1 tag has no name</source>
            <translation>1 Schlagwort hat keinen Namen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/tags.py" />
            <source>1 tag is there twice</source>
            <translation>1 Schlagwort gibt es zweimal</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>1 user has no row in auth</source>
            <translation>1 Benutzer hat keine Zeile in auth</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>1 user with user.oauth encoded twice</source>
            <translation>1 Benutzer mit doppelt kodiertem user.oauth</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>1 user with user.{0} encoded twice</source>
            <translation>1 Benutzer mit doppelt kodiertem user.{0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/people.py" />
            <source>1 user with user.{0} that is no JSON</source>
            <translation>1 Benutzer mit user.{0}, das kein JSON ist</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>242a2047eae0 was interrupted, or run by release 0.9.6, which forgot to move the contents.</source>
            <translation>242a2047eae0 wurde unterbrochen, oder es lief von Release 0.9.6, das vergaß, die Inhalte zu verschieben.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>2f1211949ecc adds a column that may not be empty, without a value for existing rows.</source>
            <translation>2f1211949ecc fügt eine Spalte hinzu, die nicht leer sein darf, ohne einen Wert für vorhandene Zeilen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>374d2f66af06 stopped after it had made the empty table prompt_new.</source>
            <translation>374d2f66af06 hielt an, nachdem es die leere Tabelle prompt_new angelegt hatte.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>37f288994c47 was interrupted; at the next start the table was taken for finished.</source>
            <translation>37f288994c47 wurde unterbrochen; beim nächsten Start galt die Tabelle als fertig.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>3e0e00844bb0 was interrupted; at the next start the table was taken for finished.</source>
            <translation>3e0e00844bb0 wurde unterbrochen; beim nächsten Start galt die Tabelle als fertig.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>3ff2c63645b8 was interrupted between renaming the old table and copying its contents.</source>
            <translation>3ff2c63645b8 wurde zwischen dem Umbenennen der alten Tabelle und dem Kopieren ihres Inhalts unterbrochen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>461111b60977 stops here: 'UNIQUE constraint failed'.</source>
            <translation>461111b60977 hält hier an: 'UNIQUE constraint failed'.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>4ace53fd72c8 on SQLite kept only the year of a date.</source>
            <translation>4ace53fd72c8 behielt auf SQLite von einem Datum nur das Jahr.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>4de81c2a3af1 was interrupted; at the next start the table was taken for finished.</source>
            <translation>4de81c2a3af1 wurde unterbrochen; beim nächsten Start galt die Tabelle als fertig.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>64 hexadecimal digits, or 96 with the salt</source>
            <translation>64 Hexadezimalziffern, oder 96 mit dem Salt</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>6a39f3d8e55c was interrupted; at the next start the table was taken for finished.</source>
            <translation>6a39f3d8e55c wurde unterbrochen; beim nächsten Start galt die Tabelle als fertig.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>8452d01d26d7 makes no rows of these messages, and only its log names them; later releases show what has a row.</source>
            <translation>8452d01d26d7 legt für diese Nachrichten keine Zeilen an, und nur sein Protokoll nennt sie; spätere Versionen zeigen, was eine Zeile hat.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>8452d01d26d7 was interrupted; at the next start, releases from 0.9.6 took the table for finished.</source>
            <translation>8452d01d26d7 wurde unterbrochen; beim nächsten Start hielten Releases ab 0.9.6 die Tabelle für fertig.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>9a1b2c3d4e5f was interrupted or skipped.</source>
            <translation>9a1b2c3d4e5f wurde unterbrochen oder übergangen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A SQLCipher file opened without its key or with a wrong one, or another kind of file.</source>
            <translation>Eine SQLCipher-Datei, ohne oder mit falschem Schlüssel geöffnet, oder eine andere Art Datei.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>A applied · C current · R running · P pending · – not needed · ? unknown · ! failed · ring: merge</source>
            <translation>A angewendet · C aktuell · R läuft · P ausstehend · – nicht nötig · ? unbekannt · ! fehlgeschlagen · Ring: Zusammenführung</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>A backup inside the server was whole, but not listed yet; now it is: {0}.</source>
            <translation>Eine Sicherung im Server war heil, aber noch nicht aufgeführt; jetzt ist sie es: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_state.py" />
            <source>A backup is made in the folder below, opened again and compared. Without it nothing is put back.</source>
            <translation>Im Ordner unten wird eine Sicherung gemacht, wieder geöffnet und verglichen. Ohne sie wird nichts zurückgestellt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>A backup is made in the folder below, opened again and compared. Without it nothing is repaired.</source>
            <translation>Im Ordner unten wird eine Sicherung gemacht, noch einmal geöffnet und verglichen. Ohne sie wird nichts repariert.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>A backup is made in the folder below, opened again and compared. Without it nothing runs.</source>
            <translation>Im Ordner unten wird eine Sicherung gemacht, noch einmal geöffnet und verglichen. Ohne sie läuft nichts.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/thin_dialog.py" />
            <source>A backup that one of these rules keeps stays; damaged ones count for none.</source>
            <translation>Eine Sicherung, die eine dieser Regeln behält, bleibt; beschädigte zählen nicht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>A backup, verified by opening it again</source>
            <translation>Eine Sicherung, geprüft durch erneutes Öffnen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/81cc2ce44d79_files_of_channel_messages.py" />
            <source>A channel's file can belong to one of its messages and goes with it. Knowledge gets its column for data again, empty. On SQLite both columns are added in place. Going back forgets which message a file came with.</source>
            <translation>Die Datei eines Kanals kann zu einer seiner Nachrichten gehören und verschwindet mit ihr. Wissensbasen bekommen ihre Spalte für Daten wieder, leer. Auf SQLite werden beide Spalten an Ort und Stelle hinzugefügt. Beim Zurückgehen wird vergessen, mit welcher Nachricht eine Datei kam.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/9a1b2c3d4e5f_current_message_of_chats.py" />
            <source>A chat with branches says which message it is at in its JSON; now it also does so in a column. The first of these that names a message the chat has is taken: the column (if it was filled before), the history's current message, the chat's, and the message a branch was made at. Otherwise it is the newest message that has no answer. Messages are looked up among the chat's rows of chat_message; a chat without any is looked through itself.</source>
            <translation>Ein Chat mit Verzweigungen sagt in seinem JSON, bei welcher Nachricht er steht; jetzt auch in einer Spalte. Genommen wird die erste von diesen, die eine Nachricht des Chats nennt: die Spalte (wenn sie schon gefüllt war), die aktuelle Nachricht des Verlaufs, die des Chats und die Nachricht, an der ein Zweig entstand. Sonst ist es die neueste Nachricht, auf die es keine Antwort gibt. Nachrichten werden unter den Zeilen des Chats in chat_message gesucht; ein Chat ohne solche wird selbst durchsucht.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A circle of imports in the release, or migrations switched off (ENABLE_DB_MIGRATIONS).</source>
            <translation>Ein Importkreis im Release, oder abgeschaltete Migrationen (ENABLE_DB_MIGRATIONS).</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A command with and one without a slash, such as /mail and mail.</source>
            <translation>Ein Befehl mit und einer ohne Schrägstrich, wie /mail und mail.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/profiles.py" />
            <source>A connection's name is one line of at most 60 letters.</source>
            <translation>Der Name einer Verbindung ist eine Zeile von höchstens 60 Buchstaben.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A copy between databases left it out, or somebody deleted its row.</source>
            <translation>Eine Kopie zwischen Datenbanken ließ sie aus, oder jemand hat ihre Zeile gelöscht.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A copy between databases, a deleted table migratehistory, or a database that a newer release made.</source>
            <translation>Eine Kopie zwischen Datenbanken, eine gelöschte Tabelle migratehistory, oder eine Datenbank, die ein neueres Release gemacht hat.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/server_copy.py" />
            <source>A copy inside the server can't hold this: {0}.</source>
            <translation>Eine Kopie im Server kann das nicht fassen: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>A copy was repaired, and the result was checked. {found}</source>
            <translation>Eine Kopie wurde repariert und das Ergebnis geprüft. {found}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>A database or support bundle</source>
            <translation>Eine Datenbank oder ein Support-Paket</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/release_way.py" />
            <source>A downgrade of 1 step leads to Open WebUI {0}, and loses something.</source>
            <translation>Ein Downgrade um 1 Schritt führt zu Open WebUI {0} und verliert etwas.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/release_way.py" />
            <source>A downgrade of {0} leads to Open WebUI {1}, losing something in {2} of them.</source>
            <translation>Ein Downgrade ({0}) führt zu Open WebUI {1} und verliert in {2} davon etwas.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/release_way.py" />
            <source>A downgrade of {0} leads to Open WebUI {1}, without a loss.</source>
            <translation>Ein Downgrade ({0}) führt ohne Verlust zu Open WebUI {1}.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A file beside the database belongs to it, or doesn't any more</source>
            <translation>Eine Datei neben der Datenbank gehört zu ihr, oder nicht mehr</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A file listed twice, an object in place of an id, or null in place of the list.</source>
            <translation>Eine doppelt genannte Datei, ein Objekt statt einer Id, oder null statt der Liste.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A file that no longer exists can't be listed.</source>
            <translation>Eine Datei, die es nicht mehr gibt, kann nicht aufgeführt werden.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>A folder: installed package, checkout, or scripts</source>
            <translation>Ein Ordner: installiertes Paket, Checkout oder Skripte</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A fork or another program keeps its own tables here.</source>
            <translation>Ein Fork oder ein anderes Programm hält hier eigene Tabellen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A fork, a plug-in or a person added them.</source>
            <translation>Ein Fork, ein Plug-in oder eine Person hat sie hinzugefügt.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b8e4f0a3c752_groups_within_groups.py" />
            <source>A group may have a parent group. Guarded, because a crash in an earlier release can have left the column behind. Going back flattens the groups.</source>
            <translation>Eine Gruppe kann eine übergeordnete Gruppe haben. Abgesichert, weil ein Absturz in einem früheren Release die Spalte zurückgelassen haben kann. Beim Zurückgehen verlieren die Gruppen ihre Schachtelung.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A half-converted column of the user table was left behind</source>
            <translation>Eine halb umgewandelte Spalte der Tabelle user blieb liegen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>A job is at work on this database.</source>
            <translation>An dieser Datenbank arbeitet ein Auftrag.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>A job is at work on this database. What stands here is as it was before; it is read again at the end.</source>
            <translation>An dieser Datenbank arbeitet ein Auftrag. Was hier steht, ist der Stand von vorher; am Ende wird neu gelesen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>A journal of an interrupted write lies beside it.</source>
            <translation>Daneben liegt ein Journal eines unterbrochenen Schreibens.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/key_file.py" />
            <source>A key file holds a passphrase, x'…' with 64 hexadecimal digits, or 32 bytes.</source>
            <translation>Eine Schlüsseldatei enthält eine Passphrase, x'…' mit 64 Hexadezimalziffern, oder 32 Byte.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A list with more in it than ids goes to the quarantine table, as it was.</source>
            <translation>Eine Liste, in der mehr als Ids steht, kommt unverändert in die Quarantänetabelle.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>A local file system ({0}).</source>
            <translation>Ein lokales Dateisystem ({0}).</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>A log of {0} is not merged yet; backup and run include it.</source>
            <translation>Ein Log von {0} ist noch nicht eingefügt; Sicherung und Lauf nehmen es mit.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_box.py" />
            <source>A log that was saved, of any size</source>
            <translation>Ein gespeichertes Log beliebiger Größe</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A member listed twice, an empty entry, a list or an object in place of an id, or a list that is no JSON.</source>
            <translation>Ein doppelt genanntes Mitglied, ein leerer Eintrag, eine Liste oder ein Objekt anstelle einer Id, oder eine Liste, die kein JSON ist.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/a5c220713937_replies_in_channels.py" />
            <source>A message in a channel can say which message it answers. Going back forgets that.</source>
            <translation>Eine Nachricht in einem Kanal kann sagen, auf welche Nachricht sie antwortet. Beim Zurückgehen wird das vergessen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>A migration that would have taken them back finds nothing.</source>
            <translation>Eine Migration, die sie zurückgenommen hätte, findet nichts mehr.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A migration was begun and not finished</source>
            <translation>Eine Migration wurde begonnen und nicht beendet</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A migration was skipped with 'alembic stamp', or a database from before 0.3 was opened by 0.9.6 or later, which no longer has the legacy migrations.</source>
            <translation>Eine Migration wurde mit 'alembic stamp' übergangen, oder eine Datenbank von vor 0.3 wurde von 0.9.6 oder später geöffnet, das die früheren Migrationen nicht mehr hat.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A model has the id that a modelfile would get (ollama- and its tag).</source>
            <translation>Ein Modell hat schon die Id, die ein Modelfile bekäme (ollama- und seine Marke).</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A modelfile without a title is named by its tag, one without contents gets empty ones; what can't be read goes to the quarantine table.</source>
            <translation>Ein Modelfile ohne Titel heißt nach seiner Marke, eines ohne Inhalt bekommt einen leeren; was nicht lesbar ist, kommt in die Quarantänetabelle.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A newer release, a development image or a fork made this database; the evidence names the revision that the tables themselves show.</source>
            <translation>Ein neueres Release, ein Entwicklungs-Image oder ein Fork hat diese Datenbank gemacht; die Belege nennen die Revision, die die Tabellen selbst zeigen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/environment.py" />
            <source>A part of the newest changes is only in the -wal file</source>
            <translation>Ein Teil der neuesten Änderungen ist nur in der -wal-Datei</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/42e2978c7933_memory_path_and_meta.py" />
            <source>A path and free-form details for every memory. No rows change.</source>
            <translation>Ein Pfad und freie Angaben für jede Erinnerung. Keine Zeile ändert sich.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A pending script of this source is known to do harm</source>
            <translation>Ein ausstehendes Skript dieser Quelle richtet bekanntermaßen Schaden an</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/d4c1a8e37b62_timers_of_chats.py" />
            <source>A pending timer's time moves from the details of its chat into a column, whole seconds or milliseconds as it was written there. A time that is no whole number, or that is too large for the column, is left where it is. Indexes for the list of chats, for unread chats and for due timers.</source>
            <translation>Die Zeit eines wartenden Zeitgebers zieht aus den Angaben seines Chats in eine Spalte um, in ganzen Sekunden oder Millisekunden, wie sie dort stand. Eine Zeit, die keine ganze Zahl oder zu groß für die Spalte ist, bleibt, wo sie ist. Indizes für die Liste der Chats, für ungelesene Chats und für fällige Zeitgeber.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/encryption.py" />
            <source>A plaintext header leaves no room for the salt in the file.</source>
            <translation>Ein Klartext-Kopf lässt in der Datei keinen Platz für den Salt.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A plan that needs such a script can't be made.</source>
            <translation>Ein Plan, der so ein Skript braucht, kann nicht gemacht werden.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/trial.py" />
            <source>A pooler hands out another connection for every transaction: looking works, changes need the server's own address.</source>
            <translation>Ein Pooler gibt für jede Transaktion eine andere Verbindung aus: Ansehen geht, Änderungen brauchen die Adresse des Servers selbst.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A prompt's access rule is no JSON, and Open WebUI would delete all prompts</source>
            <translation>Die Zugriffsregel eines Prompts ist kein JSON, und Open WebUI würde alle Prompts löschen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_state.py" />
            <source>A raw key has 64 hexadecimal digits, or 96 with its salt.</source>
            <translation>Ein roher Schlüssel hat 64 Hexadezimalziffern, oder 96 mit seinem Salt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/verify.py" />
            <source>A reference is declared now that rows don't keep: {0}.</source>
            <translation>Jetzt ist ein Verweis erklärt, den Zeilen nicht einhalten: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_page.py" />
            <source>A release from the list, or a revision id, +2, −1, release:0.8.12, base; Enter plans</source>
            <translation>Ein Release aus der Liste, oder eine Revisions-Id, +2, −1, release:0.8.12, base; Eingabetaste plant</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>A revision</source>
            <translation>Eine Revision</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A rolling update, or an old container that still runs.</source>
            <translation>Ein schrittweises Update, oder ein alter Container, der noch läuft.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>A run is followed here and can be cancelled: then the database is as it was. F1 explains every page, Ctrl+K finds every action.</source>
            <translation>Ein Lauf lässt sich hier verfolgen und abbrechen: Dann ist die Datenbank wie zuvor. F1 erklärt jede Seite, Strg+K findet jede Aktion.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>A run is listed with its steps, seconds, rows, backup, outcome and log.</source>
            <translation>Zu jedem Lauf stehen hier seine Schritte, Sekunden, Zeilen, Sicherung, Ergebnis und Protokoll.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/recovery_questions.py" />
            <source>A run on this database ended without a word</source>
            <translation>Ein Lauf auf dieser Datenbank endete ohne ein Wort</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A run or repair refuses to start beside it; looking is safe.</source>
            <translation>Ein Lauf oder eine Reparatur beginnt daneben nicht; ansehen ist ungefährlich.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A run refuses to start; Open WebUI itself would stop midway: 'database or disk is full'.</source>
            <translation>Ein Lauf beginnt nicht; Open WebUI selbst hielte mittendrin an: 'database or disk is full'.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/engine_job.py" />
            <source>A run that doesn't finish leaves the database as it was.</source>
            <translation>Ein Lauf, der nicht zu Ende kommt, lässt die Datenbank, wie sie war.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/steps_recorded.py" />
            <source>A script changed the version table itself; use the bundled source.</source>
            <translation>Ein Skript änderte selbst die Versionstabelle; benutzen Sie die mitgelieferte Quelle.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/verify.py" />
            <source>A script deleted rows that others need; use the bundled source.</source>
            <translation>Ein Skript löschte Zeilen, die andere brauchen; benutzen Sie die mitgelieferte Quelle.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/server_session.py" />
            <source>A script left it half-made; use the bundled source.</source>
            <translation>Ein Skript ließ ihn halb fertig; benutzen Sie die mitgelieferte Quelle.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/revision_story.py" />
            <source>A script names this revision, but no script of this source defines it. A newer release or a fork may have made it: choose that as the source.</source>
            <translation>Ein Skript nennt diese Revision, aber kein Skript dieser Quelle definiert sie. Ein neueres Release oder ein Fork kann sie gemacht haben: Wählen Sie das als Quelle.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/scripts.py" />
            <source>A script of this source</source>
            <translation>Ein Skript dieser Quelle</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A script that can't be read, a missing parent, a circle, or two heads.</source>
            <translation>Ein Skript, das nicht gelesen werden kann, ein fehlender Vorgänger, ein Kreis, oder zwei Köpfe.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>A script that makes this schema like the other</source>
            <translation>Ein Skript, das dieses Schema dem anderen gleich macht</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c1d2e3f4a5b6_shared_chats.py" />
            <source>A shared chat used to be a second chat that belonged to a user called shared-&lt;id&gt;. Each becomes a row of shared_chat, and the chat it was made from gets a grant that lets everybody read the share. The stand-in chats and their messages are then removed. A share whose original is gone may be the only copy of a chat: it goes to the quarantine. Where the original has no owner, the share has an empty one.</source>
            <translation>Ein geteilter Chat war bisher ein zweiter Chat, der einem Benutzer namens shared-&lt;id&gt; gehörte. Aus jedem wird eine Zeile von shared_chat, und der Chat, aus dem er entstand, bekommt eine Freigabe, durch die jeder das Geteilte lesen darf. Die Stellvertreter-Chats und ihre Nachrichten werden danach entfernt. Etwas Geteiltes, dessen Original weg ist, ist vielleicht die einzige Kopie eines Chats: Es kommt in die Quarantäne. Wo das Original keinen Besitzer hat, hat das Geteilte einen leeren.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/d6a8c3f912ab_skill_history.py" />
            <source>A skill becomes a set of files; so far each has one, SKILL.md with its instructions. Each skill gets the first entry of its history, a snapshot of how it is now. Going back drops histories and all files but the instructions.</source>
            <translation>Eine Fähigkeit wird eine Sammlung von Dateien; bisher hat jede eine, SKILL.md mit ihren Anweisungen. Jede Fähigkeit bekommt den ersten Eintrag ihrer Geschichte, einen Schnappschuss davon, wie sie jetzt ist. Das Zurückgehen entfernt Geschichten und alle Dateien außer den Anweisungen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/target.py" />
            <source>A sqlite+sqlcipher:// URL needs a path after its slashes.</source>
            <translation>Eine URL mit sqlite+sqlcipher:// braucht nach den Schrägstrichen einen Pfad.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/a1b2c3d4e5f6_skills.py" />
            <source>A table for skills: named texts that a model can be given. Going back drops it with all skills.</source>
            <translation>Eine Tabelle für Fähigkeiten: benannte Texte, die man einem Modell geben kann. Das Zurückgehen entfernt sie mit allen Fähigkeiten.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/9f0c9cd09105_notes.py" />
            <source>A table for the notes people write. Going back drops it with all notes.</source>
            <translation>Eine Tabelle für die Notizen, die Benutzer schreiben. Das Zurückgehen entfernt sie mit allen Notizen.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/38d63c18f30f_oauth_sessions.py" />
            <source>A table for the tokens of people who sign in through another service; they go with their user. Releases up to 0.8.12 also rebuilt the user table here and gave it a second unique key on its id; that is left as it is where it happened. Going back drops the tokens: people sign in again.</source>
            <translation>Eine Tabelle für die Tokens von Benutzern, die sich über einen anderen Dienst anmelden; sie verschwinden mit ihrem Benutzer. Releases bis 0.8.12 bauten hier auch die Benutzertabelle neu und gaben ihr einen zweiten eindeutigen Schlüssel auf ihre Id; wo das geschehen ist, bleibt es so. Das Zurückgehen entfernt die Tokens: Die Benutzer melden sich neu an.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A table has neither a primary key nor a unique index</source>
            <translation>Eine Tabelle hat weder Primärschlüssel noch eindeutigen Index</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c92da83b017f_apps.py" />
            <source>A table of apps. An app can be a member of a channel and write messages there, as a user can: a member is either a user or an app, and a message may come from an app.</source>
            <translation>Eine Tabelle von Apps. Eine App kann Mitglied eines Kanals sein und dort Nachrichten schreiben wie ein Benutzer: Ein Mitglied ist entweder ein Benutzer oder eine App, und eine Nachricht kann von einer App kommen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A table tag without its unique index.</source>
            <translation>Eine Tabelle tag ohne ihren eindeutigen Index.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/6283dc0e4d8d_files_of_channels.py" />
            <source>A table that says which files belong to a channel. Going back drops it; the files stay.</source>
            <translation>Eine Tabelle, die sagt, welche Dateien zu einem Kanal gehören. Das Zurückgehen entfernt sie; die Dateien bleiben.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c440947495f3_files_of_chats.py" />
            <source>A table that says which files belong to a chat, and to which of its messages. Going back drops it; the files stay.</source>
            <translation>Eine Tabelle, die sagt, welche Dateien zu einem Chat gehören und zu welcher seiner Nachrichten. Das Zurückgehen entfernt sie; die Dateien bleiben.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A table without its unique index, filled twice.</source>
            <translation>Eine Tabelle ohne ihren eindeutigen Index, zweimal gefüllt.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A tag gets its id as name; assignments without a name go to the quarantine table.</source>
            <translation>Ein Schlagwort bekommt seine Id als Namen; Zuordnungen ohne Namen kommen in die Quarantänetabelle.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A temporary table of an interrupted migration was left behind</source>
            <translation>Eine vorläufige Tabelle einer unterbrochenen Migration blieb liegen</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A timer for an infinite time or one of more than 64 bits; or, on SQLite, details that its own reader refuses (a NaN, or no JSON).</source>
            <translation>Ein Wecker für eine unendliche Zeit oder eine mit mehr als 64 Bit; oder auf SQLite Angaben, die dessen Leser ablehnt (ein NaN, oder kein JSON).</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A unique index can't be made while rows violate it; those rows are findings of their own.</source>
            <translation>Ein eindeutiger Index lässt sich nicht anlegen, solange Zeilen ihn verletzen; diese Zeilen sind eigene Befunde.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f0bd01a18a3d_one_account_per_address.py" />
            <source>A unique index makes addresses differ in more than upper and lower case. Where several accounts have one address already, the one that was used last keeps it. The others keep everything else, and get an address that says so and can't receive mail: &lt;address&gt;.duplicate-&lt;user id&gt;.invalid. Their rows as they were are in the quarantine table, and going back gives them their address again unless it was changed since. Whether two addresses are the same is the database's own lower(): SQLite knows only ASCII letters, PostgreSQL all.</source>
            <translation>Ein eindeutiger Index sorgt dafür, dass sich Adressen in mehr als Groß- und Kleinschreibung unterscheiden. Wo mehrere Konten schon dieselbe Adresse haben, behält sie das zuletzt benutzte. Die anderen behalten alles Übrige und bekommen eine Adresse, die das sagt und keine Post empfangen kann: &lt;address&gt;.duplicate-&lt;user id&gt;.invalid. Ihre Zeilen, wie sie waren, stehen in der Quarantänetabelle, und das Zurückgehen gibt ihnen ihre Adresse wieder, wenn sie seither nicht geändert wurde. Ob zwei Adressen gleich sind, entscheidet lower() der Datenbank: SQLite kennt nur ASCII-Buchstaben, PostgreSQL alle.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A value that a column of chat_message can't hold, or a chat without an owner.</source>
            <translation>Ein Wert, den eine Spalte von chat_message nicht aufnehmen kann, oder ein Chat ohne Besitzer.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/release_dialog.py" />
            <source>A verified backup of {when} was made at that release: restoring it loses what came after it, and nothing else.</source>
            <translation>Eine geprüfte Sicherung ({when}) wurde bei diesem Release gemacht: Sie zurückzuspielen verliert, was danach kam, und sonst nichts.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A write that was cut off, a damaged page, or another tool.</source>
            <translation>Ein abgeschnittenes Schreiben, eine beschädigte Seite oder ein anderes Werkzeug.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A write that was cut off, or another tool.</source>
            <translation>Ein abgeschnittenes Schreiben oder ein anderes Werkzeug.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A wrong host, name or password, an unencoded special character in the URL, or an option that the driver doesn't know.</source>
            <translation>Ein falscher Host, Name oder ein falsches Passwort, ein unkodiertes Sonderzeichen in der URL, oder eine Option, die der Treiber nicht kennt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/step_pane.py" />
            <source>About</source>
            <translation>Worum es geht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/folder_words.py" />
            <source>About {needed} are needed; how much is free could not be told.</source>
            <translation>Etwa {needed} werden gebraucht; wie viel frei ist, ließ sich nicht feststellen.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f1e2d3c4b5a6_access_grants.py" />
            <source>Access grants</source>
            <translation>Zugriffsfreigaben</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Access rules in a form that a migration can't read</source>
            <translation>Zugriffsregeln in einer Form, die eine Migration nicht lesen kann</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Access rules were not carried over</source>
            <translation>Zugriffsregeln wurden nicht übernommen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/7826ab40b532_access_to_files.py" />
            <source>Access to files</source>
            <translation>Zugriff auf Dateien</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Accounts share one e-mail address</source>
            <translation>Konten teilen sich eine E-Mail-Adresse</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Accounts that were deleted while they were members.</source>
            <translation>Konten, die gelöscht wurden, während sie Mitglied waren.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Add sslmode=require to the URL, or allow this address in pg_hba.conf.</source>
            <translation>Fügen Sie der URL sslmode=require hinzu, oder erlauben Sie diese Adresse in pg_hba.conf.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>Add the column.</source>
            <translation>Die Spalte hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/keys.py" />
            <source>Add the foreign keys of {0}.</source>
            <translation>Die Fremdschlüssel von {0} hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Add the missing column, empty.</source>
            <translation>Die fehlende Spalte leer hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Addresses that differ in upper and lower case only.</source>
            <translation>Adressen, die sich nur in Groß- und Kleinschreibung unterscheiden.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3781e22d8b01_threads_reactions_members.py" />
            <source>Adds channel.type and message.parent_id, and creates the tables message_reaction and channel_member.</source>
            <translation>Fügt channel.type und message.parent_id hinzu und legt die Tabellen message_reaction und channel_member an.</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/004_add_archived.py" />
            <source>Adds chat.archived; existing chats are not archived. The column has no default, so SQLite rebuilds the table.</source>
            <translation>Fügt chat.archived hinzu; vorhandene Chats sind nicht archiviert. Die Spalte hat keinen Vorgabewert, deshalb baut SQLite die Tabelle neu.</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/002_add_local_sharing.py" />
            <source>Adds chat.share_id, unique where it is set: the chat that a share link shows.</source>
            <translation>Fügt chat.share_id hinzu, eindeutig, wo sie gesetzt ist: der Chat, den ein Link zum Teilen zeigt.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/7826ab40b532_access_to_files.py" />
            <source>Adds file.access_control.</source>
            <translation>Fügt file.access_control hinzu.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c29facfe716b_where_files_are_stored.py" />
            <source>Adds file.path, filled from the file's details, and declares file.meta as JSON instead of text. Details that are no JSON are kept as a JSON string. On PostgreSQL, whose JSON has no NaN and no infinite numbers, those become null.</source>
            <translation>Fügt file.path hinzu, gefüllt aus den Angaben der Datei, und deklariert file.meta als JSON statt Text. Angaben, die kein JSON sind, werden als JSON-Zeichenkette aufgehoben. Auf PostgreSQL, dessen JSON weder NaN noch unendliche Zahlen kennt, werden diese null.</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/018_add_function_is_global.py" />
            <source>Adds function.is_global; existing functions apply only where they were chosen.</source>
            <translation>Fügt function.is_global hinzu; vorhandene Funktionen gelten nur dort, wo sie gewählt wurden.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c0fbf31ca0db_file_contents.py" />
            <source>Adds hash, data (the extracted contents) and updated_at to file.</source>
            <translation>Ergänzt file um hash, data (den herausgelesenen Inhalt) und updated_at.</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/003_add_auth_api_key.py" />
            <source>Adds user.api_key, unique where it is set.</source>
            <translation>Fügt user.api_key hinzu, eindeutig, wo er gesetzt ist.</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/013_add_user_info.py" />
            <source>Adds user.info, JSON text.</source>
            <translation>Fügt user.info hinzu, JSON-Text.</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/017_add_user_oauth_sub.py" />
            <source>Adds user.oauth_sub, unique where it is set: the identity at the provider.</source>
            <translation>Fügt user.oauth_sub hinzu, eindeutig, wo es gesetzt ist: die Identität beim Anbieter.</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/011_add_user_settings.py" />
            <source>Adds user.settings, JSON text.</source>
            <translation>Fügt user.settings hinzu, JSON-Text.</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/016_add_valves_and_is_active.py" />
            <source>Adds valves (JSON text) to tool and function, and function.is_active; existing functions are off.</source>
            <translation>Fügt valves (JSON-Text) zu tool und function hinzu, dazu function.is_active; vorhandene Funktionen sind ausgeschaltet.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/change_table.py" />
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>After the restore these tables hold other rows: {0}.</source>
            <translation>Nach dem Zurückspielen enthalten diese Tabellen andere Zeilen: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/verify.py" />
            <source>After the steps, SQLite's check found: {0}.</source>
            <translation>Nach den Schritten fand SQLites Prüfung: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/steps_recorded.py" />
            <source>After the steps, alembic_version says {0}.</source>
            <translation>Nach den Schritten sagt alembic_version {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/steps_recorded.py" />
            <source>After the steps, migratehistory lacks {0}.</source>
            <translation>Nach den Schritten fehlt in migratehistory {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/server_session.py" />
            <source>After the steps, the index {0} is not valid.</source>
            <translation>Nach den Schritten ist der Index {0} nicht gültig.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/schema_check.py" />
            <source>After the steps, the schema is not that of {0}: {1}.</source>
            <translation>Nach den Schritten ist das Schema nicht das von {0}: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/verify.py" />
            <source>After the steps, {0}, which was not so before.</source>
            <translation>Nach den Schritten {0}, was zuvor nicht so war.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Afterwards more people may see or change something than before.</source>
            <translation>Danach können mehr Leute etwas sehen oder ändern als zuvor.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Age</source>
            <translation>Alter</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Alembic copies a table into _alembic_tmp_&lt;table&gt; to change it; the copy was interrupted.</source>
            <translation>Alembic kopiert eine Tabelle nach _alembic_tmp_&lt;table&gt;, um sie zu ändern; die Kopie wurde unterbrochen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>Alembic row</source>
            <translation>Alembic-Zeile</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Alembic says so at every start on SQLite.</source>
            <translation>Alembic sagt das auf SQLite bei jedem Start.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Alembic was started by hand without Open WebUI's environment.</source>
            <translation>Alembic wurde von Hand ohne Open WebUIs Umgebung gestartet.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>Alembic's versions and peewee's migrations are found inside.</source>
            <translation>Alembics versions und peewees Migrationen werden darin gefunden.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups_dialog.py" />
            <source>All backups</source>
            <translation>Alle Sicherungen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>All backups of all databases</source>
            <translation>Alle Sicherungen aller Datenbanken</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>All backups …</source>
            <translation>Alle Sicherungen …</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>All chats are shown as unread.</source>
            <translation>Alle Chats werden als ungelesen gezeigt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>All databases</source>
            <translation>Alle Datenbanken</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_state.py" />
            <source>All of it happens at once or not at all. Afterwards the database is examined again.</source>
            <translation>Alles geschieht auf einmal oder gar nicht. Danach wird die Datenbank noch einmal untersucht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>All of it happens at once or not at all; no row is deleted, what has to go is kept in a quarantine table. Afterwards the database is examined again.</source>
            <translation>Alles geschieht auf einmal oder gar nicht; keine Zeile wird gelöscht, was weg muss, kommt in eine Quarantänetabelle. Danach wird die Datenbank noch einmal untersucht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>All releases up to the newest known one; reviewed and always trusted.</source>
            <translation>Alle Releases bis zum neuesten bekannten; durchgesehen und immer vertraut.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_dialog.py" />
            <source>All rows with what they hold, as JSON lines</source>
            <translation>Alle Zeilen mit ihrem Inhalt, als JSON-Zeilen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>All runs</source>
            <translation>Alle Läufe</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>All settings are at their defaults, though the old ones are still there</source>
            <translation>Alle Einstellungen stehen auf Vorgabe, obwohl die alten noch da sind</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ff2c63645b8_one_row_per_setting.py" />
            <source>All settings used to be one nested JSON object in the newest row of config. Now each is a row of its own, under its path in the object or, for 20 of them, a new name. The old table is kept as config_old. Where a crash in an earlier release left config empty beside a full config_old, the settings are read from there. Contents that are no JSON object hold no settings; they stay in config_old.</source>
            <translation>Alle Einstellungen waren bisher ein verschachteltes JSON-Objekt in der neuesten Zeile von config. Jetzt ist jede eine eigene Zeile, unter ihrem Pfad im Objekt oder, bei 20 davon, unter einem neuen Namen. Die alte Tabelle bleibt als config_old. Wo ein Absturz in einem früheren Release config leer neben einem vollen config_old hinterließ, werden die Einstellungen von dort gelesen. Inhalte, die kein JSON-Objekt sind, enthalten keine Einstellungen; sie bleiben in config_old.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>All steps had been written: the database is at {0}.</source>
            <translation>Alle Schritte waren geschrieben: Die Datenbank ist bei {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>All steps, one file each …</source>
            <translation>Alle Schritte, je eine Datei …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>All steps, one file …</source>
            <translation>Alle Schritte, eine Datei …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>All {steps} are in the database and were verified.</source>
            <translation>Alles ist in der Datenbank und wurde geprüft ({steps}).</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Allow copies inside the server</source>
            <translation>Kopien im Server erlauben</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Allow {0} from this address in the server's pg_hba.conf.</source>
            <translation>Erlauben Sie {0} von dieser Adresse in pg_hba.conf des Servers.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema_pane.py" />
            <source>Also the columns, keys and indexes of these tables that stay</source>
            <translation>Auch die Spalten, Schlüssel und Indizes dieser Tabellen, die bleiben</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>An Open WebUI wheel (.whl)</source>
            <translation>Ein Open-WebUI-Wheel (.whl)</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/959eaac8f909_automations_in_folders.py" />
            <source>An automation may belong to a folder; an index lists a person's automations by folder.</source>
            <translation>Eine Automatisierung kann zu einem Ordner gehören; ein Index führt die Automatisierungen eines Benutzers nach Ordnern auf.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An earlier error in the log is the real one</source>
            <translation>Ein früherer Fehler im Log ist der eigentliche</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/failure.py" />
            <source>An earlier upgrade stopped in the middle of this step; restore a backup from before it, or try the bundled source.</source>
            <translation>Ein früheres Upgrade hielt mitten in diesem Schritt an; spielen Sie eine Sicherung von davor zurück, oder versuchen Sie die mitgelieferte Quelle.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/encryption.py" />
            <source>An empty key encrypts nothing.</source>
            <translation>Ein leerer Schlüssel verschlüsselt nichts.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An empty owner, a name in place of the title and time 0 are filled in.</source>
            <translation>Ein leerer Eigentümer, ein Name anstelle des Titels und die Zeit 0 werden eingetragen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An empty owner, the command as title, no content, and time 0 are filled in.</source>
            <translation>Ein leerer Besitzer, der Befehl als Titel, kein Inhalt und die Zeit 0 werden eingetragen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An encrypted database that newer releases can't open</source>
            <translation>Eine verschlüsselte Datenbank, die neuere Releases nicht öffnen können</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An import that was cut off, or another tool.</source>
            <translation>Ein abgebrochener Import oder ein anderes Werkzeug.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An interrupted migration of the prompts would delete them all</source>
            <translation>Eine unterbrochene Migration der Prompts würde sie alle löschen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/environment.py" />
            <source>An interrupted write is waiting to be undone</source>
            <translation>Ein unterbrochenes Schreiben wartet darauf, zurückgenommen zu werden</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An obsolete unique index forbids what people do</source>
            <translation>Ein veralteter eindeutiger Index verbietet, was Leute tun</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An older Open WebUI says that it can't locate the revision; before 0.11.3 it starts all the same and breaks at random.</source>
            <translation>Ein älteres Open WebUI sagt, dass es die Revision nicht findet; vor 0.11.3 startet es trotzdem und versagt an zufälligen Stellen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An unknown revision is recorded over only where the tables are exactly those of a known one.</source>
            <translation>Eine unbekannte Revision wird nur überschrieben, wo die Tabellen genau die einer bekannten sind.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An upgrade needs room for a backup and for the largest table once more.</source>
            <translation>Ein Upgrade braucht Platz für eine Sicherung und noch einmal für die größte Tabelle.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An upgrade says that there is nothing to do, and Open WebUI misses tables and columns.</source>
            <translation>Ein Upgrade sagt, es sei nichts zu tun, und Open WebUI fehlen Tabellen und Spalten.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An upgrade stopped midway, or a development image was used.</source>
            <translation>Ein Upgrade hielt mittendrin an, oder es wurde ein Entwicklungs-Image benutzt.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An upgrade to a release's revision goes on from here.</source>
            <translation>Ein Upgrade auf die Revision eines Releases geht von hier aus weiter.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An upgrade would start from the beginning, on tables that exist.</source>
            <translation>Ein Upgrade würde von vorn beginnen, auf Tabellen, die es schon gibt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/work.py" />
            <source>Another console</source>
            <translation>Eine andere Konsole</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/sessions.py" />
            <source>Another console ({0})</source>
            <translation>Eine andere Konsole ({0})</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/run_lock.py" />
            <source>Another console is at work on {0}.</source>
            <translation>Eine andere Konsole arbeitet an {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Another language is spoken from the next start on.</source>
            <translation>Eine andere Sprache gilt vom nächsten Start an.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Another process wrote to it at the same time, or it lies on a network file system.</source>
            <translation>Ein anderer Prozess schrieb zugleich in sie, oder sie liegt auf einem Netzwerkdateisystem.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/file_session.py" />
            <source>Another program changed the database between two steps.</source>
            <translation>Ein anderes Programm änderte die Datenbank zwischen zwei Schritten.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Another program has this database open</source>
            <translation>Ein anderes Programm hat diese Datenbank offen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>Another program may have written to it: stop it and restore again.</source>
            <translation>Vielleicht hat ein anderes Programm hineingeschrieben: Beenden Sie es, und spielen Sie noch einmal zurück.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Another role owns them, or it may not create tables in the schema.</source>
            <translation>Sie gehören einer anderen Rolle, oder sie darf im Schema keine Tabellen anlegen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/fitting.py" />
            <source>Another row of {0} has the same {1}.</source>
            <translation>Eine andere Zeile von {0} hat dasselbe {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Another session has locked what is needed: {0}.</source>
            <translation>Eine andere Sitzung hat gesperrt, was gebraucht wird: {0}.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Another tool copied rows into PostgreSQL with their numbers and left the counters (sequences) at their start.</source>
            <translation>Ein anderes Werkzeug hat Zeilen mit ihren Nummern nach PostgreSQL kopiert und die Zähler (Sequenzen) an ihrem Anfang gelassen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Another user owns the file or its folder, as containers often do, or it is mounted read-only.</source>
            <translation>Die Datei oder ihr Ordner gehört einem anderen Benutzer, wie oft bei Containern, oder sie ist nur lesbar eingehängt.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/55f1302ac17c_index_memories_by_id_and_user.py" />
            <source>Answers "is this memory that person's" from the index alone.</source>
            <translation>Beantwortet „gehört diese Erinnerung diesem Benutzer?“ allein aus dem Index.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c92da83b017f_apps.py" />
            <source>Apps that take part in channels</source>
            <translation>Apps, die an Kanälen teilnehmen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Arrangement: {how}</source>
            <translation>Anordnung: {how}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/schema_check.py" />
            <source>As before, the schema differs from that of {0}: {1}.</source>
            <translation>Wie zuvor weicht das Schema von dem von {0} ab: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_state.py" />
            <source>As the server offers it</source>
            <translation>Wie der Server es anbietet</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>Ask for it again, or give the path of a webui.db.</source>
            <translation>Erbitten Sie es noch einmal, oder geben Sie den Pfad einer webui.db an.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>Asking the rows too, {percent} % done; you can look around meanwhile.</source>
            <translation>Auch die Zeilen werden befragt, {percent} % sind fertig; Sie können sich inzwischen umsehen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/named.py" />
            <source>At base there are no tables to compare.</source>
            <translation>Bei base gibt es keine Tabellen zu vergleichen.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/d4e5f6a7b8c9_automations.py" />
            <source>Automations</source>
            <translation>Automatisierungen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/959eaac8f909_automations_in_folders.py" />
            <source>Automations in folders</source>
            <translation>Automatisierungen in Ordnern</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/quarantine_table.py" />
            <source>Back into its table</source>
            <translation>Zurück in ihre Tabelle</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/lit_strip.py" />
            <source>Back to the finding</source>
            <translation>Zurück zum Befund</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Back up into the server itself?</source>
            <translation>In den Server selbst sichern?</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Back up now …</source>
            <translation>Jetzt sichern …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Back up {target}?</source>
            <translation>{target} sichern?</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Backing up</source>
            <translation>Wird gesichert</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Backup</source>
            <translation>Sicherung</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_dialog.py" />
            <source>Backup folder</source>
            <translation>Sicherungsordner</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Backup from {when}</source>
            <translation>Sicherung: {when}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/server_copy.py" />
            <source>Backup of the schema {0}, made by owui-migrate.</source>
            <translation>Sicherung des Schemas {0}, gemacht von owui-migrate.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/pages.py" />
            <source>Backups and restoring</source>
            <translation>Sicherungen und Zurückspielen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Backups appear here with their release, their size and whether they are still what they were when they were verified.</source>
            <translation>Hier erscheinen Sicherungen mit Version, Größe und ob sie noch das sind, was sie bei der Prüfung waren.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Backups go to</source>
            <translation>Sicherungen kommen nach</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Backups …</source>
            <translation>Sicherungen …</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/7e5b5dc7342b_base_tables.py" />
            <source>Base tables</source>
            <translation>Grundtabellen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/change_table.py" />
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Before anything runs</source>
            <translation>Bevor etwas läuft</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>Before the run already: {0}.</source>
            <translation>Schon vor dem Lauf: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/recovery_questions.py" />
            <source>Begun {when}: {what} to {goal}.</source>
            <translation>Begonnen {when}: {what} auf {goal}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_state.py" />
            <source>Beside a plaintext header the salt is needed: 32 hexadecimal digits.</source>
            <translation>Neben einem Klartext-Kopf wird der Salt gebraucht: 32 Hexadezimalziffern.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Beside each database</source>
            <translation>Neben jeder Datenbank</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>Born with release 0.8 or older (peewee-born): legacy column types are normal here.</source>
            <translation>Entstanden mit Release 0.8 oder älter (mit peewee): Spaltentypen von früher sind hier normal.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>Born with release 0.9 or newer (alembic-born): it never had legacy migrations and needs none.</source>
            <translation>Entstanden mit Release 0.9 oder neuer (mit Alembic): Sie hatte nie frühere Migrationen und braucht keine.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/revisions_dialog.py" />
            <source>Both lead to the same schema.</source>
            <translation>Beide führen zum selben Schema.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Both schemas</source>
            <translation>Beide Schemas</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Builds an index: time grows with the table, no row changes.</source>
            <translation>Baut einen Index: Die Zeit wächst mit der Tabelle, keine Zeile ändert sich.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/pages.py" />
            <source>Bundled scripts and Open WebUI's own</source>
            <translation>Die mitgelieferten Skripte und die von Open WebUI</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Bundled with this console</source>
            <translation>Mit dieser Konsole geliefert</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/56359461a091_calendars.py" />
            <source>Calendars</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/accounts_dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/questions.py" />
            <source>Cancel it and close</source>
            <translation>Abbrechen und schließen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Cancel the job</source>
            <translation>Den Auftrag abbrechen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Cancelled: the database is as it was before</source>
            <translation>Abgebrochen: Die Datenbank ist wie zuvor</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Carry over the rules that have no grant yet, and drop the old column.</source>
            <translation>Die Regeln ohne Freigabe übernehmen und die alte Spalte entfernen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Certificates (*.crt *.pem);;All files (*)</source>
            <translation>Zertifikate (*.crt *.pem);;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>Change the key now</source>
            <translation>Schlüssel jetzt wechseln</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>Change the key or the settings</source>
            <translation>Schlüssel oder Einstellungen ändern</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Changing the key of {goal}</source>
            <translation>Der Schlüssel von {goal} wird gewechselt</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/2f1211949ecc_channel_memberships.py" />
            <source>Channel memberships</source>
            <translation>Mitgliedschaften in Kanälen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/90ef40d4714e_channel_states_and_webhooks.py" />
            <source>Channel states and webhooks</source>
            <translation>Zustände und Webhooks von Kanälen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/57c599a3cb57_channels_and_messages.py" />
            <source>Channels</source>
            <translation>Kanäle</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/90ef40d4714e_channel_states_and_webhooks.py" />
            <source>Channels can be private, archived and deleted, members have a role and were invited by somebody, and a channel can have webhooks. Going back drops all of it: deleted and archived channels show again, and private ones are not private any more.</source>
            <translation>Kanäle können privat, archiviert und gelöscht sein, Mitglieder haben eine Rolle und wurden von jemandem eingeladen, und ein Kanal kann Webhooks haben. Das Zurückgehen entfernt das alles: Gelöschte und archivierte Kanäle erscheinen wieder, und private sind nicht mehr privat.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Channels have members, which Open WebUI's own migration can't carry over</source>
            <translation>Kanäle haben Mitglieder, die Open WebUIs eigene Migration nicht übernehmen kann</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Chats are stranded in the column old_chat</source>
            <translation>Chats sind in der Spalte old_chat gestrandet</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/242a2047eae0_chats_as_json.py" />
            <source>Chats as JSON</source>
            <translation>Chats als JSON</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/004_add_archived.py" />
            <source>Chats can be archived</source>
            <translation>Chats können archiviert werden</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Chats don't know their current message</source>
            <translation>Chats kennen ihre aktuelle Nachricht nicht</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/002_add_local_sharing.py" />
            <source>Chats get a share id</source>
            <translation>Chats bekommen eine Teilen-Id</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/005_add_updated_at.py" />
            <source>Chats know when they were made and changed</source>
            <translation>Chats wissen, wann sie entstanden und geändert wurden</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Chats open empty, although their contents are still in the database.</source>
            <translation>Chats öffnen sich leer, obwohl ihre Inhalte noch in der Datenbank sind.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Chats that are shared more than once</source>
            <translation>Chats, die mehr als einmal geteilt sind</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/9a1b2c3d4e5f_current_message_of_chats.py" />
            <source>Chats that release 0.9.6 left in the column old_chat are put right first, and their messages get the rows that 8452d01d26d7 would have written.</source>
            <translation>Chats, die Release 0.9.6 in der Spalte old_chat liegen ließ, werden zuerst in Ordnung gebracht, und ihre Nachrichten bekommen die Zeilen, die 8452d01d26d7 geschrieben hätte.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Chats that were imported from elsewhere, with a list or an object in the place of an id.</source>
            <translation>Von anderswo eingeführte Chats, mit einer Liste oder einem Objekt anstelle einer Id.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Chats that were imported from elsewhere.</source>
            <translation>Chats, die von anderswo importiert wurden.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Chats without contents, or with contents that are no chat</source>
            <translation>Chats ohne Inhalt, oder mit Inhalt, der kein Chat ist</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Chats would open empty, or settings be unreadable, though the migration reports success; or it stops halfway.</source>
            <translation>Chats würden leer geöffnet oder Einstellungen unlesbar, obwohl die Migration Erfolg meldet; oder sie bleibt auf halbem Weg stehen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/accounts_dialog.py" />
            <source>Chats, files and everything else of the other accounts go to the one you choose. Its password counts; the others go to the quarantine table.</source>
            <translation>Chats, Dateien und alles andere der übrigen Konten gehen an das gewählte. Dessen Passwort gilt; die anderen kommen in die Quarantänetabelle.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Check address and firewall; a connect_timeout in the URL gives it longer.</source>
            <translation>Prüfen Sie Adresse und Firewall; ein connect_timeout in der URL lässt ihm mehr Zeit.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Check its name: it is the part of the URL after the last slash.</source>
            <translation>Prüfen Sie ihren Namen: Er ist der Teil der URL nach dem letzten Schrägstrich.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/key_file.py" />
            <source>Check its path and permissions.</source>
            <translation>Prüfen Sie Pfad und Rechte.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/log_text.py" />
            <source>Check its path.</source>
            <translation>Prüfen Sie den Pfad.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Check sslmode, sslrootcert, sslcert and sslkey; the host's name must be the certificate's for verify-full.</source>
            <translation>Prüfen Sie sslmode, sslrootcert, sslcert und sslkey; bei verify-full muss der Hostname der des Zertifikats sein.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Check the URL with psql; write special characters in the password percent-encoded.</source>
            <translation>Prüfen Sie die URL mit psql; schreiben Sie Sonderzeichen im Passwort prozentkodiert.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/encryption.py" />
            <source>Check the disk that it was written to.</source>
            <translation>Prüfen Sie den Datenträger, auf den sie geschrieben wurde.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/verify.py" />
            <source>Check the disk, and make a copy of the database before anything else.</source>
            <translation>Prüfen Sie den Datenträger, und machen Sie vor allem anderen eine Kopie der Datenbank.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/unlock.py" />
            <source>Check the key and the settings that were given.</source>
            <translation>Prüfen Sie den Schlüssel und die angegebenen Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/unlock.py" />
            <source>Check the key; if it was encrypted with other than SQLCipher's default settings, name them with --cipher.</source>
            <translation>Prüfen Sie den Schlüssel; wurde mit anderen als SQLCiphers Vorgaben verschlüsselt, nennen Sie sie mit --cipher.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Check the key; other than SQLCipher's default settings can be set by hand.</source>
            <translation>Prüfen Sie den Schlüssel; andere als SQLCiphers Vorgaben lassen sich von Hand einstellen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>Check the path.</source>
            <translation>Prüfen Sie den Pfad.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/sqlite_errors.py" />
            <source>Check the permissions of the file and of its folder.</source>
            <translation>Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Check the spelling; inside Docker use the service's name, outside it localhost.</source>
            <translation>Prüfen Sie die Schreibweise; in Docker gilt der Name des Dienstes, außerhalb localhost.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Check the user's name in the URL.</source>
            <translation>Prüfen Sie den Benutzernamen in der URL.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/rehearse.py" />
            <source>Checking the result.</source>
            <translation>Das Ergebnis wird geprüft.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/verify.py" />
            <source>Checking this backup without its manifest</source>
            <translation>Das Prüfen dieser Sicherung ohne Manifest</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/positions.py" />
            <source>Choose Lanes.</source>
            <translation>Wählen Sie Bahnen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/foreign.py" />
            <source>Choose Open WebUI {0} as the source.</source>
            <translation>Wählen Sie Open WebUI {0} als Quelle.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_box.py" />
            <source>Choose a file …</source>
            <translation>Datei wählen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Choose a folder</source>
            <translation>Einen Ordner wählen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Choose a goal</source>
            <translation>Ein Ziel wählen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Choose a goal from the list, or a revision in the graph.</source>
            <translation>Wählen Sie ein Ziel aus der Liste oder eine Revision im Graphen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>Choose a goal, see each step and its SQL. Nothing runs before you said yes to a question that names what will happen.</source>
            <translation>Ein Ziel wählen, jeden Schritt und sein SQL sehen. Nichts läuft, bevor Sie eine Frage bejaht haben, die nennt, was geschieht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_box.py" />
            <source>Choose a log</source>
            <translation>Ein Log wählen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>Choose a source</source>
            <translation>Eine Quelle wählen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Choose a source that contains it.</source>
            <translation>Wählen Sie eine Quelle, die es enthält.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/durable.py" />
            <source>Choose another folder for backups, or make this one writable.</source>
            <translation>Wählen Sie einen anderen Ordner für Sicherungen, oder machen Sie diesen beschreibbar.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>Choose another folder.</source>
            <translation>Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>Choose another goal to see what it would take.</source>
            <translation>Wählen Sie ein anderes Ziel, um zu sehen, was es bräuchte.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/profiles.py" />
            <source>Choose another name.</source>
            <translation>Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/programs.py" />
            <source>Choose another password for the role.</source>
            <translation>Wählen Sie ein anderes Passwort für die Rolle.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/export.py" />
            <source>Choose another place.</source>
            <translation>Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Choose another source …</source>
            <translation>Andere Quelle wählen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Choose another source, or mend the scripts' down_revision.</source>
            <translation>Wählen Sie eine andere Quelle, oder richten Sie down_revision der Skripte.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Choose another source.</source>
            <translation>Wählen Sie eine andere Quelle.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>Choose one from 'owui-migrate backups', or use pg_restore for your own.</source>
            <translation>Wählen Sie eine aus 'owui-migrate backups', oder benutzen Sie pg_restore für Ihre eigene.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Choose one of Alembic's revisions, or base.</source>
            <translation>Wählen Sie eine von Alembics Revisionen, oder base.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header.py" />
            <source>Choose other migration scripts</source>
            <translation>Andere Migrationsskripte wählen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Choose the backup folder</source>
            <translation>Den Sicherungsordner wählen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>Choose the key file</source>
            <translation>Die Schlüsseldatei wählen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_dialog.py" />
            <source>Choose the new file</source>
            <translation>Die neue Datei wählen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Choose the other database</source>
            <translation>Die andere Datenbank wählen</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Choose the release that made it (a newer one, or a fork) as the source.</source>
            <translation>Wählen Sie das Release, das sie gemacht hat (ein neueres oder einen Fork), als Quelle.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>Choose the release that made it as the source</source>
            <translation>Wählen Sie das Release, das sie gemacht hat, als Quelle</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Choose the release that made it as the source, or restore a backup.</source>
            <translation>Wählen Sie das Release, das sie gemacht hat, als Quelle, oder spielen Sie eine Sicherung zurück.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Choose the root certificate</source>
            <translation>Das Wurzelzertifikat wählen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/foreign.py" />
            <source>Choose the scripts of {0} as the source.</source>
            <translation>Wählen Sie die Skripte von {0} als Quelle.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Choose the wheel, package or checkout of the release that last opened it.</source>
            <translation>Wählen Sie das Wheel, das Paket oder den Checkout des Releases, das sie zuletzt geöffnet hat.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Choose who keeps the address; without a choice it is who used it last. Everything that belonged to the others goes to that account; their accounts go to the quarantine table.</source>
            <translation>Wählen Sie, wer die Adresse behält; ohne Wahl ist es, wer sie zuletzt benutzte. Alles, was den anderen gehörte, geht an dieses Konto; ihre Konten kommen in die Quarantänetabelle.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Choose …</source>
            <translation>Wählen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>Choose: {name}</source>
            <translation>Wählen: {name}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/lit_strip.py" />
            <source>Clear</source>
            <translation>Aufheben</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>Close other programs, or raise max_connections.</source>
            <translation>Schließen Sie andere Programme, oder erhöhen Sie max_connections.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/help_pane.py" />
            <source>Close the help</source>
            <translation>Hilfe schließen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/help_pane.py" />
            <source>Close the help (F1)</source>
            <translation>Hilfe schließen (F1)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_tabs.py" />
            <source>Close this database</source>
            <translation>Diese Datenbank schließen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_tabs.py" />
            <source>Close {target}</source>
            <translation>{target} schließen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/questions.py" />
            <source>Closing cancels what is running and puts the database back to what it was before.</source>
            <translation>Schließen bricht ab, was läuft, und setzt die Datenbank auf den Stand von vorher zurück.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header.py" />
            <source>Colour: {colour}</source>
            <translation>Farbe: {colour}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>Colours of the s&amp;ystem</source>
            <translation>Farben des S&amp;ystems</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/schema_tables.py" />
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Column types differ from what any release makes; migrations may stop at them.</source>
            <translation>Spaltentypen weichen von denen jedes Releases ab; Migrationen können daran anhalten.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/palette.py" />
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/palette.py" />
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Compare with</source>
            <translation>Vergleichen mit</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Compare with a backup from before the upgrade.</source>
            <translation>Vergleichen Sie mit einer Sicherung von vor dem Upgrade.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>Compare with the current one</source>
            <translation>Mit der aktuellen vergleichen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Compare with …</source>
            <translation>Vergleichen mit …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/revisions_dialog.py" />
            <source>Compare {heading}</source>
            <translation>{heading} vergleichen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Compare {name}</source>
            <translation>{name} vergleichen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Comparing …</source>
            <translation>Wird verglichen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Compress backups (zstd)</source>
            <translation>Sicherungen komprimieren (zstd)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/reporting.py" />
            <source>Compressing the backup and reading it back.</source>
            <translation>Die Sicherung wird komprimiert und zurückgelesen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_surroundings.py" />
            <source>Connect as the owner, or let an administrator run: {0}</source>
            <translation>Verbinden Sie sich als Eigentümer, oder lassen Sie einen Administrator ausführen: {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Connect to PostgreSQL</source>
            <translation>Mit PostgreSQL verbinden</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>Connect to a se&amp;rver …</source>
            <translation>Mit einem Se&amp;rver verbinden …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/trial.py" />
            <source>Connected to PostgreSQL {0} as {1}, {2}.</source>
            <translation>Verbunden mit PostgreSQL {0} als {1}, {2}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Connecting …</source>
            <translation>Verbindung wird aufgebaut …</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Connections ran out</source>
            <translation>Die Verbindungen gingen aus</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Connections, sign-up rules and interface settings are lost from view.</source>
            <translation>Verbindungen, Regeln für die Anmeldung und Oberflächeneinstellungen sind nicht mehr zu sehen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/button.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Copies or rewrites rows; they are counted before and after.</source>
            <translation>Kopiert oder schreibt Zeilen neu; sie werden vorher und nachher gezählt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/button.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Copy DDL</source>
            <translation>DDL kopieren</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/sql_pane.py" />
            <source>Copy SQL</source>
            <translation>SQL kopieren</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Copy as text</source>
            <translation>Als Text kopieren</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>Copy id</source>
            <translation>Id kopieren</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>Copy it again while Open WebUI is stopped, or restore a backup.</source>
            <translation>Kopieren Sie sie noch einmal, während Open WebUI beendet ist, oder spielen Sie eine Sicherung zurück.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/salvage.py" />
            <source>Copy it to another disk with a tool for failing disks first.</source>
            <translation>Kopieren Sie sie zuerst mit einem Werkzeug für defekte Platten auf eine andere.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>Copy log</source>
            <translation>Log kopieren</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Copy path</source>
            <translation>Pfad kopieren</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Copy the data into a database that one release made.</source>
            <translation>Kopieren Sie die Daten in eine Datenbank, die ein einziges Release gemacht hat.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/preflight.py" />
            <source>Copy the database to a disk that can be written, and run there.</source>
            <translation>Kopieren Sie die Datenbank auf einen beschreibbaren Datenträger, und führen Sie sie dort aus.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Copy the database to a local disk, upgrade it there, copy it back, or stay there.</source>
            <translation>Kopieren Sie die Datenbank auf einen lokalen Datenträger, machen Sie dort das Upgrade, und kopieren Sie sie zurück oder bleiben Sie dort.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Copy the documents, which are still there; everybody may read them, as after an undisturbed upgrade. Restrict afterwards what not everybody should read.</source>
            <translation>Die Dokumente, die noch da sind, kopieren; alle dürfen sie lesen, wie nach einem ungestörten Upgrade. Schränken Sie danach ein, was nicht alle lesen sollen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/sqlite_errors.py" />
            <source>Copy the file to a healthy local disk and work there.</source>
            <translation>Kopieren Sie die Datei auf einen gesunden lokalen Datenträger, und arbeiten Sie dort.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_surroundings.py" />
            <source>Copy the missing tables with their rows from the schema {0}.</source>
            <translation>Die fehlenden Tabellen mit ihren Zeilen aus dem Schema {0} kopieren.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/button.py" />
            <source>Copy {what}</source>
            <translation>{what} kopieren</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/rehearse.py" />
            <source>Copying the database to rehearse on.</source>
            <translation>Die Datenbank wird zum Proben kopiert.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/encryption_job.py" />
            <source>Copying the encrypted database.</source>
            <translation>Die verschlüsselte Datenbank wird kopiert.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Copying webui.db alone would lose the newest changes; a foreign -wal file is ignored.</source>
            <translation>webui.db allein zu kopieren verlöre die neuesten Änderungen; eine fremde -wal-Datei wird nicht beachtet.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/settings.py" />
            <source>Correct it, for example to 5432.</source>
            <translation>Berichtigen Sie es, zum Beispiel auf 5432.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Correct the URL, for example postgresql://user@host:5432/database.</source>
            <translation>Berichtigen Sie die URL, zum Beispiel postgresql://user@host:5432/database.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>Could not be opened; nothing was changed</source>
            <translation>Konnte nicht geöffnet werden; nichts wurde geändert</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Count rows</source>
            <translation>Zeilen zählen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Count the rows of every table</source>
            <translation>Die Zeilen jeder Tabelle zählen</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Counters stand behind the numbers of their rows</source>
            <translation>Zähler stehen hinter den Nummern ihrer Zeilen zurück</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/catalog.py" />
            <source>Create it first.</source>
            <translation>Legen Sie es zuerst an.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>Create it, then try again.</source>
            <translation>Legen Sie ihn an, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>Create the missing indexes.</source>
            <translation>Die fehlenden Indizes anlegen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Create the unique index after rows with the same id have gone to the quarantine table.</source>
            <translation>Den eindeutigen Index anlegen, nachdem Zeilen mit derselben Id in die Quarantänetabelle gekommen sind.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/keys.py" />
            <source>Create the unique key.</source>
            <translation>Den eindeutigen Schlüssel anlegen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Create what is missing, with the defaults that its migration gives.</source>
            <translation>Anlegen, was fehlt, mit den Vorgaben, die seine Migration gibt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>Create what is missing.</source>
            <translation>Anlegen, was fehlt.</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/001_initial_schema.py" />
            <source>Creates accounts, chats, chat tags, documents, modelfiles, prompts, tags and people, each only if it is absent. SQLite and PostgreSQL differ in a few column types.</source>
            <translation>Legt Konten, Chats, Schlagwörter der Chats, Dokumente, Modelfiles, Prompts, Schlagwörter und Benutzer an, jede Tabelle nur, wenn sie fehlt. SQLite und PostgreSQL unterscheiden sich in einigen Spaltentypen.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/ca81bd47c050_settings_table.py" />
            <source>Creates the table config: one row per version of the whole settings object, newest counts.</source>
            <translation>Legt die Tabelle config an: eine Zeile je Fassung des ganzen Einstellungsobjekts, die neueste gilt.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/af906e964978_feedback.py" />
            <source>Creates the table feedback: what people think of an answer.</source>
            <translation>Legt die Tabelle feedback an: was Menschen von einer Antwort halten.</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/014_add_files.py" />
            <source>Creates the table file: one row per upload; the bytes are stored elsewhere.</source>
            <translation>Legt die Tabelle file an: eine Zeile je hochgeladener Datei; die Bytes liegen anderswo.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c69f45358db4_folders.py" />
            <source>Creates the table folder and adds chat.folder_id.</source>
            <translation>Legt die Tabelle folder an und fügt chat.folder_id hinzu.</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/015_add_functions.py" />
            <source>Creates the table function: Python code that extends the server (filters, pipes, actions).</source>
            <translation>Legt die Tabelle function an: Python-Code, der den Server erweitert (Filter, Pipes, Aktionen).</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/922e7a387820_groups_and_access.py" />
            <source>Creates the table group, adds access_control to models, knowledge, prompts and tools, and model.is_active. Existing models are active, and everything stays as open as it was.</source>
            <translation>Legt die Tabelle group an, fügt Modellen, Wissensbasen, Prompts und Werkzeugen access_control hinzu, dazu model.is_active. Vorhandene Modelle sind aktiv, und alles bleibt so offen, wie es war.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/6a39f3d8e55c_knowledge_from_documents.py" />
            <source>Creates the table knowledge and copies every document into it; the documents stay where they are. Documents whose details can't be read as JSON are copied without tags. Documents that an interrupted earlier attempt left behind are copied too.</source>
            <translation>Legt die Tabelle knowledge an und kopiert jedes Dokument hinein; die Dokumente bleiben, wo sie sind. Dokumente, deren Angaben nicht als JSON lesbar sind, werden ohne Schlagwörter kopiert. Auch Dokumente, die ein früherer, abgebrochener Versuch zurückließ, werden kopiert.</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/008_add_memory.py" />
            <source>Creates the table memory: what the assistant should remember about a person.</source>
            <translation>Legt die Tabelle memory an: was der Assistent sich zu jemandem merken soll.</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/009_add_models.py" />
            <source>Creates the table model: a base model with its own name, description and parameters.</source>
            <translation>Legt die Tabelle model an: ein Grundmodell mit eigenem Namen, eigener Beschreibung und eigenen Parametern.</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/012_add_tools.py" />
            <source>Creates the table tool: Python code that a model may call, with its description.</source>
            <translation>Legt die Tabelle tool an: Python-Code, den ein Modell aufrufen darf, mit seiner Beschreibung.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/57c599a3cb57_channels_and_messages.py" />
            <source>Creates the tables channel and message: rooms where people talk to each other.</source>
            <translation>Legt die Tabellen channel und message an: Räume, in denen Menschen miteinander sprechen.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/7e5b5dc7342b_base_tables.py" />
            <source>Creates the twelve tables that Open WebUI had when it moved to Alembic, each only if it is absent: a peewee-born database has them all and is left as it is. Going down removes them only where no peewee migration made them; a peewee-born database is then at peewee 018 again, with its rows.</source>
            <translation>Legt die zwölf Tabellen an, die Open WebUI hatte, als es zu Alembic wechselte, jede nur, wenn sie fehlt: Eine mit peewee entstandene Datenbank hat sie alle und bleibt, wie sie ist. Auf dem Weg zurück werden sie nur entfernt, wo keine peewee-Migration sie angelegt hat; eine mit peewee entstandene Datenbank ist dann wieder bei peewee 018, mit ihren Zeilen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/settings.py" />
            <source>DATABASE_PORT is no number.</source>
            <translation>DATABASE_PORT ist keine Zahl.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>DATABASE_SCHEMA was set later, or in one place only.</source>
            <translation>DATABASE_SCHEMA wurde später gesetzt, oder nur an einer Stelle.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>DDL of the table</source>
            <translation>DDL der Tabelle</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/pages.py" />
            <source>Damaged pages can't be mended in place.</source>
            <translation>Beschädigte Seiten lassen sich nicht an ihrem Platz richten.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>Dar&amp;k</source>
            <translation>Dun&amp;kel</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/d31026856c01_folder_data.py" />
            <source>Data of folders</source>
            <translation>Daten von Ordnern</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Database</source>
            <translation>Datenbank</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/salvaging.py" />
            <source>Database (*.db)</source>
            <translation>Datenbank (*.db)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/prompts.py" />
            <source>Databases and support bundles (*.db *.sqlite *.sqlite3 *.zip);;All files (*)</source>
            <translation>Datenbanken und Support-Pakete (*.db *.sqlite *.sqlite3 *.zip);;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/database_lists.py" />
            <source>Databases that you open are listed here with what was last known of them.</source>
            <translation>Hier stehen Datenbanken, die Sie öffnen, mit dem, was zuletzt von ihnen bekannt war.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Declared types are not changed automatically.</source>
            <translation>Angegebene Typen werden nicht von selbst geändert.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/242a2047eae0_chats_as_json.py" />
            <source>Declares chat.chat as JSON instead of text. Contents that are no JSON become JSON null, as does a chat without any. On PostgreSQL, whose JSON has no NaN and no infinite numbers, those become null. A database in which an earlier attempt left the contents in old_chat gets them back.</source>
            <translation>Deklariert chat.chat als JSON statt Text. Inhalte, die kein JSON sind, werden JSON-null, ebenso ein Chat ohne Inhalt. Auf PostgreSQL, dessen JSON weder NaN noch unendliche Zahlen kennt, werden diese null. Eine Datenbank, in der ein früherer Versuch die Inhalte in old_chat liegen ließ, bekommt sie zurück.</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/006_migrate_timestamps_and_charfields.py" />
            <source>Declares passwords, titles, file names and profile images as TEXT instead of VARCHAR(255). They have been TEXT on PostgreSQL from the start, and timestamps are 64 bits wide on both, so only SQLite has something to do.</source>
            <translation>Deklariert Passwörter, Titel, Dateinamen und Profilbilder als TEXT statt VARCHAR(255). Auf PostgreSQL waren sie von Anfang an TEXT, und Zeitstempel sind auf beiden 64 Bit breit; nur SQLite hat also etwas zu tun.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Decode one layer, as 6d09d1bf1f23 does.</source>
            <translation>Eine Schicht dekodieren, wie es 6d09d1bf1f23 tut.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>Decode one layer.</source>
            <translation>Eine Schicht dekodieren.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>Decompressing the backup</source>
            <translation>Das Entpacken der Sicherung</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>Decrypt now</source>
            <translation>Jetzt entschlüsseln</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Decrypting {goal}</source>
            <translation>{goal} wird entschlüsselt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/schema_tables.py" />
            <source>Default</source>
            <translation>Vorgabe</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>Delete 1 row of the quarantine.</source>
            <translation>1 Zeile der Quarantäne löschen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Delete it</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/thin_dialog.py" />
            <source>Delete the others</source>
            <translation>Die anderen löschen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Delete this backup for good?</source>
            <translation>Diese Sicherung endgültig löschen?</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>Delete {0} rows of the quarantine.</source>
            <translation>{0} Zeilen der Quarantäne löschen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Delete …</source>
            <translation>Löschen …</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Deleted prompts can't be brought back from this file.</source>
            <translation>Gelöschte Prompts lassen sich aus dieser Datei nicht zurückbringen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Deletes rows of {0} ({1}), those that the statement names.</source>
            <translation>Löscht Zeilen von {0} ({1}), nämlich die in der Anweisung genannten.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Deletes rows of {0}, those that the statement names.</source>
            <translation>Löscht Zeilen von {0}, nämlich die in der Anweisung genannten.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/856c5b02fb54_details_of_messages.py" />
            <source>Details beside messages</source>
            <translation>Angaben neben Nachrichten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Diagram</source>
            <translation>Diagramm</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/diagram_view.py" />
            <source>Diagram of tables and foreign keys</source>
            <translation>Diagramm der Tabellen und Fremdschlüssel</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>Did you mean {0}?</source>
            <translation>Meinten Sie {0}?</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>Do the data step of {0} again.</source>
            <translation>Den Datenschritt von {0} noch einmal tun.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>Doctor</source>
            <translation>Doktor</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Documents of releases up to 0.3.30 are invisible.</source>
            <translation>Dokumente von Releases bis 0.3.30 sind unsichtbar.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Documents that were deleted on purpose can't be told from lost ones: they come back too.</source>
            <translation>Absichtlich gelöschte Dokumente lassen sich nicht von verlorenen unterscheiden: Auch sie kommen wieder.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Documents were not carried over into knowledge bases</source>
            <translation>Dokumente wurden nicht in Wissensbasen übernommen</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Documents whose details are no JSON object</source>
            <translation>Dokumente, deren Angaben kein JSON-Objekt sind</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/operation_table.py" />
            <source>Does</source>
            <translation>Tut</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/file_session.py" />
            <source>Don't delete or move that file: mend the disk, then open the database once.</source>
            <translation>Löschen oder verschieben Sie diese Datei nicht: Richten Sie den Datenträger, und öffnen Sie dann die Datenbank einmal.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>Don't upgrade</source>
            <translation>Kein Upgrade</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/first_steps.py" />
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Downgrade</source>
            <translation>Downgrade</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Downgrade now</source>
            <translation>Jetzt Downgrade</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>Downgrade to here …</source>
            <translation>Downgrade bis hierher …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Downgrade to {goal} stopped</source>
            <translation>Downgrade auf {goal} angehalten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>Downgrade to {name} …</source>
            <translation>Downgrade auf {name} …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Downgrade {target} to {name}?</source>
            <translation>Downgrade von {target} auf {name}?</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Drop a database here</source>
            <translation>Eine Datenbank hier ablegen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>Drop it.</source>
            <translation>Ihn entfernen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/clear.py" />
            <source>Drop that first, and create it again after the restore.</source>
            <translation>Entfernen Sie das zuerst, und legen Sie es nach dem Zurückspielen wieder an.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/undo.py" />
            <source>Drop the column {0}.{1}; what is in it goes to the quarantine.</source>
            <translation>Die Spalte {0}.{1} entfernen; was darin ist, kommt in die Quarantäne.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>Drop the empty tables of the interrupted attempt.</source>
            <translation>Die leeren Tabellen des unterbrochenen Versuchs entfernen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Drop the index.</source>
            <translation>Den Index entfernen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/undo.py" />
            <source>Drop the indexes that were begun with.</source>
            <translation>Die begonnenen Indizes entfernen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>Drop the left-over copy of {0}.</source>
            <translation>Die liegengebliebene Kopie von {0} entfernen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Drop the left-over copy where the original is whole; give it the original's name where that is gone.</source>
            <translation>Die liegengebliebene Kopie entfernen, wo das Original heil ist; ihr den Namen des Originals geben, wo dieses weg ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/undo.py" />
            <source>Drop the table {0}; its rows go to the quarantine.</source>
            <translation>Die Tabelle {0} entfernen; ihre Zeilen kommen in die Quarantäne.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Drop webui.db here</source>
            <translation>webui.db hier ablegen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Drops the column {0} ({1}).</source>
            <translation>Entfernt die Spalte {0} ({1}).</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Drops the column {0}.</source>
            <translation>Entfernt die Spalte {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Drops the table {0} ({1}).</source>
            <translation>Entfernt die Tabelle {0} ({1}).</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Drops the table {0}.</source>
            <translation>Entfernt die Tabelle {0}.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Each file is kept once; entries that name no file are taken out.</source>
            <translation>Jede Datei wird einmal behalten; Einträge, die keine Datei nennen, werden herausgenommen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Each member is kept once; entries that name nobody are taken out.</source>
            <translation>Jedes Mitglied wird einmal behalten; Einträge, die niemanden nennen, werden herausgenommen.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/e7b9d4a023bc_model_history.py" />
            <source>Each model gets the first entry of its history, a snapshot of its name, base, parameters and details (without whether it is hidden, and without its variables' schema). Details that are no object and parameters that are no JSON are left out of the snapshot; the model keeps them. Going back drops histories.</source>
            <translation>Jedes Modell bekommt den ersten Eintrag seiner Geschichte, einen Schnappschuss von Name, Grundmodell, Parametern und Angaben (ohne das Kennzeichen, ob es versteckt ist, und ohne das Schema seiner Variablen). Angaben, die kein Objekt sind, und Parameter, die kein JSON sind, fehlen im Schnappschuss; das Modell behält sie. Das Zurückgehen entfernt Geschichten.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f8c0e5b134cd_tool_and_function_history.py" />
            <source>Each tool and function gets the first entry of its history, a snapshot of its name, its source and its details (without what is read from the source anyway). Details that are no object are left out of the snapshot; the tool or function keeps them. Going back drops histories.</source>
            <translation>Jedes Werkzeug und jede Funktion bekommt den ersten Eintrag der eigenen Geschichte, einen Schnappschuss von Name, Quelltext und Angaben (ohne das, was ohnehin aus dem Quelltext gelesen wird). Angaben, die kein Objekt sind, fehlen im Schnappschuss; Werkzeug oder Funktion behält sie. Das Zurückgehen entfernt Geschichten.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>Empty alembic_version.</source>
            <translation>alembic_version leeren.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Empty parts in access_control, such as a null in place of the readers, or a list or an object in place of an id.</source>
            <translation>Leere Teile in access_control, etwa null anstelle der Lesenden, oder eine Liste oder ein Objekt anstelle einer Id.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>Encrypt it</source>
            <translation>Verschlüsseln</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Encrypt it, decrypt it, or change its key</source>
            <translation>Verschlüsseln, entschlüsseln oder den Schlüssel wechseln</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>Encrypt now</source>
            <translation>Jetzt verschlüsseln</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/pages.py" />
            <source>Encrypted databases</source>
            <translation>Verschlüsselte Datenbanken</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Encrypting {goal}</source>
            <translation>{goal} wird verschlüsselt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>Encryption</source>
            <translation>Verschlüsselung</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_dialog.py" />
            <source>Encryption of {question}</source>
            <translation>Verschlüsselung von {question}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/cipher_fields.py" />
            <source>Encryption settings</source>
            <translation>Verschlüsselungseinstellungen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Encryption …</source>
            <translation>Verschlüsselung …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Enter its key.</source>
            <translation>Geben Sie ihren Schlüssel ein.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/waiting_page.py" />
            <source>Enter the key …</source>
            <translation>Schlüssel eingeben …</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b7c8d9e0f1a2_last_read_at_of_chats.py" />
            <source>Every chat says when it was last read; existing chats count as read when they were last changed. A column that already holds times is left as it is. One that a crash in an earlier release left behind without any is filled.</source>
            <translation>Jeder Chat sagt, wann er zuletzt gelesen wurde; vorhandene Chats gelten als gelesen, als sie zuletzt geändert wurden. Eine Spalte, in der schon Zeiten stehen, bleibt, wie sie ist. Eine, die ein Absturz in einem früheren Release ohne Zeiten zurückließ, wird gefüllt.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3e0e00844bb0_files_of_knowledge.py" />
            <source>Every file id in a knowledge's data becomes a row of knowledge_file, if there is such a file, and the data column goes. A file that is listed twice counts once, and an entry that is an object counts by its id. Data that can't be read at all is listed in the quarantine. A table that an earlier, crashed attempt left without its rows is filled. Going back writes the lists again; other data that a knowledge had does not come back.</source>
            <translation>Jede Datei-Id in den Daten einer Wissensbasis wird eine Zeile von knowledge_file, wenn es die Datei gibt, und die Spalte data fällt weg. Eine doppelt aufgeführte Datei zählt einmal, und ein Eintrag, der ein Objekt ist, zählt mit seiner Id. Daten, die gar nicht lesbar sind, werden in der Quarantäne aufgeführt. Eine Tabelle, die ein früherer, abgestürzter Versuch ohne ihre Zeilen hinterließ, wird gefüllt. Das Zurückgehen schreibt die Listen wieder; andere Daten, die eine Wissensbasis hatte, kommen nicht zurück.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Every later attempt stops: 'duplicate column name: info_json'.</source>
            <translation>Jeder spätere Versuch hält an: 'duplicate column name: info_json'.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Every later upgrade stops: 'Requested revision overlaps with other requested revisions'.</source>
            <translation>Jedes spätere Upgrade hält an: 'Requested revision overlaps with other requested revisions'.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/7b3f2a9c1d4e_memory_type.py" />
            <source>Every memory gets a type. Existing memories, and new ones that name none, are of type context.</source>
            <translation>Jede Erinnerung bekommt eine Art. Vorhandene Erinnerungen und neue, die keine nennen, sind von der Art context.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/8452d01d26d7_messages_out_of_the_chats.py" />
            <source>Every message in a chat's JSON becomes a row of chat_message; the JSON stays as it is. Chats made for shares are left out, because they repeat their original. Chats without an owner are not left out, and no message is lost because another chat's has the same row id: it gets a number behind its own. A message with a value that its column can't hold is listed in the quarantine; its chat still has it. A table that an earlier, crashed attempt left half filled is completed.</source>
            <translation>Jede Nachricht im JSON eines Chats wird eine Zeile von chat_message; das JSON bleibt, wie es ist. Chats, die für Freigaben angelegt wurden, bleiben außen vor, weil sie ihr Original wiederholen. Chats ohne Besitzer werden nicht ausgelassen, und keine Nachricht geht verloren, weil die eines anderen Chats dieselbe Zeilen-Id hat: Sie bekommt eine Nummer hinter ihre eigene. Eine Nachricht mit einem Wert, den ihre Spalte nicht fassen kann, wird in der Quarantäne aufgeführt; ihr Chat hat sie weiterhin. Eine Tabelle, die ein früherer, abgestürzter Versuch halb gefüllt hinterließ, wird vervollständigt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>Every page of it was checked and is sound.</source>
            <translation>Jede ihrer Seiten wurde geprüft und ist in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>Every page of it was checked and is sound; only the report is missing.</source>
            <translation>Jede ihrer Seiten wurde geprüft und ist in Ordnung; nur der Bericht fehlt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>Every revision, the oldest on top: A is applied, C is where the database is, P is still to come. A click tells more, a right click leads there.</source>
            <translation>Jede Revision, die älteste oben: A ist angewendet, bei C steht die Datenbank, P kommt noch. Ein Klick sagt mehr, ein Rechtsklick führt hin.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>Every row that is referred to is there.</source>
            <translation>Jede Zeile, auf die verwiesen wird, ist da.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>Every run makes a backup first and opens it again to verify it. Any of them can be restored from here.</source>
            <translation>Jeder Lauf macht zuerst eine Sicherung und öffnet sie zur Prüfung wieder. Jede davon lässt sich hier zurückspielen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Every run makes one by itself before it changes anything.</source>
            <translation>Jeder Lauf macht selbst eine, bevor er etwas ändert.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Every run makes one by itself before it changes anything; you can make one now.</source>
            <translation>Jeder Lauf macht selbst eine, bevor er etwas ändert; Sie können auch jetzt eine machen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/step_pane.py" />
            <source>Every statement that the step runs, without running it</source>
            <translation>Jede Anweisung, die der Schritt ausführt, ohne sie auszuführen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Every step ran on the copy, but the database is no longer what was copied. {found}</source>
            <translation>Jeder Schritt lief auf der Kopie, aber die Datenbank ist nicht mehr, was kopiert wurde. {found}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Every upgrade, downgrade and restore is written down here, outside the database.</source>
            <translation>Jedes Upgrade, Downgrade und Zurückspielen wird hier aufgeschrieben, außerhalb der Datenbank.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/37f288994c47_group_members.py" />
            <source>Every user id in a group's list becomes a row of group_member, and the list's column goes. Ids that are listed twice count once, and entries that name nobody (null, lists, objects) are left out. On PostgreSQL, where a member must exist, ids of users that don't are listed in the quarantine; so is a group whose list can't be read. A table that an earlier, crashed attempt left without its rows is filled. Going back writes the lists again; when somebody joined is lost.</source>
            <translation>Jede Benutzer-Id in der Liste einer Gruppe wird eine Zeile von group_member, und die Spalte der Liste fällt weg. Doppelt aufgeführte Ids zählen einmal, und Einträge, die niemanden nennen (null, Listen, Objekte), werden ausgelassen. Auf PostgreSQL, wo es ein Mitglied geben muss, werden Ids von Benutzern, die es nicht gibt, in der Quarantäne aufgeführt; ebenso eine Gruppe, deren Liste nicht lesbar ist. Eine Tabelle, die ein früherer, abgestürzter Versuch ohne ihre Zeilen hinterließ, wird gefüllt. Das Zurückgehen schreibt die Listen wieder; wann jemand beitrat, geht verloren.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/0bd252b206fb_missing_passwords.py" />
            <source>Every user without a password row gets one with an empty password, which opens nothing: such accounts sign in through another service. Existing rows, inactive ones too, stay as they are. Going back keeps the new rows: they harm no older release, and nothing tells them from the ones people rely on.</source>
            <translation>Jeder Benutzer ohne Passwortzeile bekommt eine mit leerem Passwort, mit dem sich nichts öffnen lässt: Solche Konten melden sich über einen anderen Dienst an. Vorhandene Zeilen, auch inaktive, bleiben, wie sie sind. Beim Zurückgehen bleiben die neuen Zeilen: Sie schaden keinem älteren Release, und nichts unterscheidet sie von denen, auf die sich jemand verlässt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/salvaging.py" />
            <source>Everything could be read: {rows} are in the new file</source>
            <translation>Alles war lesbar: {rows} sind in der neuen Datei</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Everything looks deleted, but the old file usually still exists elsewhere.</source>
            <translation>Alles sieht gelöscht aus, aber die alte Datei gibt es meist noch anderswo.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>Everything was undone: the database is as it was before.</source>
            <translation>Alles wurde zurückgenommen: Die Datenbank ist wie zuvor.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Evidence</source>
            <translation>Belege</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/evidence_grid.py" />
            <source>Evidence by table</source>
            <translation>Belege nach Tabellen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Examine again</source>
            <translation>Erneut untersuchen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>Examine it again; repair it again where the finding is still there.</source>
            <translation>Untersuchen Sie sie noch einmal; reparieren Sie noch einmal, wo der Befund noch da ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/schema_check.py" />
            <source>Examine it with the doctor, and report this with the support bundle.</source>
            <translation>Untersuchen Sie sie mit dem Doktor, und melden Sie das mit dem Support-Paket.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>Examined</source>
            <translation>Untersucht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>Examined again: no error is left, only warnings that the doctor explains.</source>
            <translation>Noch einmal untersucht: kein Fehler ist übrig, nur Warnungen, die der Doktor erklärt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>Examined again: nothing is wrong any more.</source>
            <translation>Noch einmal untersucht: Jetzt ist alles in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>Examined again: {what} can be repaired now.</source>
            <translation>Noch einmal untersucht. Jetzt reparierbar: {what}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>Examined again; left is: {titles}.</source>
            <translation>Noch einmal untersucht; übrig ist: {titles}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>Examined where the database is, on {when}; it is not here.</source>
            <translation>Untersucht, wo die Datenbank ist, am {when}; hier ist sie nicht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/rehearse.py" />
            <source>Examining the repaired copy.</source>
            <translation>Die reparierte Kopie wird untersucht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Examining …</source>
            <translation>Wird untersucht …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/exporting.py" />
            <source>Export all steps</source>
            <translation>Alle Schritte exportieren</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/exporting.py" />
            <source>Export all steps before {revision}, which SQL alone can't do</source>
            <translation>Alle Schritte vor {revision} exportieren (das kann SQL allein nicht)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Export the SQL</source>
            <translation>Das SQL exportieren</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>Export the graph</source>
            <translation>Graph exportieren</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/exporting.py" />
            <source>Export the step {revision}</source>
            <translation>Den Schritt {revision} exportieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/plan/exporting.py" />
            <source>Export {count} scripts before {revision}, which SQL alone can't do: choose a folder</source>
            <translation>
                <numerusform>{count} Skript vor {revision} exportieren (das kann SQL allein nicht): Ordner wählen</numerusform>
                <numerusform>{count} Skripte vor {revision} exportieren (das kann SQL allein nicht): Ordner wählen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/plan/exporting.py" />
            <source>Export {count} scripts: choose a folder</source>
            <translation>
                <numerusform>{count} Skript exportieren: Ordner wählen</numerusform>
                <numerusform>{count} Skripte exportieren: Ordner wählen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Export …</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/af906e964978_feedback.py" />
            <source>Feedback</source>
            <translation>Rückmeldungen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>File and folder can be written.</source>
            <translation>Datei und Ordner können geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/81cc2ce44d79_files_of_channel_messages.py" />
            <source>Files of channel messages</source>
            <translation>Dateien von Kanalnachrichten</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/6283dc0e4d8d_files_of_channels.py" />
            <source>Files of channels</source>
            <translation>Dateien von Kanälen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c440947495f3_files_of_chats.py" />
            <source>Files of chats</source>
            <translation>Dateien von Chats</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Files of knowledge bases were not carried over</source>
            <translation>Dateien von Wissensbasen wurden nicht übernommen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3e0e00844bb0_files_of_knowledge.py" />
            <source>Files of knowledge in a table of their own</source>
            <translation>Dateien von Wissensbasen in eigener Tabelle</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Files whose details are no JSON object</source>
            <translation>Dateien, deren Einzelheiten kein JSON-Objekt sind</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/gaps.py" />
            <source>Fill in what is missing.</source>
            <translation>Ergänzen, was fehlt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Filter the log</source>
            <translation>Das Log filtern</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Filter …</source>
            <translation>Filter …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/fate.py" />
            <source>Find out why in the server's log, then start again.</source>
            <translation>Suchen Sie den Grund im Log des Servers, und beginnen Sie dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Find the current message again, as that migration does.</source>
            <translation>Die aktuelle Nachricht wieder finden, wie es diese Migration tut.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/finding_table.py" />
            <source>Finding</source>
            <translation>Befund</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/a0b1c2d3e4f5_index_memories_by_user.py" />
            <source>Finds a person's memories without reading all of them.</source>
            <translation>Findet die Erinnerungen eines Benutzers, ohne alle zu lesen.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/1ce6ade7d93b_index_groups_of_a_user.py" />
            <source>Finds the groups of a person without reading all memberships.</source>
            <translation>Findet die Gruppen eines Benutzers, ohne alle Mitgliedschaften zu lesen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Finish the conversion: the left-over column goes, the settings stay.</source>
            <translation>Die Umwandlung beenden: Die liegengebliebene Spalte geht, die Einstellungen bleiben.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Finish the migration from the prompts that are still there.</source>
            <translation>Die Migration aus den Prompts beenden, die noch da sind.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Finish the migration: what is missing is created, and the data step is done again.</source>
            <translation>Die Migration beenden: Was fehlt, wird angelegt, und der Datenschritt noch einmal getan.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>Finish what {0} began.</source>
            <translation>Beenden, was {0} begann.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>Finish {0}.</source>
            <translation>{0} beenden.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>Finish {0}: make what is missing, and move the rows that are not moved.</source>
            <translation>{0} beenden: anlegen, was fehlt, und die Zeilen bewegen, die es noch nicht sind.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/first_steps.py" />
            <source>First steps</source>
            <translation>Erste Schritte</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Fit</source>
            <translation>Ganz</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Fold</source>
            <translation>Falten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Fold straight runs into one row each</source>
            <translation>Gerade Folgen je in eine Zeile falten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c69f45358db4_folders.py" />
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Folders are sorted wrongly and show a date in 1970.</source>
            <translation>Ordner sind falsch sortiert und zeigen ein Datum von 1970.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/d31026856c01_folder_data.py" />
            <source>Folders get a place for data of their own, such as the files and the system prompt of a project. Going back drops what is in it.</source>
            <translation>Ordner bekommen einen Platz für eigene Daten, etwa die Dateien und den System-Prompt eines Projekts. Das Zurückgehen entfernt, was darin steht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>Folders have a year in place of a time</source>
            <translation>Ordner haben ein Jahr statt einer Zeit</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3c9b0ca343fd_knowledge_folders.py" />
            <source>Folders in knowledge</source>
            <translation>Ordner in Wissensbasen</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Folders were made in the year 2024, says a number that is no time</source>
            <translation>Ordner entstanden im Jahr 2024, sagt eine Zahl, die keine Zeit ist</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>For authors of migrations</source>
            <translation>Für Autoren von Migrationen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>For very large databases: each step is written when it is done, so a failure leaves the database between two revisions instead of where it was.</source>
            <translation>Für sehr große Datenbanken: Jeder Schritt wird geschrieben, sobald er fertig ist; ein Fehlschlag lässt die Datenbank also zwischen zwei Revisionen statt dort, wo sie war.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_box.py" />
            <source>Forget the log</source>
            <translation>Log vergessen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/database_row.py" />
            <source>Forget this entry</source>
            <translation>Diesen Eintrag vergessen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/cipher_fields.py" />
            <source>Found automatically (as before, or 4, 3, 2, 1)</source>
            <translation>Automatisch finden (wie zuvor, oder 4, 3, 2, 1)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Found damaged {ago}: {problem}</source>
            <translation>Beschädigt vorgefunden {ago}: {problem}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/durable.py" />
            <source>Free some space there, or choose another folder.</source>
            <translation>Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/private_copy.py" />
            <source>Free some space there, or name another folder in TMPDIR.</source>
            <translation>Schaffen Sie dort Platz, oder nennen Sie in TMPDIR einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/durable.py" />
            <source>Free some space there.</source>
            <translation>Schaffen Sie dort Platz.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Free space for backup and growth</source>
            <translation>Freier Platz für Sicherung und Wachstum</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/856c5b02fb54_details_of_messages.py" />
            <source>Free-form details beside each chat message. No rows change. Guarded, because a crash in an earlier release can have left the column behind.</source>
            <translation>Freie Angaben neben jeder Chatnachricht. Keine Zeile ändert sich. Abgesichert, weil ein Absturz in einem früheren Release die Spalte zurückgelassen haben kann.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/prepare_preview.py" />
            <source>From base to base there is nothing to do.</source>
            <translation>Von base bis base gibt es nichts zu tun.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>From there on Open WebUI says: 'sqlite+sqlcipher:// URLs are not supported with async engine'.</source>
            <translation>Von da an sagt Open WebUI: 'sqlite+sqlcipher:// URLs are not supported with async engine'.</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/015_add_functions.py" />
            <source>Functions</source>
            <translation>Funktionen</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/018_add_function_is_global.py" />
            <source>Functions can apply everywhere</source>
            <translation>Funktionen können überall gelten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Gathering …</source>
            <translation>Wird gesammelt …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Generations</source>
            <translation>Generationen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Give Open WebUI the new key in DATABASE_PASSWORD. There is no way into the file without it.</source>
            <translation>Geben Sie Open WebUI den neuen Schlüssel in DATABASE_PASSWORD. Ohne ihn führt kein Weg in die Datei.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/locate.py" />
            <source>Give a folder with migrations or an Open WebUI wheel (.whl).</source>
            <translation>Geben Sie einen Ordner mit Migrationen oder ein Open-WebUI-Wheel (.whl) an.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/locate.py" />
            <source>Give a folder with migrations, an Open WebUI wheel (.whl), or 'bundled'.</source>
            <translation>Geben Sie einen Ordner mit Migrationen, ein Open-WebUI-Wheel (.whl) oder 'bundled' an.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/encryption.py" />
            <source>Give a key.</source>
            <translation>Geben Sie einen Schlüssel an.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/target.py" />
            <source>Give a path, or a URL like {0}.</source>
            <translation>Geben Sie einen Pfad oder eine URL wie {0} an.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/locate.py" />
            <source>Give an Open WebUI wheel, an installed open_webui folder, a checkout's backend, or a folder with Alembic versions/ or peewee migrations.</source>
            <translation>Geben Sie ein Open-WebUI-Wheel, einen installierten Ordner open_webui, das backend eines Checkouts oder einen Ordner mit Alembics versions/ oder peewee-Migrationen an.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Give it again; it is the one in Open WebUI's DATABASE_URL.</source>
            <translation>Geben Sie es noch einmal an; es ist das in Open WebUIs DATABASE_URL.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Give it in the window, or with --password-env or --password-stdin.</source>
            <translation>Geben Sie es im Fenster an, oder mit --password-env oder --password-stdin.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>Give its key: with --password-env, --password-stdin or --key-file.</source>
            <translation>Geben Sie ihren Schlüssel an: mit --password-env, --password-stdin oder --key-file.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/models.py" />
            <source>Give modelfiles a title and contents that have none.</source>
            <translation>Modelfiles einen Titel und Inhalt geben, die keinen haben.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/pooler.py" />
            <source>Give the URL of the PostgreSQL server itself, often port 5432.</source>
            <translation>Geben Sie die URL des PostgreSQL-Servers selbst an, oft Port 5432.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>Give the copy the name {0}.</source>
            <translation>Der Kopie den Namen {0} geben.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Give the key, or the right file.</source>
            <translation>Geben Sie den Schlüssel an, oder die richtige Datei.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>Give the path of a webui.db.</source>
            <translation>Geben Sie den Pfad einer webui.db an.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>Give the webui.db inside it.</source>
            <translation>Geben Sie die webui.db darin an.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>Give yourself access to it, or choose another source.</source>
            <translation>Verschaffen Sie sich Zugriff darauf, oder wählen Sie eine andere Quelle.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/e1f2a3b4c5d6_note_is_pinned.py" />
            <source>Gives every note a flag that says whether it is pinned. Existing notes have none (NULL). The flag only lives until 4de81c2a3af1, which keeps pins per person.</source>
            <translation>Gibt jeder Notiz ein Kennzeichen, das sagt, ob sie angeheftet ist. Vorhandene Notizen haben keines (NULL). Das Kennzeichen lebt nur bis 4de81c2a3af1, das Anheftungen je Benutzer führt.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/1af9b942657b_tags_move_into_chats.py" />
            <source>Gives every tag the id that its name comes to (lower case, underscores for spaces), writes each chat's tags into chat.meta, and turns the tag "pinned" into chat.pinned. Two tags of one person with the same id become one. Tags of different people may have the same name, but their ids can only be equal from the next revision on: until then all but the first keep the id they had. The table chatidtag stays as it is.</source>
            <translation>Gibt jedem Schlagwort die Id, die sich aus seinem Namen ergibt (klein geschrieben, Unterstriche statt Leerzeichen), schreibt die Schlagwörter jedes Chats in chat.meta und macht aus dem Schlagwort „pinned“ chat.pinned. Zwei Schlagwörter eines Benutzers mit derselben Id werden eines. Schlagwörter verschiedener Benutzer dürfen gleich heißen, aber ihre Ids können erst ab der nächsten Revision gleich sein: Bis dahin behalten alle außer dem ersten ihre bisherige Id. Die Tabelle chatidtag bleibt, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Go on with the job</source>
            <translation>Mit dem Auftrag weitermachen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Go on with the next step</source>
            <translation>Mit dem nächsten Schritt weitermachen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/accounts_dialog.py" />
            <source>Go on …</source>
            <translation>Weiter …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Go to current</source>
            <translation>Aktuelle</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/lit_strip.py" />
            <source>Go to the next one that is lit up</source>
            <translation>Zum nächsten hervorgehobenen Teil</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Go to the run</source>
            <translation>Zum Lauf</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_page.py" />
            <source>Goal</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ff2c63645b8_one_row_per_setting.py" />
            <source>Going back brings config_old back as config. If settings were changed meanwhile, a newest row with them is added, in the nested form that older releases read.</source>
            <translation>Das Zurückgehen bringt config_old als config zurück. Wurden inzwischen Einstellungen geändert, kommt eine neueste Zeile mit ihnen hinzu, in der verschachtelten Form, die ältere Releases lesen.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/8452d01d26d7_messages_out_of_the_chats.py" />
            <source>Going back drops the table; what was only written there since is lost.</source>
            <translation>Das Zurückgehen entfernt die Tabelle; was seither nur dort geschrieben wurde, geht verloren.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>Going back drops what the newer releases added. To get back exactly what was there, restore a backup instead.</source>
            <translation>Zurückgehen entfernt, was die neueren Releases hinzugefügt haben. Um genau das zurückzubekommen, was da war, spielen Sie stattdessen eine Sicherung zurück.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b10670c03dd5_user_sign_in_and_settings.py" />
            <source>Going back keeps one API key and one service per user, unique as they were, and drops the rest.</source>
            <translation>Beim Zurückgehen bleiben ein API-Schlüssel und ein Dienst je Benutzer, eindeutig, wie sie waren; der Rest fällt weg.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/461111b60977_primary_keys.py" />
            <source>Going back keeps the keys, which no older release minds. It puts the record of the 18 peewee migrations back where it is missing: releases up to 0.9.5 would run those again without it.</source>
            <translation>Beim Zurückgehen bleiben die Schlüssel, die kein älteres Release stören. Wo die Aufzeichnung der 18 peewee-Migrationen fehlt, wird sie wiederhergestellt: Releases bis 0.9.5 führten sie ohne sie noch einmal aus.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/374d2f66af06_prompt_history.py" />
            <source>Going back keeps the prompts and drops their histories, tags and switches: a prompt that was switched off is on again.</source>
            <translation>Beim Zurückgehen bleiben die Prompts; ihre Geschichten, Schlagwörter und Schalter fallen weg: Ein ausgeschalteter Prompt ist wieder eingeschaltet.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Going back loses what the older schema has no place for.</source>
            <translation>Zurückgehen verliert, wofür das ältere Schema keinen Platz hat.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c1d2e3f4a5b6_shared_chats.py" />
            <source>Going back makes stand-in chats of the shares again and removes every grant for shares: shares that only some could read become readable by everybody who has the link.</source>
            <translation>Das Zurückgehen macht aus den Freigaben wieder Stellvertreter-Chats und entfernt jede Zugriffsfreigabe für Geteiltes: Was nur manche lesen durften, kann dann jeder lesen, der den Link hat.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Going back to {goal}</source>
            <translation>Downgrade auf {goal} läuft</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f1e2d3c4b5a6_access_grants.py" />
            <source>Going back writes the rules again. Older releases know only reading and writing by users and groups: other grants are dropped. What everybody may read has no rule again, and who else may write it can't be said: such grants wait in the quarantine, and come back with the next upgrade if there still is no rule.</source>
            <translation>Das Zurückgehen schreibt die Regeln wieder. Ältere Releases kennen nur Lesen und Schreiben durch Benutzer und Gruppen: Andere Freigaben fallen weg. Was jeder lesen darf, hat wieder keine Regel, und wer es außerdem schreiben darf, lässt sich nicht sagen: Solche Freigaben warten in der Quarantäne und kommen mit dem nächsten Upgrade zurück, wenn es dann noch keine Regel gibt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/revision_details.py" />
            <source>Going down</source>
            <translation>Hinunter</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/revision_details.py" />
            <source>Going up</source>
            <translation>Hinauf</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Gone back to {goal}: {steps}</source>
            <translation>Zurück auf {goal}: {steps}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Good</source>
            <translation>Gut</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Grant CONNECT on the database, or use the role that Open WebUI uses.</source>
            <translation>Geben Sie CONNECT auf die Datenbank, oder benutzen Sie die Rolle, die Open WebUI benutzt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/scratch_database.py" />
            <source>Grant it (ALTER ROLE "{0}" CREATEDB), or name another server for the copy: owui-migrate rehearse --on URL.</source>
            <translation>Geben Sie das Recht (ALTER ROLE "{0}" CREATEDB), oder nennen Sie einen anderen Server für die Kopie: owui-migrate rehearse --on URL.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/open_server.py" />
            <source>Grant it USAGE on {0}, or use the role that Open WebUI uses.</source>
            <translation>Geben Sie ihr USAGE auf {0}, oder benutzen Sie die Rolle, die Open WebUI benutzt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>Grant it: GRANT CREATE ON SCHEMA {0} TO {1}.</source>
            <translation>Geben Sie das Recht: GRANT CREATE ON SCHEMA {0} TO {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>Graph</source>
            <translation>Graph</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/exporting.py" />
            <source>Graphviz (DOT) …</source>
            <translation>Graphviz (DOT) …</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/37f288994c47_group_members.py" />
            <source>Group members in a table of their own</source>
            <translation>Gruppenmitglieder in eigener Tabelle</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Group members were not carried over</source>
            <translation>Gruppenmitglieder wurden nicht übernommen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/922e7a387820_groups_and_access.py" />
            <source>Groups and access</source>
            <translation>Gruppen und Zugriff</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Groups list members who are no users</source>
            <translation>Gruppen nennen Mitglieder, die keine Benutzer sind</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b8e4f0a3c752_groups_within_groups.py" />
            <source>Groups within groups</source>
            <translation>Gruppen in Gruppen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/cipher_fields.py" />
            <source>HMAC algorithm</source>
            <translation>HMAC-Verfahren</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/accounts.py" />
            <source>Hand everything over to the account that keeps the address.</source>
            <translation>Alles dem Konto übergeben, das die Adresse behält.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/preview_job.py" />
            <source>Handled one by one, if there are any: {0}.</source>
            <translation>Einzeln behandelt, falls es welche gibt: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Has no working downgrade: only the backup leads back.</source>
            <translation>Hat kein funktionierendes Downgrade: Nur die Sicherung führt zurück.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>Head {key}{title}</source>
            <translation>Kopf {key}{title}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/help_pane.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/help_pane.py" />
            <source>Help text</source>
            <translation>Hilfetext</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/help_pane.py" />
            <source>Help topics</source>
            <translation>Themen der Hilfe</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>Hide</source>
            <translation>Verbergen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Hide the SQL</source>
            <translation>SQL verbergen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/e7b9d4a023bc_model_history.py" />
            <source>Histories of models</source>
            <translation>Geschichte von Modellen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/d6a8c3f912ab_skill_history.py" />
            <source>Histories of skills</source>
            <translation>Geschichte von Fähigkeiten</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f8c0e5b134cd_tool_and_function_history.py" />
            <source>Histories of tools and functions</source>
            <translation>Geschichte von Werkzeugen und Funktionen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>How the graph is arranged</source>
            <translation>Wie der Graph angeordnet ist</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>How to get to a release of Open WebUI</source>
            <translation>Der Weg zu einem Release von Open WebUI</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>I know that the backup is not encrypted</source>
            <translation>Ich weiß, dass die Sicherung nicht verschlüsselt ist</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>I know that the new file is not encrypted</source>
            <translation>Ich weiß, dass die neue Datei nicht verschlüsselt ist</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/release_dialog.py" />
            <source>I want to run Open WebUI</source>
            <translation>Ich möchte Open WebUI betreiben</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/finding_table.py" />
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>If anything fails, the file is as it was</source>
            <translation>Schlägt etwas fehl, ist die Datei wie zuvor</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>If the server is lost, such a backup is lost with it. After a yes it goes on at once.</source>
            <translation>Geht der Server verloren, ist so eine Sicherung mit verloren. Nach einem Ja geht es sofort weiter.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>If there were prompts, they are gone.</source>
            <translation>Gab es Prompts, sind sie weg.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>If you expected chats, this is not the database that Open WebUI used before.</source>
            <translation>Wenn Sie Chats erwartet haben, ist dies nicht die Datenbank, die Open WebUI zuvor benutzte.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/trust.py" />
            <source>If you know where they come from, trust them once, with --trust or when asked.</source>
            <translation>Wissen Sie, woher sie sind, vertrauen Sie ihnen einmal, mit --trust oder wenn Sie gefragt werden.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/questions.py" />
            <source>If you wait, it ends by itself and is verified.</source>
            <translation>Wenn Sie warten, endet es von selbst und wird geprüft.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Imports, or a damaged copy.</source>
            <translation>Importe oder eine beschädigte Kopie.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Imports, or a database that was filled by hand.</source>
            <translation>Importe oder eine von Hand gefüllte Datenbank.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/impact_table.py" />
            <source>In</source>
            <translation>In</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_dialog.py" />
            <source>In its place, after a verified backup</source>
            <translation>An ihrem Platz, nach einer geprüften Sicherung</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>In the tables: no, although it is recorded.</source>
            <translation>In den Tabellen: nein, obwohl vermerkt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>In the tables: no.</source>
            <translation>In den Tabellen: nein.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>In the tables: partly.</source>
            <translation>In den Tabellen: teilweise.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>In the tables: yes, although it is not recorded.</source>
            <translation>In den Tabellen: ja, obwohl nicht vermerkt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>In the tables: yes.</source>
            <translation>In den Tabellen: ja.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>In this order, in one go: all of them or none.</source>
            <translation>In dieser Reihenfolge, in einem Zug: alle oder keiner.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b8f2c6d91a04_index_pending_files.py" />
            <source>Index on files still to be taken into knowledge</source>
            <translation>Index auf Dateien, die noch in Wissensbasen kommen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/55f1302ac17c_index_memories_by_id_and_user.py" />
            <source>Index on memories by id and user</source>
            <translation>Index auf Erinnerungen nach Id und Benutzer</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/a0b1c2d3e4f5_index_memories_by_user.py" />
            <source>Index on memories by user</source>
            <translation>Index auf Erinnerungen nach Benutzer</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/1ce6ade7d93b_index_groups_of_a_user.py" />
            <source>Index on the groups of a user</source>
            <translation>Index auf die Gruppen eines Benutzers</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Indexes are missing</source>
            <translation>Indizes fehlen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/018012973d35_indexes_for_lists.py" />
            <source>Indexes for lists</source>
            <translation>Indizes für Listen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>Inside</source>
            <translation>Darin</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/settings_file.py" />
            <source>Inside Docker it is {0}:{1}.</source>
            <translation>In Docker ist es {0}:{1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/backup.py" />
            <source>Install PostgreSQL's client programs (postgresql-client-{0}), or allow a copy inside the server with --backup-on-server.</source>
            <translation>Installieren Sie PostgreSQLs Client-Programme (postgresql-client-{0}), oder erlauben Sie mit --backup-on-server eine Kopie im Server.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/server_rehearsal.py" />
            <source>Install PostgreSQL's client programs (postgresql-client-{0}).</source>
            <translation>Installieren Sie PostgreSQLs Client-Programme (postgresql-client-{0}).</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/server_copy.py" />
            <source>Install PostgreSQL's client programs here: pg_dump can.</source>
            <translation>Installieren Sie hier PostgreSQLs Client-Programme: pg_dump kann es.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/server_copy.py" />
            <source>Install pg_dump here, or grant the role CREATE on the database.</source>
            <translation>Installieren Sie hier pg_dump, oder geben Sie der Rolle CREATE auf die Datenbank.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/server_copy.py" />
            <source>Install pg_dump here, or grant the role SELECT.</source>
            <translation>Installieren Sie hier pg_dump, oder geben Sie der Rolle SELECT.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/server_readiness.py" />
            <source>Install postgresql-client-{0}; else the run asks whether the backup may be a copy inside the server.</source>
            <translation>Installieren Sie postgresql-client-{0}; sonst fragt der Lauf, ob die Sicherung eine Kopie im Server sein darf.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Instead the tables of {target} can be copied into a schema of their own in the same database. A restore knows how to bring them back.</source>
            <translation>Stattdessen können die Tabellen von {target} in ein eigenes Schema derselben Datenbank kopiert werden. Das Zurückspielen weiß, wie es sie holt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_dialog.py" />
            <source>Into a new file; this one stays as it is</source>
            <translation>In eine neue Datei; diese bleibt, wie sie ist</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/schema_tables.py" />
            <source>Is</source>
            <translation>Ist</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>It can't happen while this run is alone, which is checked; update SQLite anyway.</source>
            <translation>Solange dieser Lauf allein ist, was geprüft wird, kann es nicht geschehen; aktualisieren Sie SQLite trotzdem.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>It ended without a word.</source>
            <translation>Er endete ohne ein Wort.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/aftermath.py" />
            <source>It had changed nothing in the database.</source>
            <translation>An der Datenbank hatte sie nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/fitting.py" />
            <source>It holds a character that PostgreSQL can't store.</source>
            <translation>Sie enthält ein Zeichen, das PostgreSQL nicht speichern kann.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/fate.py" />
            <source>It is either there as a whole or not at all; the backup is untouched.</source>
            <translation>Es ist entweder ganz da oder gar nicht; die Sicherung ist unberührt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>It is empty: Open WebUI would create them.</source>
            <translation>Sie ist leer: Open WebUI würde sie anlegen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>It is empty: nothing is lost.</source>
            <translation>Sie ist leer: Nichts geht verloren.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>It is gone or wrong after the upgrade, and no message says so.</source>
            <translation>Es ist nach dem Upgrade weg oder falsch, und keine Meldung sagt es.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>It is not offered for restoring, and counts for no rule.</source>
            <translation>Sie wird nicht zum Zurückspielen angeboten und zählt für keine Regel.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>It is only ever replaced in one go.</source>
            <translation>Sie wird immer nur in einem Zug ersetzt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>It is recorded at {names}. A newer release or a fork made it: choose that as the source. Nothing can run before.</source>
            <translation>Sie ist bei {names} vermerkt. Ein neueres Release oder ein Fork hat sie gemacht: Wählen Sie das als Quelle. Vorher kann nichts laufen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>It is the wrong file, or an empty one. Typical reasons: a volume that isn't mounted, another DATA_DIR, three slashes instead of four in DATABASE_URL.</source>
            <translation>Es ist die falsche Datei oder eine leere. Übliche Gründe: ein nicht eingehängtes Volume, ein anderes DATA_DIR, drei statt vier Schrägstriche in DATABASE_URL.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>It is {steps} behind {head_name}.</source>
            <translation>Bis {head_name} fehlen {steps}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>It leaves no trace in the tables.</source>
            <translation>In den Tabellen hinterlässt sie keine Spur.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/settings_file.py" />
            <source>It lies in the Docker volume {0}, which can't be read by this user.</source>
            <translation>Sie liegt im Docker-Volume {0}, das dieser Benutzer nicht lesen kann.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/server_url.py" />
            <source>It names no database</source>
            <translation>Sie nennt keine Datenbank</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>It needs that much free disk space for a while; see that there is enough.</source>
            <translation>Das braucht eine Weile so viel freien Platz; sorgen Sie dafür, dass genug da ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_dialog.py" />
            <source>It speaks of {count}, explained below.</source>
            <translation>Darin kommen vor: {count}, unten erklärt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_box.py" />
            <source>It speaks of {count}, listed below with the database's own.</source>
            <translation>Darin kommen vor: {count}, unten bei den Befunden der Datenbank.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>It stopped.</source>
            <translation>Es wurde angehalten.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/waiting_page.py" />
            <source>It was only looked at.</source>
            <translation>Sie wurde nur angesehen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>It was opened again and found equal when it was made, and still has that size. Restoring checks every byte first.</source>
            <translation>Sie wurde beim Anlegen noch einmal geöffnet und für gleich befunden und hat noch dieselbe Größe. Das Zurückspielen prüft zuerst jedes Byte.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Its file, size, revision and release are shown here.</source>
            <translation>Datei, Größe, Revision und Release stehen hier.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/server_url.py" />
            <source>Its host or port can't be read</source>
            <translation>Host oder Port ist nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/revision_details.py" />
            <source>Its operations, risks and script are shown here.</source>
            <translation>Operationen, Risiken und Skript stehen hier.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/server_url.py" />
            <source>Its port is no number</source>
            <translation>Ihr Port ist keine Zahl</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Its size is no longer what it was when it was verified. It is not offered for restoring.</source>
            <translation>Ihre Größe ist nicht mehr die, mit der sie geprüft wurde. Sie wird nicht zum Zurückspielen angeboten.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/which_release.py" />
            <source>Its tables are those of no known revision, so no release is known to fit.</source>
            <translation>Ihre Tabellen sind die keiner bekannten Revision, also ist kein passendes Release bekannt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>Its tables don't tell which release made it.</source>
            <translation>Ihre Tabellen verraten nicht, welches Release sie gemacht hat.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/child.py" />
            <source>Its transaction was rolled back.</source>
            <translation>Ihre Transaktion wurde zurückgerollt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>Its version tables name no revision.</source>
            <translation>Ihre Versionstabellen nennen keine Revision.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>JSON columns hold text that is no JSON</source>
            <translation>JSON-Spalten enthalten Text, der kein JSON ist</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantining.py" />
            <source>JSON lines (*.jsonl)</source>
            <translation>JSON-Zeilen (*.jsonl)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/exporting.py" />
            <source>JSON …</source>
            <translation>JSON …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Job at work</source>
            <translation>Laufender Auftrag</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/cipher_fields.py" />
            <source>KDF algorithm</source>
            <translation>KDF-Verfahren</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/cipher_fields.py" />
            <source>KDF iterations</source>
            <translation>KDF-Durchläufe</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Keep completed steps</source>
            <translation>Fertige Schritte behalten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/knowledge.py" />
            <source>Keep each file once; lists with more than ids in them are kept aside.</source>
            <translation>Jede Datei einmal behalten; Listen, in denen mehr als Ids steht, werden beiseite gelegt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/groups.py" />
            <source>Keep each member once; lists with more than ids in them are kept aside.</source>
            <translation>Jedes Mitglied einmal behalten; Listen, in denen mehr als Ids steht, werden beiseite gelegt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_dialog.py" />
            <source>Keep it in this computer's keychain</source>
            <translation>Im Schlüsselbund dieses Rechners behalten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Keep some backups by rules, and delete the others</source>
            <translation>Einige Sicherungen nach Regeln behalten und die anderen löschen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/timers.py" />
            <source>Keep the chat as it is aside, then take out the time, or empty the details.</source>
            <translation>Den Chat unverändert beiseite legen, dann die Zeit herausnehmen oder die Angaben leeren.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/mending.py" />
            <source>Keep the chats as they are aside, then take odd times and parents out.</source>
            <translation>Die Chats unverändert beiseite legen, dann unpassende Zeiten und Vorgänger herausnehmen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/chats.py" />
            <source>Keep the contents aside, then make them an empty chat.</source>
            <translation>Den Inhalt beiseitelegen, dann einen leeren Chat daraus machen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/groups.py" />
            <source>Keep the list aside, and in it those who are users.</source>
            <translation>Die Liste beiseite legen und in ihr nur lassen, wer Benutzer ist.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Keep the row that the tables prove; the other is one of its ancestors.</source>
            <translation>Die Zeile behalten, die die Tabellen beweisen; die andere ist eine ihrer Vorgängerinnen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/access.py" />
            <source>Keep the rows as they are aside, then leave ids alone in their rules.</source>
            <translation>Die Zeilen unverändert beiseite legen, dann in ihren Regeln nur Ids lassen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/reading.py" />
            <source>Keep the text aside, then empty it.</source>
            <translation>Den Text beiseitelegen, dann leeren.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/questions.py" />
            <source>Keep working</source>
            <translation>Weiterarbeiten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>Keep {0}, which the tables prove.</source>
            <translation>{0} behalten, das die Tabellen beweisen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>Keeping the old file</source>
            <translation>Das Aufbewahren der alten Datei</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>Key</source>
            <translation>Taste</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>Key file</source>
            <translation>Schlüsseldatei</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_dialog.py" />
            <source>Key of {question}</source>
            <translation>Schlüssel von {question}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Keys and indexes</source>
            <translation>Schlüssel und Indizes</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Knowledge bases look empty.</source>
            <translation>Wissensbasen sehen leer aus.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/6a39f3d8e55c_knowledge_from_documents.py" />
            <source>Knowledge from the documents</source>
            <translation>Wissensbasen aus den Dokumenten</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3c9b0ca343fd_knowledge_folders.py" />
            <source>Knowledge gets folders, and each of its files may lie in one of them. Going back puts all files at the top.</source>
            <translation>Wissensbasen bekommen Ordner, und jede ihrer Dateien kann in einem davon liegen. Das Zurückgehen legt alle Dateien auf die oberste Ebene.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Lanes</source>
            <translation>Bahnen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>Last written</source>
            <translation>Zuletzt geschrieben</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/recovery_questions.py" />
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/first_steps.py" />
            <source>Leave</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/prepare.py" />
            <source>Leave --keep-completed-steps out.</source>
            <translation>Lassen Sie --keep-completed-steps weg.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/prepare.py" />
            <source>Leave --on out; a file is copied into a private temporary folder.</source>
            <translation>Lassen Sie --on weg; eine Datei wird in einen privaten vorläufigen Ordner kopiert.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/first_steps.py" />
            <source>Leave the tour</source>
            <translation>Die Tour verlassen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>Legacy migrations are finished by an upgrade.</source>
            <translation>Frühere Migrationen beendet ein Upgrade.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>Let everybody read them, as before.</source>
            <translation>Alle sie lesen lassen, wie zuvor.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Let the owner grant the rights, or connect as the owner.</source>
            <translation>Lassen Sie die Eigentümerin die Rechte geben, oder verbinden Sie sich als diese.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Lists of group members that a migration can't carry over</source>
            <translation>Listen von Gruppenmitgliedern, die eine Migration nicht übernehmen kann</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Lists of knowledge files that a migration can't carry over</source>
            <translation>Listen von Wissensdateien, die eine Migration nicht übernehmen kann</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/preview_job.py" />
            <source>Loading the scripts.</source>
            <translation>Die Skripte werden geladen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Locks don't hold, and pages get damaged under load.</source>
            <translation>Sperren halten nicht, und Seiten werden unter Last beschädigt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_box.py" />
            <source>Logs (*.log *.txt *.out *.err *.json);;All files (*)</source>
            <translation>Logs (*.log *.txt *.out *.err *.json);;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/006_migrate_timestamps_and_charfields.py" />
            <source>Long texts without a limit</source>
            <translation>Lange Texte ohne Grenze</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>Look at its revision; restore again if it is the old one.</source>
            <translation>Sehen Sie auf ihre Revision; spielen Sie noch einmal zurück, wenn es die alte ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/accounts.py" />
            <source>Look at that script before anything else, or use the bundled source.</source>
            <translation>Sehen Sie zuerst dieses Skript an, oder benutzen Sie die mitgelieferte Quelle.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Look at the backups</source>
            <translation>Sicherungen ansehen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/failure.py" />
            <source>Look at the log of this run; the bundled source may get further than this one.</source>
            <translation>Sehen Sie ins Log dieses Laufs; die mitgelieferte Quelle kommt vielleicht weiter.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Look at the plan</source>
            <translation>Plan ansehen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Look at what it did, then go on, or cancel to undo everything.</source>
            <translation>Sehen, was er getan hat, dann weitermachen, oder abbrechen, um alles zurückzunehmen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Look at what it says, and into the server's log.</source>
            <translation>Sehen Sie, was sie sagt, und ins Log des Servers.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/commands/desk.py" />
            <source>Look at what it tells; what is to be done is done where it was made.</source>
            <translation>Sehen Sie, was es erzählt; getan wird, was zu tun ist, dort, wo es gemacht wurde.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Look for the right webui.db: often it lies in a Docker volume or DATA_DIR.</source>
            <translation>Suchen Sie die richtige webui.db: Oft liegt sie in einem Docker-Volume oder in DATA_DIR.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>Look for the webui.db that Open WebUI really uses, or start Open WebUI once.</source>
            <translation>Suchen Sie die webui.db, die Open WebUI wirklich benutzt, oder starten Sie Open WebUI einmal.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Look for the webui.db that Open WebUI really uses: in its Docker volume or DATA_DIR.</source>
            <translation>Suchen Sie die webui.db, die Open WebUI wirklich benutzt: in seinem Docker-Volume oder in DATA_DIR.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Look further up in the log for the first error, and paste that part too.</source>
            <translation>Suchen Sie weiter oben im Log den ersten Fehler, und fügen Sie auch diesen Teil ein.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/recovery_questions.py" />
            <source>Look into it</source>
            <translation>Nachsehen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/check_lines.py" />
            <source>Look whether Open WebUI is still running; the plan itself is checked again.</source>
            <translation>Sehen Sie nach, ob Open WebUI noch läuft; der Plan selbst wird noch einmal geprüft.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Looked at, and fine: {names}.</source>
            <translation>Nachgesehen und in Ordnung: {names}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>Looked for</source>
            <translation>Gesucht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/private_copy.py" />
            <source>Looking at this database needs a private copy of {0} bytes, and {1} has {2} free.</source>
            <translation>Diese Datenbank anzusehen braucht eine eigene Kopie von {0} Byte, und {1} hat {2} frei.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/recovery_questions.py" />
            <source>Looking into it lets the database undo what was begun, checks its pages, removes what was left half-made, and says where it stands.</source>
            <translation>Nachsehen lässt die Datenbank zurücknehmen, was begonnen war, prüft ihre Seiten, entfernt halb Fertiges und sagt, wo sie steht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Looking is strictly read-only: not a byte of it or beside it changes. Nothing runs before a verified backup.</source>
            <translation>Ansehen heißt nur lesen: Weder an ihr noch neben ihr ändert sich ein Byte. Nichts läuft vor einer geprüften Sicherung.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/repair_job.py" />
            <source>Looking who else uses the database.</source>
            <translation>Es wird nachgesehen, wer sonst die Datenbank benutzt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/backup_table.py" />
            <source>Made</source>
            <translation>Gemacht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Make a fresh one before you change anything.</source>
            <translation>Machen Sie eine frische, bevor Sie etwas ändern.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>Make a new database with ENCODING 'UTF8', and move the tables there with pg_dump and pg_restore.</source>
            <translation>Legen Sie eine neue Datenbank mit ENCODING 'UTF8' an, und bringen Sie die Tabellen mit pg_dump und pg_restore dorthin.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header.py" />
            <source>Make a verified backup</source>
            <translation>Eine geprüfte Sicherung machen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/salvage_job.py" />
            <source>Make it, or name another.</source>
            <translation>Legen Sie ihn an, oder nennen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Make room on that disk first.</source>
            <translation>Schaffen Sie zuerst Platz auf diesem Datenträger.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Make room on the server.</source>
            <translation>Schaffen Sie auf dem Server Platz.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/check_lines.py" />
            <source>Make room there</source>
            <translation>Schaffen Sie dort Platz</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/profiles.py" />
            <source>Make room there, or name another folder in OWUI_MIGRATE_HOME.</source>
            <translation>Schaffen Sie dort Platz, oder nennen Sie in OWUI_MIGRATE_HOME einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/server_rehearsal.py" />
            <source>Make room there, or name another server for the copy with --on.</source>
            <translation>Schaffen Sie dort Platz, oder nennen Sie mit --on einen anderen Server für die Kopie.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/retention.py" />
            <source>Make sure that all is well, or back up anew, before you delete it by hand.</source>
            <translation>Überzeugen Sie sich, dass alles gut ist, oder sichern Sie neu, bevor Sie sie von Hand löschen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/trust.py" />
            <source>Make that folder writable, or set OWUI_MIGRATE_HOME to another one.</source>
            <translation>Machen Sie diesen Ordner beschreibbar, oder setzen Sie OWUI_MIGRATE_HOME auf einen anderen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/sqlite_errors.py" />
            <source>Make the file and its folder writable for this user, or work on a copy.</source>
            <translation>Machen Sie Datei und Ordner für diesen Benutzer beschreibbar, oder arbeiten Sie mit einer Kopie.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/keys.py" />
            <source>Make the ids of {0} unique.</source>
            <translation>Die Ids von {0} eindeutig machen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Make the missing members from the old lists, which are still there.</source>
            <translation>Die fehlenden Mitglieder aus den alten Listen anlegen, die noch da sind.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Make the missing rows from the chats; rows that are there stay as they are.</source>
            <translation>Die fehlenden Zeilen aus den Chats anlegen; vorhandene Zeilen bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Make the missing rows from the old lists, which are still there.</source>
            <translation>Die fehlenden Zeilen aus den alten Listen anlegen, die noch da sind.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>Make the missing rows.</source>
            <translation>Die fehlenden Zeilen anlegen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/keys.py" />
            <source>Make {0} anew with its foreign keys, and fill it from the old one.</source>
            <translation>{0} mit seinen Fremdschlüsseln neu anlegen und aus der alten Tabelle füllen.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ab32c4b8f59_tags_belong_to_people.py" />
            <source>Makes (id, user_id) the primary key of tag, so that different people can have a tag of the same name. Tags that had to keep another id until now get theirs. Going down, all but the first tag of an id get a random one, because ids have to be unique there.</source>
            <translation>Macht (id, user_id) zum Primärschlüssel von tag, sodass verschiedene Benutzer ein Schlagwort desselben Namens haben können. Schlagwörter, die bis jetzt eine andere Id behalten mussten, bekommen ihre. Auf dem Weg zurück bekommen alle Schlagwörter einer Id außer dem ersten eine zufällige, weil Ids dort eindeutig sein müssen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/backup_job.py" />
            <source>Making a backup.</source>
            <translation>Eine Sicherung wird gemacht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Making the demo …</source>
            <translation>Demo wird gemacht …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>May take about {0} on this database.</source>
            <translation>Kann auf dieser Datenbank etwa {0} dauern.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/2f1211949ecc_channel_memberships.py" />
            <source>Members of a channel get a state (active, muted, pinned, last read ...), and messages can be pinned. Who is a member already counts as having joined when the membership was made. Going back drops all of these columns.</source>
            <translation>Mitglieder eines Kanals bekommen einen Zustand (aktiv, stumm, angeheftet, zuletzt gelesen …), und Nachrichten lassen sich anheften. Wer schon Mitglied ist, gilt als beigetreten, als die Mitgliedschaft entstand. Das Zurückgehen entfernt alle diese Spalten.</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/008_add_memory.py" />
            <source>Memories</source>
            <translation>Erinnerungen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/42e2978c7933_memory_path_and_meta.py" />
            <source>Memories have a path and details</source>
            <translation>Erinnerungen mit Pfad und Angaben</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/profiles.py" />
            <source>Mend the file, or move it away; the databases themselves are not affected.</source>
            <translation>Richten Sie die Datei, oder legen Sie sie beiseite; die Datenbanken selbst betrifft das nicht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/scripts.py" />
            <source>Mend the script, or use the bundled source.</source>
            <translation>Richten Sie das Skript, oder benutzen Sie die mitgelieferte Quelle.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/exporting.py" />
            <source>Mermaid …</source>
            <translation>Mermaid …</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Messages are missing beside their chats</source>
            <translation>Neben ihren Chats fehlen Nachrichten</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/8452d01d26d7_messages_out_of_the_chats.py" />
            <source>Messages out of the chats</source>
            <translation>Nachrichten aus den Chats heraus</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Messages that the source's own script would leave out</source>
            <translation>Nachrichten, die das eigene Skript der Quelle auslassen würde</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Messages whose parent or id is no id</source>
            <translation>Nachrichten, deren Vorgänger oder Id keine Id ist</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Messages with a time that is no number</source>
            <translation>Nachrichten mit einer Zeit, die keine Zahl ist</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Migrating an empty database brings nothing back.</source>
            <translation>Eine leere Datenbank zu migrieren bringt nichts zurück.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Migration scripts</source>
            <translation>Migrationsskripte</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Migration scripts of databases opened from now on</source>
            <translation>Migrationsskripte für Datenbanken, die ab jetzt geöffnet werden</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>Migration {0} and {1} more were begun and not recorded</source>
            <translation>Migration {0} und {1} weitere wurden begonnen und nicht vermerkt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/unconverted.py" />
            <source>Migration {0} is recorded, but has not converted everything</source>
            <translation>Migration {0} ist vermerkt, hat aber nicht alles umgewandelt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>Migration {0} was begun and not recorded</source>
            <translation>Migration {0} wurde begonnen und nicht vermerkt</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Migrations that read them stop with 'malformed JSON', and Open WebUI fails at these rows.</source>
            <translation>Migrationen, die sie lesen, halten mit 'malformed JSON' an, und Open WebUI versagt bei diesen Zeilen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Migrations that rewrite or read all chats are pending.</source>
            <translation>Migrationen, die alle Chats schreiben oder lesen, stehen aus.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/evidence_grid.py" />
            <source>Missing</source>
            <translation>Fehlt</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/0bd252b206fb_missing_passwords.py" />
            <source>Missing password rows</source>
            <translation>Fehlende Passwortzeilen</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/010_migrate_modelfiles_to_models.py" />
            <source>Modelfiles become models</source>
            <translation>Aus Modelfiles werden Modelle</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Modelfiles that a migration can't read</source>
            <translation>Modelfiles, die eine Migration nicht lesen kann</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Modelfiles whose model exists already</source>
            <translation>Modelfiles, deren Modell es schon gibt</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/009_add_models.py" />
            <source>Models of one's own</source>
            <translation>Eigene Modelle</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Models, tools, functions or skills with details in a form that a migration can't read</source>
            <translation>Modelle, Werkzeuge, Funktionen oder Fähigkeiten mit Angaben in einer Form, die eine Migration nicht lesen kann</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>More about it</source>
            <translation>Mehr dazu</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>More requests at once than the pool holds; often after a slow migration.</source>
            <translation>Mehr Anfragen zugleich, als der Pool hält; oft nach einer langsamen Migration.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/replacement.py" />
            <source>Mount its folder instead of the file, or restore into another file.</source>
            <translation>Hängen Sie ihren Ordner statt der Datei ein, oder spielen Sie in eine andere Datei zurück.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/connect.py" />
            <source>Move it to PostgreSQL 13 or newer first.</source>
            <translation>Bringen Sie sie zuerst auf PostgreSQL 13 oder neuer.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantine.py" />
            <source>Move rows of {0} into the quarantine table: {1}.</source>
            <translation>Zeilen von {0} in die Quarantänetabelle legen: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>Move that table to another schema, or restore as its owner.</source>
            <translation>Verschieben Sie diese Tabelle in ein anderes Schema, oder spielen Sie als ihr Besitzer zurück.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Move the contents back where a chat is empty, and make the rows of their messages.</source>
            <translation>Die Inhalte zurückverschieben, wo ein Chat leer ist, und die Zeilen ihrer Nachrichten anlegen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>N&amp;otes</source>
            <translation>N&amp;otizen</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>NFS, SMB or a cloud share is mounted there.</source>
            <translation>Dort ist NFS, SMB oder ein Cloud-Laufwerk eingehängt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/change_table.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/settings_file.py" />
            <source>Name a .env or compose file that can be read.</source>
            <translation>Nennen Sie eine lesbare .env- oder compose-Datei.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/settings_file.py" />
            <source>Name a .env or compose file.</source>
            <translation>Nennen Sie eine .env- oder compose-Datei.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/pair.py" />
            <source>Name a database that is there as TARGET, or start at base.</source>
            <translation>Nennen Sie eine vorhandene Datenbank als TARGET, oder beginnen Sie bei base.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>Name a file that ends in .zip.</source>
            <translation>Nennen Sie eine Datei, die auf .zip endet.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/encryption_job.py" />
            <source>Name a file that isn't there yet.</source>
            <translation>Nennen Sie eine Datei, die es noch nicht gibt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/salvage.py" />
            <source>Name a new file.</source>
            <translation>Nennen Sie eine neue Datei.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/side.py" />
            <source>Name a revision of Open WebUI's releases, or another --lineage.</source>
            <translation>Nennen Sie eine Revision von Open WebUIs Releases, oder ein anderes --lineage.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/log_text.py" />
            <source>Name a text file.</source>
            <translation>Nennen Sie eine Textdatei.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/cipher_settings.py" />
            <source>Name a version (4, 3, 2, 1), or for example 'version=3,page_size=4096,kdf_iter=64000,hmac=SHA1,kdf=SHA1'.</source>
            <translation>Nennen Sie eine Version (4, 3, 2, 1), oder zum Beispiel 'version=3,page_size=4096,kdf_iter=64000,hmac=SHA1,kdf=SHA1'.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Name one of them with --to, or merge them first.</source>
            <translation>Nennen Sie einen davon mit --to, oder führen Sie sie zuerst zusammen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/catalog.py" />
            <source>Name one of these: {0}.</source>
            <translation>Nennen Sie eines von diesen: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/tags.py" />
            <source>Name tags by their id.</source>
            <translation>Schlagwörter nach ihrer Id benennen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>Name that schema in the target's URL (?schema=…), or use another backup.</source>
            <translation>Nennen Sie dieses Schema in der URL (?schema=…), oder nehmen Sie eine andere Sicherung.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>Name the database to restore into.</source>
            <translation>Nennen Sie die Datenbank, in die zurückgespielt werden soll.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_state.py" />
            <source>Name the database.</source>
            <translation>Nennen Sie die Datenbank.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/key_file.py" />
            <source>Name the file that holds the key alone.</source>
            <translation>Nennen Sie die Datei, die nur den Schlüssel enthält.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>Name the file to restore.</source>
            <translation>Nennen Sie die Datei, die zurückgespielt werden soll.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/rescue_dialog.py" />
            <source>Name the new file.</source>
            <translation>Nennen Sie die neue Datei.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Name the revision; 'owui-migrate graph' shows them.</source>
            <translation>Nennen Sie die Revision; 'owui-migrate graph' zeigt sie.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/encryption.py" />
            <source>Name the salt too, and keep it: plaintext_header=32,salt=…</source>
            <translation>Nennen Sie auch den Salt, und bewahren Sie ihn auf: plaintext_header=32,salt=…</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_state.py" />
            <source>Name the server's host, or the folder of its socket.</source>
            <translation>Nennen Sie den Host des Servers oder den Ordner seines Sockets.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Needs about {size} free (there are {free}).</source>
            <translation>Braucht etwa {size} freien Platz (da sind {free}).</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Needs about {size} free.</source>
            <translation>Braucht etwa {size} freien Platz.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>Neither their chats nor their owners tell a time.</source>
            <translation>Weder ihre Chats noch ihre Besitzer nennen eine Zeit.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_dialog.py" />
            <source>New file</source>
            <translation>Neue Datei</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_dialog.py" />
            <source>New key</source>
            <translation>Neuer Schlüssel</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>Newest: {name}{tail}</source>
            <translation>Neuestes: {name}{tail}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/first_steps.py" />
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/sql_pane.py" />
            <source>Next match</source>
            <translation>Nächster Treffer</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/sql_pane.py" />
            <source>Next match (F3)</source>
            <translation>Nächster Treffer (F3)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>Next: look at the plan, with the SQL of every step, and rehearse it on a copy.</source>
            <translation>Als Nächstes: den Plan ansehen, mit dem SQL jedes Schritts, und ihn auf einer Kopie proben.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>Next: nothing has to be done. A backup from a healthy day is worth most.</source>
            <translation>Als Nächstes: Es muss nichts getan werden. Eine Sicherung von einem gesunden Tag ist am meisten wert.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Next: stop Open WebUI, set DATABASE_URL to sqlite:///{path}, remove DATABASE_TYPE and DATABASE_PASSWORD, and start the new release. Whoever can read the new file can read every chat.</source>
            <translation>Als Nächstes: Open WebUI beenden, DATABASE_URL auf sqlite:///{path} setzen, DATABASE_TYPE und DATABASE_PASSWORD entfernen und das neue Release starten. Wer die neue Datei lesen kann, kann jeden Chat lesen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>No Open WebUI release {0} is known to this console.</source>
            <translation>Ein Open-WebUI-Release {0} kennt diese Konsole nicht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>No backup comes with a support bundle</source>
            <translation>Ein Support-Paket enthält keine Sicherung</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>No backup here is verified</source>
            <translation>Keine Sicherung hier ist geprüft</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>No backup of this database yet</source>
            <translation>Noch keine Sicherung dieser Datenbank</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>No backup was made</source>
            <translation>Es wurde keine Sicherung gemacht</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>No backup was made.</source>
            <translation>Es wurde keine Sicherung gemacht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>No backups of any database yet</source>
            <translation>Noch keine Sicherungen irgendeiner Datenbank</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>No chat has a time of last reading</source>
            <translation>Kein Chat hat eine Zeit, zu der er zuletzt gelesen wurde</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/target.py" />
            <source>No database was named.</source>
            <translation>Es wurde keine Datenbank genannt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/commands/commands.py" />
            <source>No examination was kept yet.</source>
            <translation>Es wurde noch keine Untersuchung aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/past_words.py" />
            <source>No findings.</source>
            <translation>Keine Befunde.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>No note is pinned any more.</source>
            <translation>Keine Notiz ist mehr angeheftet.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/revision_details.py" />
            <source>No operation can be read from its text: look at the script.</source>
            <translation>Aus seinem Text lässt sich keine Operation lesen: Sehen Sie ins Skript.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>No other program has it open.</source>
            <translation>Kein anderes Programm hat sie offen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>No other program is connected to these tables.</source>
            <translation>Kein anderes Programm ist mit diesen Tabellen verbunden.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>No permission to read {0}.</source>
            <translation>Keine Erlaubnis, {0} zu lesen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>No plan can start now</source>
            <translation>Jetzt kann kein Plan beginnen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>No plan can start while that holds: an upgrade from here could harm what is inside. Where there is a backup from before, restoring it puts things right.</source>
            <translation>Solange das gilt, kann kein Plan beginnen: Ein Upgrade von hier aus könnte beschädigen, was darin ist. Gibt es eine Sicherung von davor, richtet das Zurückspielen alles.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/release_way.py" />
            <source>No plan leads to Open WebUI {0}: {1}</source>
            <translation>Zu Open WebUI {0} führt kein Plan: {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>No release ended at revision {0}</source>
            <translation>Bei Revision {0} endete kein Release</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>No release ended at this revision</source>
            <translation>Bei dieser Revision endete kein Release</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>No release of Open WebUI fits this database as it is.</source>
            <translation>Kein Release von Open WebUI passt zu dieser Datenbank, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/verify.py" />
            <source>No row lost what it refers to.</source>
            <translation>Keine Zeile verlor, worauf sie verweist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>No run on this database yet</source>
            <translation>Noch kein Lauf auf dieser Datenbank</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/side.py" />
            <source>No schema is known of {0} in a database that is {1}.</source>
            <translation>Von {0} ist in einer Datenbank der Art {1} kein Schema bekannt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>No script of this source defines it: a newer release or a fork made it.</source>
            <translation>Kein Skript dieser Quelle definiert sie: Ein neueres Release oder ein Fork hat sie gemacht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>No step runs before the backup is made, opened again and found equal.</source>
            <translation>Kein Schritt läuft, bevor die Sicherung gemacht, noch einmal geöffnet und für gleich befunden ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>No two lines cross</source>
            <translation>Keine zwei Linien kreuzen sich</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/quarantine_table.py" />
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Nobody can read or write</source>
            <translation>Niemand kann lesen oder schreiben in</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Nobody can write to</source>
            <translation>Niemand kann schreiben in</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Nobody else has the file open</source>
            <translation>Niemand sonst hat die Datei offen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/server_session.py" />
            <source>Nobody else writes to the tables from here on.</source>
            <translation>Ab hier schreibt niemand sonst in die Tabellen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantining.py" />
            <source>None of these rows can go back.</source>
            <translation>Keine dieser Zeilen kann zurück.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/commands/commands.py" />
            <source>None yet</source>
            <translation>Noch keine</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>None. A log that stands still there is busy with a migration.</source>
            <translation>Keine. Ein Log, das dort stehen bleibt, ist mit einer Migration beschäftigt.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Normal use.</source>
            <translation>Normaler Gebrauch.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>Not all of it could be examined again. Look at it before you go on.</source>
            <translation>Nicht alles konnte noch einmal untersucht werden. Sehen Sie es sich an, bevor Sie weitermachen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/salvage.py" />
            <source>Not even the list of tables of {0} can be read.</source>
            <translation>Nicht einmal die Liste der Tabellen von {0} ist lesbar.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>Not every question to the rows was answered: {list}.</source>
            <translation>Nicht jede Frage an die Zeilen wurde beantwortet: {list}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/salvaging.py" />
            <source>Not everything could be read: {rows} are in the new file</source>
            <translation>Nicht alles war lesbar: {rows} sind in der neuen Datei</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>Not examined yet</source>
            <translation>Noch nicht untersucht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>Not in the backup, because the role may not read them: {0}.</source>
            <translation>Nicht in der Sicherung, weil die Rolle sie nicht lesen darf: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/revision_story.py" />
            <source>Not in this source</source>
            <translation>Nicht in dieser Quelle</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/find.py" />
            <source>Not opened yet: there were many.</source>
            <translation>Noch nicht geöffnet: Es waren viele.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/preview_job.py" />
            <source>Not previewed, because the step {0} before it fails.</source>
            <translation>Ohne Vorschau, weil der Schritt {0} davor fehlschlägt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Not verified since it was made, {ago}.</source>
            <translation>Seit dem Anlegen ({ago}) nicht geprüft.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/9f0c9cd09105_notes.py" />
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/013_add_user_info.py" />
            <source>Notes about a person</source>
            <translation>Notizen zu Benutzern</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/e1f2a3b4c5d6_note_is_pinned.py" />
            <source>Notes can be pinned</source>
            <translation>Notizen lassen sich anheften</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Nothing answers at {0} or it takes no connections.</source>
            <translation>Unter {0} antwortet nichts, oder es nimmt keine Verbindungen an.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Nothing could be examined, so nothing else is known of it.</source>
            <translation>Nichts konnte untersucht werden, also ist sonst nichts darüber bekannt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/bundle_dialog.py" />
            <source>Nothing else leaves, and nothing is sent: you save one file and give it to whom you like. Words that could come from your rows are replaced by “…”.</source>
            <translation>Sonst geht nichts hinaus, und nichts wird gesendet: Sie speichern eine Datei und geben sie, wem Sie mögen. Wörter, die aus Ihren Zeilen stammen könnten, sind durch „…“ ersetzt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>Nothing has to be done.</source>
            <translation>Es muss nichts getan werden.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_box.py" />
            <source>Nothing in it is known to the doctor.</source>
            <translation>Nichts darin kennt der Doktor.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Nothing in this file can bring chats back; the old file can.</source>
            <translation>Nichts in dieser Datei kann Chats zurückbringen; die alte Datei kann es.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_state.py" />
            <source>Nothing is in the quarantine.</source>
            <translation>In der Quarantäne ist nichts.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Nothing is pending. A fresh backup never hurts.</source>
            <translation>Nichts steht aus. Eine frische Sicherung schadet nie.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>Nothing is wrong</source>
            <translation>Nichts ist falsch</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>Nothing is wrong in the database; the log speaks of {count}</source>
            <translation>Mit der Datenbank ist alles in Ordnung; das Log spricht von: {count}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>Nothing is wrong; there is something to know</source>
            <translation>Nichts ist falsch; es gibt etwas zu wissen</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Nothing needs to be done.</source>
            <translation>Es muss nichts getan werden.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>Nothing of Open WebUI is in this file yet.</source>
            <translation>In dieser Datei ist noch nichts von Open WebUI.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>Nothing to do: the database is at {name}</source>
            <translation>Nichts zu tun: Die Datenbank ist bei {name}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>Nothing to worry about</source>
            <translation>Nichts, was Sorgen machen müsste</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/errors.py" />
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Nothing was decrypted</source>
            <translation>Es wurde nichts entschlüsselt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Nothing was encrypted</source>
            <translation>Es wurde nichts verschlüsselt</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Nothing was migrated.</source>
            <translation>Es wurde nichts migriert.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Nothing was migrated; the message in the log often hides the reason.</source>
            <translation>Es wurde nichts migriert; die Meldung im Log verbirgt oft den Grund.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Nothing was read or changed.</source>
            <translation>Es wurde nichts gelesen oder geändert.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Nothing was repaired</source>
            <translation>Es wurde nichts repariert</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Nothing was rescued</source>
            <translation>Es wurde nichts herausgeholt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Nothing was restored</source>
            <translation>Es wurde nichts zurückgespielt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Nothing was salvaged</source>
            <translation>Es wurde nichts gerettet</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Nothing was written to the database.</source>
            <translation>In die Datenbank wurde nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>Nothing wrong so far</source>
            <translation>Bisher nichts Falsches</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/38d63c18f30f_oauth_sessions.py" />
            <source>OAuth sessions</source>
            <translation>OAuth-Sitzungen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/schema_tables.py" />
            <source>Of</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Of plain files only: an encrypted one doesn't shrink, and pg_dump compresses what it writes by itself.</source>
            <translation>Nur von unverschlüsselten Dateien: Verschlüsselte schrumpfen nicht, und pg_dump komprimiert selbst.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Of rows with one id the first stays.</source>
            <translation>Von Zeilen mit derselben Id bleibt die erste.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Old access rules lie beside the new ones.</source>
            <translation>Alte Zugriffsregeln liegen neben den neuen.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c92da83b017f_apps.py" />
            <source>Older releases know no apps. Going back puts apps, their memberships and their messages (with the files on those) into the quarantine table; coming here again puts them back.</source>
            <translation>Ältere Releases kennen keine Apps. Das Zurückgehen legt Apps, ihre Mitgliedschaften und ihre Nachrichten (mit den Dateien daran) in die Quarantänetabelle; wer wieder hierher kommt, bekommt sie zurück.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Older releases stop with 'already exists' or 'duplicate column'; releases from 0.9.6 may pass over it and leave the data out for good.</source>
            <translation>Ältere Releases halten an mit 'already exists' oder 'duplicate column'; Releases ab 0.9.6 gehen vielleicht darüber hinweg und lassen die Daten für immer aus.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>On PostgreSQL it keeps a table locked while it works; of no concern here.</source>
            <translation>Auf PostgreSQL hält es eine Tabelle gesperrt, während es arbeitet; hier ohne Belang.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>On PostgreSQL, Open WebUI's 37f288994c47 stops here: “violates foreign key constraint”. SQLite takes them.</source>
            <translation>Auf PostgreSQL bleibt Open WebUIs 37f288994c47 hier stehen: “violates foreign key constraint”. SQLite nimmt sie an.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>On SQLite a table is only made anew while it has just the columns that it should have.</source>
            <translation>Auf SQLite wird eine Tabelle nur neu angelegt, solange sie genau die Spalten hat, die sie haben soll.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>On SQLite nothing; a copy to PostgreSQL fails: 'Failed Foreign Key Check'. On PostgreSQL a dump of the database can't be restored with all its keys.</source>
            <translation>Unter SQLite keine; eine Kopie nach PostgreSQL scheitert: 'Failed Foreign Key Check'. Unter PostgreSQL lässt sich ein Dump der Datenbank nicht mit allen Schlüsseln zurückspielen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>On SQLite, Open WebUI's 374d2f66af06 reads no prompts then, and drops the table without a word.</source>
            <translation>Auf SQLite liest Open WebUIs 374d2f66af06 dann keine Prompts und löscht die Tabelle ohne ein Wort.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/prepare.py" />
            <source>On a server the whole run is one transaction; its locks end with it.</source>
            <translation>Auf einem Server ist der ganze Lauf eine Transaktion; seine Sperren enden mit ihr.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Once the doctor finds no error any more: with a verified backup of its own, all of it or nothing. Where something has to be said or chosen first, you are asked.</source>
            <translation>Sobald der Doktor keinen Fehler mehr findet: mit einer eigenen geprüften Sicherung, ganz oder gar nicht. Wo vorher etwas zu sagen oder zu wählen ist, werden Sie gefragt.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f0bd01a18a3d_one_account_per_address.py" />
            <source>One account per e-mail address</source>
            <translation>Ein Konto je E-Mail-Adresse</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/thin_dialog.py" />
            <source>One of each of so many days</source>
            <translation>Je eine für so viele Tage</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/thin_dialog.py" />
            <source>One of each of so many weeks</source>
            <translation>Je eine für so viele Wochen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>One row a revision, branches in lanes beside each other</source>
            <translation>Eine Zeile je Revision, Zweige in Bahnen nebeneinander</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ff2c63645b8_one_row_per_setting.py" />
            <source>One row per setting</source>
            <translation>Eine Zeile je Einstellung</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encrypting.py" />
            <source>Only SQLite files are encrypted with SQLCipher.</source>
            <translation>Nur SQLite-Dateien werden mit SQLCipher verschlüsselt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Only a backup from before it leads back; keep it.</source>
            <translation>Nur eine Sicherung von davor führt zurück; bewahren Sie sie auf.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/prepare.py" />
            <source>Only a server's database can be copied to another server, and only there.</source>
            <translation>Nur die Datenbank eines Servers kann auf einen anderen Server kopiert werden, und nur dorthin.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Only adds tables or columns; what is there stays as it is.</source>
            <translation>Fügt nur Tabellen oder Spalten hinzu; was da ist, bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Only its manifest is here: the file was moved or deleted. Put it back beside the manifest, or delete the entry.</source>
            <translation>Nur ihr Manifest ist hier: Die Datei wurde verschoben oder gelöscht. Legen Sie sie wieder neben das Manifest, oder löschen Sie den Eintrag.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Only one of them can be right; usually {0}.</source>
            <translation>Nur eine davon kann richtig sein; meist {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>Only tables, columns and the file were looked at; the rows were not asked.</source>
            <translation>Nur Tabellen, Spalten und die Datei wurden angesehen; die Zeilen wurden nicht befragt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/fitting.py" />
            <source>Only values of a row of {0} are kept, not a whole one: they are for reading.</source>
            <translation>Aufbewahrt sind nur Werte einer Zeile von {0}, keine ganze Zeile: Sie sind zum Lesen da.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Only {0} revisions are applied, not {1}.</source>
            <translation>Nur {0} Revisionen sind angewendet, nicht {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Only {0} revisions are pending, not {1}.</source>
            <translation>Nur {0} Revisionen stehen aus, nicht {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/places_to_look.py" />
            <source>Open WebUI</source>
            <translation>Open WebUI</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI and this console can look, but neither can upgrade: 'attempt to write a readonly database'.</source>
            <translation>Open WebUI und diese Konsole können ansehen, aber beide kein Upgrade machen: 'attempt to write a readonly database'.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI could not run its migrations</source>
            <translation>Open WebUI konnte seine Migrationen nicht ausführen</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI doesn't look at them, and migrations leave them alone.</source>
            <translation>Open WebUI sieht nicht auf sie, und Migrationen lassen sie in Ruhe.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI doesn't look at them. A migration that copies the table keeps them.</source>
            <translation>Open WebUI sieht nicht auf sie. Eine Migration, die die Tabelle kopiert, behält sie.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Open WebUI doesn't start? See what its log says</source>
            <translation>Open WebUI startet nicht? Sehen, was das Log sagt</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI found no database where it looked, made a new one, and started anew.</source>
            <translation>Open WebUI fand dort, wo es suchte, keine Datenbank, legte eine neue an und begann von vorn.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/foreign.py" />
            <source>Open WebUI has it from {0} on, and no release ended there</source>
            <translation>Open WebUI hat sie ab {0}, und kein Release endete dort</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Open WebUI makes its tables when it starts on this database.</source>
            <translation>Open WebUI legt seine Tabellen an, wenn es mit dieser Datenbank startet.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/main_window.py" />
            <source>Open WebUI migration console</source>
            <translation>Open-WebUI-Migrationskonsole</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI sees one half: 'relation does not exist'.</source>
            <translation>Open WebUI sieht nur eine Hälfte: 'relation does not exist'.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI starts and then fails with 'no such column' or 'no such table'.</source>
            <translation>Open WebUI startet und versagt dann mit 'no such column' oder 'no such table'.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Open WebUI up to 0.8.12 opens it with DATABASE_TYPE=sqlite+sqlcipher and the key in DATABASE_PASSWORD. There is no way into the file without the key.</source>
            <translation>Open WebUI bis 0.8.12 öffnet sie mit DATABASE_TYPE=sqlite+sqlcipher und dem Schlüssel in DATABASE_PASSWORD. Ohne den Schlüssel führt kein Weg in die Datei.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI was stopped hard, or only a part of the files was copied.</source>
            <translation>Open WebUI wurde hart beendet, oder nur ein Teil der Dateien wurde kopiert.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>Open WebUI wheels (*.whl)</source>
            <translation>Open-WebUI-Wheels (*.whl)</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI works, but lists and searches are slow.</source>
            <translation>Open WebUI funktioniert, aber Listen und Suchen sind langsam.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI would start as if it were new, and ask for a first administrator.</source>
            <translation>Open WebUI würde starten, als wäre es neu, und nach einem ersten Administrator fragen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>Open WebUI {0}</source>
            <translation>Open WebUI {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>Open WebUI {0} and newer</source>
            <translation>Open WebUI {0} und neuer</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/foreign.py" />
            <source>Open WebUI {0} leaves its databases there</source>
            <translation>Open WebUI {0} hinterlässt seine Datenbanken dort</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/release_way.py" />
            <source>Open WebUI {0} opens this database as it is.</source>
            <translation>Open WebUI {0} öffnet diese Datenbank, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/release_way.py" />
            <source>Open WebUI {0} would upgrade this database by {1} when it starts; better do it here first, with a verified backup.</source>
            <translation>Open WebUI {0} würde diese Datenbank beim Start aktualisieren ({1}); besser tun Sie es zuerst hier, mit einer geprüften Sicherung.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/revision_details.py" />
            <source>Open WebUI {releases}</source>
            <translation>Open WebUI {releases}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>Open WebUI {release}</source>
            <translation>Open WebUI {release}</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's 1af9b942657b keeps only one person's tag; the bundled migration keeps all.</source>
            <translation>1af9b942657b von Open WebUI behält nur das Schlagwort einer Person; die mitgelieferte Migration behält alle.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's 1af9b942657b stops here: 'UNIQUE constraint failed: _alembic_tmp_tag…'.</source>
            <translation>1af9b942657b von Open WebUI hält hier an: 'UNIQUE constraint failed: _alembic_tmp_tag…'.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's 1af9b942657b stops here: “'NoneType' object has no attribute 'replace'”.</source>
            <translation>1af9b942657b von Open WebUI hält hier an: „'NoneType' object has no attribute 'replace'“.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's 242a2047eae0 stops at chats without contents and throws away text that is no JSON; 8452d01d26d7 stops at contents that are no chat.</source>
            <translation>Open WebUIs 242a2047eae0 bleibt an Chats ohne Inhalt stehen und wirft Text weg, der kein JSON ist; 8452d01d26d7 bleibt an Inhalten stehen, die kein Chat sind.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's 374d2f66af06 reads no prompts then, and drops the table without a word.</source>
            <translation>374d2f66af06 von Open WebUI liest dann keine Prompts und entfernt die Tabelle ohne ein Wort.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's 374d2f66af06 stops here.</source>
            <translation>374d2f66af06 von Open WebUI hält hier an.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's 374d2f66af06 stops here; at the next start, releases from 0.9.6 delete all prompts.</source>
            <translation>374d2f66af06 von Open WebUI hält hier an; beim nächsten Start löschen Releases ab 0.9.6 alle Prompts.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's 37f288994c47 stops here: 'UNIQUE constraint failed: group_member…'.</source>
            <translation>37f288994c47 von Open WebUI hält hier an: 'UNIQUE constraint failed: group_member…'.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's 3e0e00844bb0 stops here: 'UNIQUE constraint failed: knowledge_file…'.</source>
            <translation>3e0e00844bb0 von Open WebUI hält hier an: 'UNIQUE constraint failed: knowledge_file…'.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's 6a39f3d8e55c stops here: 'JSONDecodeError'.</source>
            <translation>6a39f3d8e55c von Open WebUI hält hier an: 'JSONDecodeError'.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's 9a1b2c3d4e5f stops here: “unhashable type”.</source>
            <translation>Open WebUIs 9a1b2c3d4e5f bleibt hier stehen: “unhashable type”.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's d4c1a8e37b62 stops here (“cannot convert float infinity”, “too large to convert”, “malformed JSON”), and on SQLite can't be tried again.</source>
            <translation>Open WebUIs d4c1a8e37b62 bleibt hier stehen (“cannot convert float infinity”, “too large to convert”, “malformed JSON”) und kann auf SQLite nicht noch einmal versucht werden.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's d6a8c3f912ab, e7b9d4a023bc or f8c0e5b134cd stops here, and can't be tried again.</source>
            <translation>Open WebUIs d6a8c3f912ab, e7b9d4a023bc oder f8c0e5b134cd bleibt hier stehen und kann nicht noch einmal versucht werden.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/places_to_look.py" />
            <source>Open WebUI's desktop app</source>
            <translation>die Desktop-App von Open WebUI</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's f0bd01a18a3d stops here: 'duplicate emails exist'.</source>
            <translation>f0bd01a18a3d von Open WebUI hält hier an: 'duplicate emails exist'.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's f1e2d3c4b5a6 stops here: “'NoneType' object has no attribute 'get'”.</source>
            <translation>f1e2d3c4b5a6 von Open WebUI hält hier an: „'NoneType' object has no attribute 'get'“.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's legacy migration 010 stops here.</source>
            <translation>Open WebUIs frühere Migration 010 hält hier an.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's legacy migration 010 stops here: “UNIQUE constraint failed: model.id”.</source>
            <translation>Open WebUIs alte Migration 010 bleibt hier stehen: “UNIQUE constraint failed: model.id”.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_box.py" />
            <source>Open WebUI's log</source>
            <translation>Log von Open WebUI</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's migration stops on every database with channel members: 'Cannot add a NOT NULL column'.</source>
            <translation>Open WebUIs Migration hält auf jeder Datenbank mit Kanalmitgliedern an: 'Cannot add a NOT NULL column'.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's own migration stops at them.</source>
            <translation>Open WebUIs eigene Migration bleibt daran stehen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's own migration stops there, and on SQLite a second try goes on with all settings at their defaults.</source>
            <translation>Open WebUIs eigene Migration bleibt dort stehen, und auf SQLite macht ein zweiter Versuch mit lauter Voreinstellungen weiter.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's own migrations are one long transaction; the server ends it in the middle, and nothing has changed after all that time.</source>
            <translation>Open WebUIs eigene Migrationen sind eine lange Transaktion; der Server beendet sie mittendrin, und nach all der Zeit hat sich nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's own run may need gigabytes of memory and minutes without a word; health checks kill it then.</source>
            <translation>Open WebUIs eigener Lauf braucht vielleicht Gigabytes an Speicher und Minuten ohne ein Wort; Health-Checks schießen ihn dann ab.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's scripts leave out, overwrite or delete what they have no place for, and report success.</source>
            <translation>Die Skripte von Open WebUI lassen aus, überschreiben oder löschen, wofür sie keinen Platz haben, und melden Erfolg.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's tables are in more than one schema</source>
            <translation>Open WebUIs Tabellen liegen in mehr als einem Schema</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI, or another tool, is running on it.</source>
            <translation>Open WebUI oder ein anderes Werkzeug läuft darauf.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/prompts.py" />
            <source>Open a database</source>
            <translation>Eine Datenbank öffnen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encrypting.py" />
            <source>Open a webui.db.</source>
            <translation>Öffnen Sie eine webui.db.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Open another file …</source>
            <translation>Eine andere Datei öffnen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Open every backup in the list again</source>
            <translation>Jede Sicherung der Liste noch einmal öffnen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>Open in</source>
            <translation>Offen in</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/run.py" />
            <source>Open it again and look at the new plan.</source>
            <translation>Öffnen Sie sie noch einmal, und sehen Sie den neuen Plan an.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/aftermath.py" />
            <source>Open it again to see whether the old or the new key opens it.</source>
            <translation>Öffnen Sie sie noch einmal, um zu sehen, ob der alte oder der neue Schlüssel sie öffnet.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/connect.py" />
            <source>Open it again, or stop Open WebUI first.</source>
            <translation>Öffnen Sie sie noch einmal, oder beenden Sie zuerst Open WebUI.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>Open it again; if that fails, restore the backup.</source>
            <translation>Öffnen Sie sie noch einmal; schlägt das fehl, spielen Sie die Sicherung zurück.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>Open it once with the sqlite3 program and close it, then restore it.</source>
            <translation>Öffnen Sie sie einmal mit dem Programm sqlite3 und schließen Sie sie, dann spielen Sie sie zurück.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>Open script</source>
            <translation>Skript öffnen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/child.py" />
            <source>Open the database again to see where it stands, and report this.</source>
            <translation>Öffnen Sie die Datenbank noch einmal, um zu sehen, wo sie steht, und melden Sie das.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Open the database behind your Open WebUI</source>
            <translation>Die Datenbank hinter Ihrem Open WebUI öffnen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_dialog.py" />
            <source>Open the database …</source>
            <translation>Datenbank öffnen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/salvaging.py" />
            <source>Open the new file and look at the Doctor page before Open WebUI uses it.</source>
            <translation>Öffnen Sie die neue Datei und sehen Sie auf die Seite Doktor, bevor Open WebUI sie benutzt.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open the schema that has the chats. Tables that are only in another schema are copied here with their rows; the other schema stays as it is.</source>
            <translation>Öffnen Sie das Schema, das die Chats hat. Tabellen, die nur in einem anderen Schema liegen, werden mit ihren Zeilen hierher kopiert; das andere Schema bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_surroundings.py" />
            <source>Open the schema {0} in its place, if that is the one with the chats.</source>
            <translation>Öffnen Sie stattdessen das Schema {0}, wenn es das mit den Chats ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>Open this run</source>
            <translation>Diese Folge aufklappen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Opened again: its bytes, pages, tables and row counts are what they were when made.</source>
            <translation>Noch einmal geöffnet: Bytes, Seiten, Tabellen und Zeilenzahlen sind, wie sie beim Anlegen waren.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/reporting.py" />
            <source>Opening the backup again to check it.</source>
            <translation>Die Sicherung wird zum Prüfen noch einmal geöffnet.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/pages.py" />
            <source>Opening without a trace</source>
            <translation>Öffnen ohne Spuren</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/revision_details.py" />
            <source>Operations</source>
            <translation>Operationen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/run_table.py" />
            <source>Outcome</source>
            <translation>Ausgang</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/workspace.py" />
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/minimap.py" />
            <source>Overview of the graph</source>
            <translation>Übersicht des Graphen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>P&amp;roduction: ask for its name before every run</source>
            <translation>P&amp;roduktion: vor jedem Lauf nach ihrem Namen fragen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/exporting.py" />
            <source>PNG picture …</source>
            <translation>PNG-Bild …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/cipher_fields.py" />
            <source>Page size</source>
            <translation>Seitengröße</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/side_nav.py" />
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Pages of the file are damaged</source>
            <translation>Seiten der Datei sind beschädigt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Passwords can't be brought back.</source>
            <translation>Passwörter lassen sich nicht zurückbringen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/prompts.py" />
            <source>Past examinations</source>
            <translation>Frühere Untersuchungen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Past examinations …</source>
            <translation>Frühere Befunde …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_dialog.py" />
            <source>Paste Open WebUI's start-up log or a traceback. It stays on this computer.</source>
            <translation>Das Startlog von Open WebUI oder einen Traceback einfügen. Beides bleibt auf diesem Rechner.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_dialog.py" />
            <source>Paste a log</source>
            <translation>Ein Log einfügen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Paste a log …</source>
            <translation>Log einfügen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_box.py" />
            <source>Paste the start-up log or the traceback here, or drop its file on this box</source>
            <translation>Hier das Startlog oder den Traceback einfügen oder die Datei hierher ziehen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>Path of the file that holds the key</source>
            <translation>Pfad der Datei, die den Schlüssel enthält</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>Path of the source</source>
            <translation>Pfad der Quelle</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>Path of the wheel or folder</source>
            <translation>Pfad des Wheels oder Ordners</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Path or URL</source>
            <translation>Pfad oder URL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Path or URL to compare with</source>
            <translation>Pfad oder URL zum Vergleich</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Pause after each step</source>
            <translation>Nach jedem Schritt anhalten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Pause the job</source>
            <translation>Den Auftrag anhalten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>Pending steps</source>
            <translation>Ausstehende Schritte</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3af16a1c9fb6_profile_of_users.py" />
            <source>People can say more about themselves: a user name, a text, gender and date of birth. Going back drops all of it.</source>
            <translation>Benutzer können mehr über sich sagen: Benutzername, Text, Geschlecht und Geburtsdatum. Das Zurückgehen entfernt das alles.</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/003_add_auth_api_key.py" />
            <source>People get an API key</source>
            <translation>Benutzer bekommen einen API-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>People have lost the rights of their groups.</source>
            <translation>Leute haben die Rechte ihrer Gruppen verloren.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>People use tags of the same name</source>
            <translation>Leute benutzen Schlagwörter desselben Namens</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Perhaps nobody ever made one. But releases from 0.9.6 delete all prompts when 374d2f66af06 is tried again after an error, and report success.</source>
            <translation>Vielleicht hat nie jemand einen angelegt. Aber Releases ab 0.9.6 löschen alle Prompts, wenn 374d2f66af06 nach einem Fehler noch einmal versucht wird, und melden Erfolg.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Pin the notes again that the old column marks.</source>
            <translation>Die Notizen wieder anheften, die die alte Spalte nennt.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/4de81c2a3af1_pinned_notes.py" />
            <source>Pinned notes per person</source>
            <translation>Angeheftete Notizen je Benutzer</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Pinned notes were not carried over</source>
            <translation>Angeheftete Notizen wurden nicht übernommen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/cipher_fields.py" />
            <source>Plaintext header size</source>
            <translation>Größe des Klartext-Kopfs</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/workspace.py" />
            <source>Plan &amp;&amp; Preview</source>
            <translation>Plan &amp;&amp; Vorschau</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Plan the time; a rehearsal on a copy tells it more exactly.</source>
            <translation>Planen Sie die Zeit ein; eine Probe auf einer Kopie sagt sie genauer.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Planar</source>
            <translation>Planar</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/repair_job.py" />
            <source>Please report this; nothing was written.</source>
            <translation>Bitte melden Sie das; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>PostgreSQL can't read them: 'unsupported Unicode escape sequence', and messages are lost silently.</source>
            <translation>PostgreSQL kann sie nicht lesen: 'unsupported Unicode escape sequence', und Nachrichten gehen still verloren.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>PostgreSQL could not be reached</source>
            <translation>PostgreSQL war nicht zu erreichen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b8f2c6d91a04_index_pending_files.py" />
            <source>PostgreSQL only. If the index can't be made, for example because a file's details hold a NUL character, the reason is logged and the revision counts as done: it only makes lists faster.</source>
            <translation>Nur PostgreSQL. Lässt sich der Index nicht anlegen, zum Beispiel weil die Angaben einer Datei ein NUL-Zeichen enthalten, wird der Grund protokolliert, und die Revision gilt als erledigt: Der Index macht nur Listen schneller.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>PostgreSQL refuses everything after the first error of a transaction.</source>
            <translation>PostgreSQL verweigert nach dem ersten Fehler einer Transaktion alles Weitere.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/pages.py" />
            <source>PostgreSQL servers</source>
            <translation>PostgreSQL-Server</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/fate.py" />
            <source>PostgreSQL undid it: the database is as it was before.</source>
            <translation>PostgreSQL nahm es zurück: Die Datenbank ist wie zuvor.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/fate.py" />
            <source>PostgreSQL undid what had begun: the database is as it was before.</source>
            <translation>PostgreSQL nahm zurück, was begonnen hatte: Die Datenbank ist wie zuvor.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/fate.py" />
            <source>PostgreSQL undoes what had begun: nothing was committed.</source>
            <translation>PostgreSQL nimmt zurück, was begonnen hatte: Nichts wurde übernommen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>PostgreSQL {0}, which can be written.</source>
            <translation>PostgreSQL {0}, das geschrieben werden kann.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Preview is being made</source>
            <translation>Die Vorschau wird gemacht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/sql_pane.py" />
            <source>Previous match</source>
            <translation>Voriger Treffer</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/sql_pane.py" />
            <source>Previous match (Shift+F3)</source>
            <translation>Voriger Treffer (Umschalt+F3)</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/461111b60977_primary_keys.py" />
            <source>Primary keys for the oldest tables</source>
            <translation>Primärschlüssel für die ältesten Tabellen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3af16a1c9fb6_profile_of_users.py" />
            <source>Profile of users</source>
            <translation>Profil der Benutzer</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Progress of the job</source>
            <translation>Fortschritt des Auftrags</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/374d2f66af06_prompt_history.py" />
            <source>Prompts get an id of their own, lose the slash in front of their command, and each starts a history with one entry that holds what it is now. No prompt is dropped: if two commands are equal without the slash, the second gets a number behind it; a prompt without owner, title, content or time gets an empty one. An access rule that can't be read makes its prompt private, and is listed in the quarantine. What a crashed attempt of an earlier release left behind is finished from the prompts themselves.</source>
            <translation>Prompts bekommen eine eigene Id, verlieren den Schrägstrich vor ihrem Befehl, und jeder beginnt eine Geschichte mit einem Eintrag, der festhält, wie er jetzt ist. Kein Prompt fällt weg: Sind zwei Befehle ohne den Schrägstrich gleich, bekommt der zweite eine Nummer angehängt; ein Prompt ohne Besitzer, Titel, Inhalt oder Zeit bekommt einen leeren Wert. Eine Zugriffsregel, die nicht lesbar ist, macht ihren Prompt privat und wird in der Quarantäne aufgeführt. Was ein abgestürzter Versuch eines früheren Releases hinterließ, wird aus den Prompts selbst zu Ende gebracht.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Prompts lack a column, and Open WebUI would delete them</source>
            <translation>Prompts fehlt eine Spalte, und Open WebUI würde sie löschen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/374d2f66af06_prompt_history.py" />
            <source>Prompts with ids and a history</source>
            <translation>Prompts mit Ids und Geschichte</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Prompts without owner, title, content or time</source>
            <translation>Prompts ohne Besitzer, Titel, Inhalt oder Zeit</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>Put 1 row back into {0}.</source>
            <translation>1 Zeile nach {0} zurückstellen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/models.py" />
            <source>Put a number behind the modelfile's name.</source>
            <translation>Eine Zahl hinter den Namen des Modelfiles setzen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/prompts.py" />
            <source>Put a number behind the second command.</source>
            <translation>Dem zweiten Befehl eine Zahl anhängen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/quarantine_table.py" />
            <source>Put aside</source>
            <translation>Zurückgelegt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/quarantine_table.py" />
            <source>Put aside because</source>
            <translation>Zurückgelegt, weil</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_dialog.py" />
            <source>Put back ({count}) …</source>
            <translation>Zurückstellen ({count}) …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_dialog.py" />
            <source>Put back all that fit …</source>
            <translation>Alle zurückstellen, die passen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Put back from the quarantine</source>
            <translation>Aus der Quarantäne zurückgestellt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_state.py" />
            <source>Put back now</source>
            <translation>Jetzt zurückstellen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_dialog.py" />
            <source>Put back …</source>
            <translation>Zurückstellen …</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Put right what the title says, and open it again.</source>
            <translation>Richten Sie, was der Titel sagt, und öffnen Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Put the job's end away</source>
            <translation>Das Ende des Auftrags wegräumen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Put this away</source>
            <translation>Wegräumen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>Put {0} rows back into {1}.</source>
            <translation>{0} Zeilen nach {1} zurückstellen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_state.py" />
            <source>Put {rows} back into {target}?</source>
            <translation>{rows} nach {target} zurückstellen?</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/run.py" />
            <source>Putting everything back.</source>
            <translation>Alles wird zurückgesetzt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/comparing.py" />
            <source>Python (*.py)</source>
            <translation>Python (*.py)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>Quarantine</source>
            <translation>Quarantäne</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_dialog.py" />
            <source>Quarantine of {name}</source>
            <translation>Quarantäne von {name}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Quarantine …</source>
            <translation>Quarantäne …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>Raw key</source>
            <translation>Roher Schlüssel</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>Re&amp;load</source>
            <translation>Neu &amp;laden</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>Re&amp;scue out of SQLCipher …</source>
            <translation>Aus SQLCipher &amp;herausholen …</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Read the settings from the old table, config_old.</source>
            <translation>Die Einstellungen aus der alten Tabelle config_old lesen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/load.py" />
            <source>Read the source again, look at what changed, and trust it anew.</source>
            <translation>Lesen Sie die Quelle noch einmal, sehen Sie an, was sich geändert hat, und vertrauen Sie ihr neu.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Read what can be read into a new file</source>
            <translation>Was lesbar ist, in eine neue Datei lesen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>Read without unpacking. You are asked before anything of it is run.</source>
            <translation>Wird gelesen, ohne entpackt zu werden. Sie werden gefragt, bevor etwas daraus läuft.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Reading some rows fails. A migration may seem to succeed all the same, and spread the damage.</source>
            <translation>Manche Zeilen sind nicht lesbar. Eine Migration kann trotzdem scheinbar gelingen und den Schaden verbreiten.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/salvage_job.py" />
            <source>Reading what can still be read.</source>
            <translation>Es wird gelesen, was noch lesbar ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_box.py" />
            <source>Reading {name} …</source>
            <translation>{name} wird gelesen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>Reading …</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Reads every chat: time grows with the number and length of chats.</source>
            <translation>Liest jeden Chat: Die Zeit wächst mit Zahl und Länge der Chats.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>Rebuilding {0} would delete rows that refer to it, so foreign keys are off during the run and checked after it.</source>
            <translation>{0} neu zu bauen würde Zeilen löschen, die darauf verweisen; Fremdschlüssel sind also während des Laufs aus und werden danach geprüft.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/database_lists.py" />
            <source>Recent databases</source>
            <translation>Zuletzt geöffnete Datenbanken</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Record the revision that the tables prove; the pending upgrade then does what was skipped.</source>
            <translation>Die Revision vermerken, die die Tabellen beweisen; das ausstehende Upgrade tut dann, was ausgelassen wurde.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>Record {0} as the one revision.</source>
            <translation>{0} als einzige Revision vermerken.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>Recorded and actual revision agree: {revision}.</source>
            <translation>Vermerkte und tatsächliche Revision stimmen überein: {revision}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>Recorded at {names}.</source>
            <translation>Vermerkt bei {names}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>Recorded revision: {revision}.</source>
            <translation>Vermerkte Revision: {revision}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Rehearse</source>
            <translation>Proben</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Rehearse all</source>
            <translation>Alle proben</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_page.py" />
            <source>Rehearse, then run …</source>
            <translation>Proben, dann ausführen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Rehearsed to {goal}: all {steps} went well</source>
            <translation>Probe bis {goal}: alles ging gut ({steps})</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Rehearsed to {goal}: its one step went well</source>
            <translation>Geprobt bis {goal}: Der eine Schritt ging gut</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Rehearsing on a copy to {goal}</source>
            <translation>Probe auf einer Kopie bis {goal}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Rehearsing the repair of {goal} on a copy</source>
            <translation>Die Reparatur von {goal} wird an einer Kopie geprobt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/rehearse.py" />
            <source>Rehearsing the repairs on the copy.</source>
            <translation>Die Reparaturen werden auf der Kopie geprobt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/rehearse.py" />
            <source>Rehearsing the steps on the copy.</source>
            <translation>Die Schritte werden auf der Kopie geprobt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Release 0.9.0 gave up encrypted SQLite files.</source>
            <translation>Release 0.9.0 gab verschlüsselte SQLite-Dateien auf.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/release_dialog.py" />
            <source>Release of Open WebUI</source>
            <translation>Release von Open WebUI</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Release {0} ends at {1}, which this source doesn't contain.</source>
            <translation>Release {0} endet bei {1}, das diese Quelle nicht enthält.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Release {0} shipped no Alembic scripts.</source>
            <translation>Release {0} brachte keine Alembic-Skripte mit.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>Release {span}</source>
            <translation>Release {span}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>Release {span} opens it as it is.</source>
            <translation>Release {span} öffnet sie, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>Release {span} — the database is here</source>
            <translation>Release {span} — hier steht die Datenbank</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Releases 0.3.10 to 0.3.16 from pip shipped none; or the command ran in another folder.</source>
            <translation>Die Releases 0.3.10 bis 0.3.16 von pip brachten keine mit; oder der Befehl lief in einem anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Releases 0.8.0 to 0.8.5 stop at them, and later ones at chats that mix both kinds: “'&gt;' not supported between instances”.</source>
            <translation>Die Releases 0.8.0 bis 0.8.5 halten daran an, spätere bei Chats, die beide Arten mischen: „'&gt;' not supported between instances“.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/6d09d1bf1f23_unwrap_user_oauth.py" />
            <source>Releases 0.9.6 to 0.11.0 stored the identities a person signs in with as JSON text inside a JSON string. Where the text holds an object, the object takes its place. Everything else is left as it is. Nothing goes back: the object is what every release expects.</source>
            <translation>Die Releases 0.9.6 bis 0.11.0 speicherten die Identitäten, mit denen sich jemand anmeldet, als JSON-Text in einer JSON-Zeichenkette. Wo der Text ein Objekt enthält, tritt das Objekt an seine Stelle. Alles andere bleibt, wie es ist. Nichts geht zurück: Das Objekt ist, was jedes Release erwartet.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Releases from 0.9.6 take prompt_new for finished: they drop all prompts and report success.</source>
            <translation>Releases ab 0.9.6 halten prompt_new für fertig: Sie entfernen alle Prompts und melden Erfolg.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Releases rewrote scripts under their old ids, and this source has a version of one that went wrong.</source>
            <translation>Versionen haben Skripte unter ihren alten Kennungen neu geschrieben, und diese Quelle hat eine Fassung, die missglückt ist.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Releases up to 0.9.5 run their legacy migrations again and stop; newer ones don't mind.</source>
            <translation>Releases bis 0.9.5 führen ihre früheren Migrationen noch einmal aus und halten an; neueren macht es nichts.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>Releases {span} open it as it is.</source>
            <translation>Die Releases {span} öffnen sie, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/engine_job.py" />
            <source>Reload (F5) and look at the recorded revision before anything else.</source>
            <translation>Laden Sie neu (F5), und sehen Sie vor allem anderen auf die vermerkte Revision.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Reload to have it looked into.</source>
            <translation>Laden Sie neu, damit nachgesehen wird.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Remember this connection</source>
            <translation>Diese Verbindung merken</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Remove DATABASE_TYPE and DATABASE_PASSWORD from Open WebUI's settings where it uses this file. Whoever can read the file can read every chat.</source>
            <translation>Entfernen Sie DATABASE_TYPE und DATABASE_PASSWORD aus den Einstellungen von Open WebUI, wo es diese Datei benutzt. Wer die Datei lesen kann, kann jeden Chat lesen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>Remove the encryption</source>
            <translation>Die Verschlüsselung entfernen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>Remove the quarantine table once it is empty.</source>
            <translation>Die Quarantänetabelle entfernen, sobald sie leer ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Removes columns, tables or rows. Afterwards only the backup has them.</source>
            <translation>Entfernt Spalten, Tabellen oder Zeilen. Danach hat sie nur noch die Sicherung.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/prepare.py" />
            <source>Rename the file or folder, then try again.</source>
            <translation>Benennen Sie Datei oder Ordner um, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Repair a throw-away copy, and change nothing</source>
            <translation>Eine Wegwerfkopie reparieren und nichts ändern</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>Repair all ({count}) …</source>
            <translation>Alle reparieren ({count}) …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>Repair all ({count}), then upgrade …</source>
            <translation>Alle reparieren ({count}), dann Upgrade …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Repair all …</source>
            <translation>Alles reparieren …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>Repair it …</source>
            <translation>Reparieren …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>Repair it, then upgrade …</source>
            <translation>Reparieren, dann Upgrade …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/repairs.py" />
            <source>Repair it, which finishes it; or restore a backup from before.</source>
            <translation>Reparieren Sie es, was sie beendet; oder spielen Sie eine Sicherung von davor zurück.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Repair now</source>
            <translation>Jetzt reparieren</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Repair this …</source>
            <translation>Dies reparieren …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/keys.py" />
            <source>Repair what else is missing first: the table's columns, or what a key refers to.</source>
            <translation>Reparieren Sie zuerst, was sonst fehlt: die Spalten der Tabelle oder das, worauf ein Schlüssel verweist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Repair {what} of {target}?</source>
            <translation>{what} von {target} reparieren?</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Repaired: {findings}</source>
            <translation>Repariert: {findings}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Repairing {goal}</source>
            <translation>{goal} wird repariert</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Replaced</source>
            <translation>Ersetzt</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/005_add_updated_at.py" />
            <source>Replaces chat.timestamp by created_at and updated_at, both with its value. On SQLite they are declared DATETIME (and stay so in every later release) although whole seconds are stored in them.</source>
            <translation>Ersetzt chat.timestamp durch created_at und updated_at, beide mit seinem Wert. Auf SQLite sind sie als DATETIME deklariert (und bleiben es in jedem späteren Release), obwohl ganze Sekunden darin stehen.</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/007_add_user_last_active_at.py" />
            <source>Replaces user.timestamp by created_at, updated_at and last_active_at, all with its value.</source>
            <translation>Ersetzt user.timestamp durch created_at, updated_at und last_active_at, alle mit seinem Wert.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/a5c220713937_replies_in_channels.py" />
            <source>Replies in channels</source>
            <translation>Antworten in Kanälen</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Replies of models, or pasted text.</source>
            <translation>Antworten von Modellen oder eingefügter Text.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Requests fail; the database is fine.</source>
            <translation>Anfragen schlagen fehl; der Datenbank fehlt nichts.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Rescue now</source>
            <translation>Jetzt herausholen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Rescue out of SQLCipher …</source>
            <translation>Aus SQLCipher herausholen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Rescue {target} out of SQLCipher?</source>
            <translation>{target} aus SQLCipher herausholen?</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Rescued into {goal}</source>
            <translation>Herausgeholt nach {goal}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Rescuing into {goal}</source>
            <translation>Wird herausgeholt nach {goal}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>Reset the layou&amp;t</source>
            <translation>&amp;Fensteraufteilung zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Restart Open WebUI; raise DATABASE_POOL_SIZE where it happens again.</source>
            <translation>Starten Sie Open WebUI neu; erhöhen Sie DATABASE_POOL_SIZE, wenn es wieder vorkommt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Restore a backup from before it, or choose the bundled source.</source>
            <translation>Spielen Sie eine Sicherung von davor zurück, oder wählen Sie die mitgelieferte Quelle.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Restore a backup where there is one. Else salvage: what can still be read comes into a new file, and this one stays as it is (owui-migrate salvage webui.db new.db, or the button).</source>
            <translation>Spielen Sie eine Sicherung zurück, wo es eine gibt. Sonst retten: Was noch lesbar ist, kommt in eine neue Datei, und diese bleibt, wie sie ist (owui-migrate salvage webui.db new.db, oder die Schaltfläche).</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/sqlite_errors.py" />
            <source>Restore a backup, or read what can be read with 'owui-migrate salvage'.</source>
            <translation>Spielen Sie eine Sicherung zurück, oder lesen Sie mit 'owui-migrate salvage', was lesbar ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/history.py" />
            <source>Restore a backup, or repair the version table with the doctor.</source>
            <translation>Spielen Sie eine Sicherung zurück, oder reparieren Sie die Versionstabelle mit dem Doktor.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Restore a backup, or salvage what can still be read.</source>
            <translation>Spielen Sie eine Sicherung zurück, oder retten Sie, was noch lesbar ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Restore a backup, or see what 'owui-migrate status' finds.</source>
            <translation>Spielen Sie eine Sicherung zurück, oder sehen Sie, was 'owui-migrate status' findet.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/salvage.py" />
            <source>Restore a backup.</source>
            <translation>Spielen Sie eine Sicherung zurück.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>Restore a backup; {0} is the older of the rows.</source>
            <translation>Spielen Sie eine Sicherung zurück; {0} ist die ältere der Zeilen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/recovery_questions.py" />
            <source>Restore its backup …</source>
            <translation>Ihre Sicherung zurückspielen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Restore now</source>
            <translation>Jetzt zurückspielen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/release_dialog.py" />
            <source>Restore that backup …</source>
            <translation>Diese Sicherung zurückspielen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Restore the backup …</source>
            <translation>Die Sicherung zurückspielen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>Restore the backup.</source>
            <translation>Spielen Sie die Sicherung zurück.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>Restore what it replaced …</source>
            <translation>Zurückspielen, was ersetzt wurde …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Restore {target} from this backup?</source>
            <translation>{target} aus dieser Sicherung zurückspielen?</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Restore …</source>
            <translation>Zurückspielen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Restored</source>
            <translation>Zurückgespielt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/backup_job.py" />
            <source>Restored in {0} s from {1}.</source>
            <translation>In {0} s aus {1} zurückgespielt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/backup_job.py" />
            <source>Restoring the backup.</source>
            <translation>Die Sicherung wird zurückgespielt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Restoring {goal}</source>
            <translation>{goal} wird zurückgespielt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Revision</source>
            <translation>Revision</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/plane_graph.py" />
            <source>Revision graph</source>
            <translation>Revisionsgraph</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Revision to compare with</source>
            <translation>Revision zum Vergleich</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/plan_table.py" />
            <source>Risks</source>
            <translation>Risiken</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/a7d3e9f2b641_second_factor_and_session_stamp.py" />
            <source>Room beside each password for a second factor and for the stamp that ends sessions. No rows change. Guarded, because a crash in an earlier release can have left columns behind. Going back forgets second factors.</source>
            <translation>Platz neben jedem Passwort für einen zweiten Faktor und für den Stempel, der Sitzungen beendet. Keine Zeile ändert sich. Abgesichert, weil ein Absturz in einem früheren Release Spalten zurückgelassen haben kann. Beim Zurückgehen werden zweite Faktoren vergessen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/check_lines.py" />
            <source>Room enough: {0}; {1}.</source>
            <translation>Platz genug: {0}; {1}.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/a3dd5bedd151_tasks_and_summary_of_chats.py" />
            <source>Room for a chat's task list and its summary. No rows change going up. Going back leaves release 0.9: the record of the 18 peewee migrations is put back where it is missing, because older releases would run those again without it.</source>
            <translation>Platz für die Aufgabenliste eines Chats und seine Zusammenfassung. Beim Hochgehen ändert sich keine Zeile. Das Zurückgehen verlässt Release 0.9: Wo die Aufzeichnung der 18 peewee-Migrationen fehlt, wird sie wiederhergestellt, weil ältere Releases sie ohne sie noch einmal ausführten.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/4c5ce3d2f27f_context_summary_of_messages.py" />
            <source>Room for a summary of the conversation so far beside each chat message. No rows change.</source>
            <translation>Platz für eine Zusammenfassung des bisherigen Gesprächs neben jeder Chatnachricht. Keine Zeile ändert sich.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c49178636c78_chat_variables.py" />
            <source>Room for the values of prompt variables in each chat. No rows change.</source>
            <translation>Platz für die Werte der Prompt-Variablen in jedem Chat. Keine Zeile ändert sich.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b0018471bbbe_user_variables.py" />
            <source>Room for the values of prompt variables of each user. No rows change.</source>
            <translation>Platz für die Werte der Prompt-Variablen jedes Benutzers. Keine Zeile ändert sich.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Root certi&amp;ficate</source>
            <translation>Wurzel&amp;zertifikat</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Root certificate</source>
            <translation>Wurzelzertifikat</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/quarantine_table.py" />
            <source>Row of</source>
            <translation>Zeile von</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>Row {0} of the quarantine has the same key and goes first.</source>
            <translation>Zeile {0} der Quarantäne hat denselben Schlüssel und geht vor.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Rows are counted again when it has ended: reading would hold it up.</source>
            <translation>Zeilen werden wieder gezählt, wenn er beendet ist: Lesen würde ihn aufhalten.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_dialog.py" />
            <source>Rows in the quarantine</source>
            <translation>Zeilen in der Quarantäne</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Rows lack an owner, a title or a time that a migration needs</source>
            <translation>Zeilen fehlt ein Eigentümer, ein Titel oder eine Zeit, die eine Migration braucht</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Rows of a table share one id</source>
            <translation>Zeilen einer Tabelle teilen sich eine Id</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Rows on damaged pages are lost. A salvage counts them where that can be told; what lies below a damaged inner page is found on its own pages where an index or the place proves whose it is.</source>
            <translation>Zeilen auf beschädigten Seiten sind verloren. Das Retten zählt sie, wo das geht; was unter einer beschädigten inneren Seite liegt, wird auf seinen eigenen Seiten gefunden, wo ein Index oder der Ort beweist, wem es gehört.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Rows point to something that is gone</source>
            <translation>Zeilen zeigen auf etwas, das weg ist</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Rows that Open WebUI takes for impossible can appear.</source>
            <translation>Zeilen, die Open WebUI für unmöglich hält, können auftreten.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Rows that migrations and repairs put aside: see them, put them back</source>
            <translation>Zeilen, die Migrationen und Reparaturen zurückgelegt haben: ansehen, zurückstellen</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Rows written by another tool, or cut off.</source>
            <translation>Zeilen, die ein anderes Werkzeug geschrieben hat oder die abgeschnitten sind.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Rows written by another tool.</source>
            <translation>Zeilen, die ein anderes Werkzeug geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Run scripts from this source?</source>
            <translation>Skripte aus dieser Quelle ausführen?</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/preflight.py" />
            <source>Run the console as the file's owner, or change its permissions.</source>
            <translation>Führen Sie die Konsole als Besitzer der Datei aus, oder ändern Sie deren Rechte.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Run the console as the owner, or change the owner of the file and its folder.</source>
            <translation>Führen Sie die Konsole als Besitzer aus, oder ändern Sie den Besitzer von Datei und Ordner.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>Run the console as the user who owns the file, or ask its owner for access.</source>
            <translation>Führen Sie die Konsole als Besitzer der Datei aus, oder bitten Sie diesen um Zugriff.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_page.py" />
            <source>Run the plan on a copy first: how long it takes, and what it does</source>
            <translation>Den Plan zuerst auf einer Kopie ausführen: wie lange er dauert und was er tut</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>Run the rest, or restore the backup.</source>
            <translation>Führen Sie den Rest aus, oder spielen Sie die Sicherung zurück.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Running every step on an empty shadow of the database …</source>
            <translation>Jeder Schritt läuft auf einem leeren Schatten der Datenbank …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/preview_job.py" />
            <source>Running the steps on shadows.</source>
            <translation>Die Schritte laufen auf Schatten.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/run.py" />
            <source>Running the steps.</source>
            <translation>Die Schritte laufen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/pages.py" />
            <source>Runs and rehearsals</source>
            <translation>Läufe und Proben</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>S&amp;chema</source>
            <translation>S&amp;chema</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/comparing.py" />
            <source>SQL (*.sql)</source>
            <translation>SQL (*.sql)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/sql_pane.py" />
            <source>SQL of the step</source>
            <translation>SQL des Schritts</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/exporting.py" />
            <source>SQL scripts (*.sql)</source>
            <translation>SQL-Skripte (*.sql)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/encryption.py" />
            <source>SQLCipher could not copy {0}: {1}.</source>
            <translation>SQLCipher konnte {0} nicht kopieren: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/cipher_settings.py" />
            <source>SQLCipher with page size {0}, {1} KDF iterations, HMAC {2}, KDF {3}{4}</source>
            <translation>SQLCipher mit Seitengröße {0}, {1} KDF-Durchläufen, HMAC {2}, KDF {3}{4}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/cipher_fields.py" />
            <source>SQLCipher {number} defaults</source>
            <translation>Vorgaben von SQLCipher {number}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/timers.py" />
            <source>SQLite can't read its details</source>
            <translation>SQLite kann seine Angaben nicht lesen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/sqlite_errors.py" />
            <source>SQLite can't work on {0}: {1}.</source>
            <translation>SQLite kann mit {0} nicht arbeiten: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/backup.py" />
            <source>SQLite could not copy {0}: {1}.</source>
            <translation>SQLite konnte {0} nicht kopieren: {1}.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>SQLite doesn't enforce foreign keys in Open WebUI; into PostgreSQL a tool loaded such rows with the checks switched off.</source>
            <translation>SQLite setzt Fremdschlüssel in Open WebUI nicht durch; nach PostgreSQL hat ein Werkzeug solche Zeilen mit ausgeschalteten Prüfungen geladen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>SQLite, WAL</source>
            <translation>SQLite, WAL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>SQLite, {mode} journal</source>
            <translation>SQLite, Journal {mode}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/exporting.py" />
            <source>SVG picture …</source>
            <translation>SVG-Bild …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Safety net</source>
            <translation>Sicherheitsnetz</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/cipher_fields.py" />
            <source>Salt</source>
            <translation>Salt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Salvage …</source>
            <translation>Retten …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Salvaged into {goal}</source>
            <translation>Gerettet nach {goal}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Salvaging into {goal}</source>
            <translation>Wird gerettet nach {goal}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Save Alembic revision …</source>
            <translation>Alembic-Revision speichern …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Save SQL …</source>
            <translation>SQL speichern …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_dialog.py" />
            <source>Save all …</source>
            <translation>Alles speichern …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/profiles.py" />
            <source>Save one with 'owui-migrate profiles'.</source>
            <translation>Speichern Sie eine mit 'owui-migrate profiles'.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>Save report …</source>
            <translation>Bericht speichern …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/comparing.py" />
            <source>Save the Alembic revision</source>
            <translation>Alembic-Revision speichern</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/comparing.py" />
            <source>Save the SQL script</source>
            <translation>SQL-Skript speichern</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/commands/saving.py" />
            <source>Save the report of this rehearsal</source>
            <translation>Bericht dieser Probe speichern</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/commands/saving.py" />
            <source>Save the report of this run</source>
            <translation>Bericht dieses Laufs speichern</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/bundling.py" />
            <source>Save the support bundle</source>
            <translation>Support-Paket speichern</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantining.py" />
            <source>Save what is in the quarantine</source>
            <translation>Speichern, was in der Quarantäne ist</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/bundle_dialog.py" />
            <source>Save …</source>
            <translation>Speichern …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/database_lists.py" />
            <source>Saved and found on this computer</source>
            <translation>Auf diesem Rechner gespeichert und gefunden</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Saved as</source>
            <translation>Gespeichert als</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Schema</source>
            <translation>Schema</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema_pane.py" />
            <source>Schema before and after the step</source>
            <translation>Schema vor und nach dem Schritt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/step_pane.py" />
            <source>Schema change</source>
            <translation>Schemaänderung</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/revision_details.py" />
            <source>Script</source>
            <translation>Skript</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/code_view.py" />
            <source>Script text</source>
            <translation>Text des Skripts</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Scripts</source>
            <translation>Skripte</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>Se&amp;ttings …</source>
            <translation>&amp;Einstellungen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/palette.py" />
            <source>Search commands</source>
            <translation>Befehle suchen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Search id, text, table:chat …</source>
            <translation>Suche: Id, Text, table:chat …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Search table, column, index …</source>
            <translation>Tabelle, Spalte, Index suchen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/sql_pane.py" />
            <source>Search the SQL</source>
            <translation>Im SQL suchen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/sql_pane.py" />
            <source>Search the SQL …</source>
            <translation>Im SQL suchen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Search the graph</source>
            <translation>Den Graphen durchsuchen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Search the schema</source>
            <translation>Das Schema durchsuchen</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Searches, statistics and newer views don't show these messages. They are still in the chats.</source>
            <translation>Suchen, Statistiken und neuere Ansichten zeigen diese Nachrichten nicht. Sie sind noch in den Chats.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/a7d3e9f2b641_second_factor_and_session_stamp.py" />
            <source>Second factors and session stamps</source>
            <translation>Zweite Faktoren und Sitzungsstempel</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>See that PostgreSQL runs there and that its port is published.</source>
            <translation>Prüfen Sie, ob PostgreSQL dort läuft und sein Port freigegeben ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>See that it is a PostgreSQL server, and look into its log.</source>
            <translation>Prüfen Sie, ob es ein PostgreSQL-Server ist, und sehen Sie in sein Log.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/dump.py" />
            <source>See that the role may read all tables, and that nothing locks them.</source>
            <translation>Sorgen Sie dafür, dass die Rolle alle Tabellen lesen darf und nichts sie sperrt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/fate.py" />
            <source>See that the server runs, then start again.</source>
            <translation>Sorgen Sie dafür, dass der Server läuft, und beginnen Sie dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>See that the server runs, then try again.</source>
            <translation>Sorgen Sie dafür, dass der Server läuft, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>See the doctor</source>
            <translation>Zum Doktor</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Select a backup</source>
            <translation>Eine Sicherung auswählen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Select a finding</source>
            <translation>Einen Befund auswählen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/revision_details.py" />
            <source>Select a revision</source>
            <translation>Eine Revision auswählen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_dialog.py" />
            <source>Select a row; what it holds is shown here when you ask for it.</source>
            <translation>Wählen Sie eine Zeile; was sie enthält, steht hier, wenn Sie danach fragen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>Select a run</source>
            <translation>Einen Lauf auswählen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Select a step of the plan.</source>
            <translation>Wählen Sie einen Schritt des Plans.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Select a table</source>
            <translation>Eine Tabelle auswählen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/revision_details.py" />
            <source>Selected revision</source>
            <translation>Gewählte Revision</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/cipher_fields.py" />
            <source>Set by hand</source>
            <translation>Von Hand eingestellt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/counters.py" />
            <source>Set the counters behind the last rows.</source>
            <translation>Die Zähler hinter die letzten Zeilen setzen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/ca81bd47c050_settings_table.py" />
            <source>Settings in the database</source>
            <translation>Einstellungen in der Datenbank</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/011_add_user_settings.py" />
            <source>Settings of a person</source>
            <translation>Einstellungen je Benutzer</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Settings of users are encoded twice</source>
            <translation>Einstellungen von Benutzern sind doppelt kodiert</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Settings of users that are no JSON</source>
            <translation>Einstellungen von Benutzern, die kein JSON sind</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Several versions of Open WebUI use one database</source>
            <translation>Mehrere Versionen von Open WebUI benutzen eine Datenbank</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/finding_table.py" />
            <source>Severity</source>
            <translation>Schwere</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c1d2e3f4a5b6_shared_chats.py" />
            <source>Shares of chats in a table of their own</source>
            <translation>Freigaben von Chats in eigener Tabelle</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Should anything look wrong in Open WebUI, the backup brings everything back.</source>
            <translation>Sollte in Open WebUI etwas falsch aussehen, bringt die Sicherung alles zurück.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/evidence_grid.py" />
            <source>Should be gone</source>
            <translation>Sollte weg sein</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/evidence_grid.py" />
            <source>Show all {count} tables</source>
            <translation>Alle {count} Tabellen zeigen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Show everything (F)</source>
            <translation>Alles zeigen (F)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/lit_strip.py" />
            <source>Show everything alike again (Esc)</source>
            <translation>Alles wieder gleich zeigen (Esc)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Show in graph</source>
            <translation>Im Graphen zeigen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Show in schema</source>
            <translation>Im Schema zeigen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Show the SQL</source>
            <translation>SQL zeigen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Show the job</source>
            <translation>Den Auftrag zeigen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>Show the key</source>
            <translation>Schlüssel zeigen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_pane.py" />
            <source>Show the plan</source>
            <translation>Plan zeigen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>Show the plan and its SQL</source>
            <translation>Plan und SQL zeigen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Show the run</source>
            <translation>Den Lauf zeigen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_dialog.py" />
            <source>Show what it holds</source>
            <translation>Inhalt zeigen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema_pane.py" />
            <source>Show what stays</source>
            <translation>Zeigen, was bleibt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Show where the database is</source>
            <translation>Zeigen, wo die Datenbank steht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Side by side with a revision or another database</source>
            <translation>Neben einer Revision oder einer anderen Datenbank</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Sign-in data of users is encoded twice</source>
            <translation>Anmeldedaten von Benutzern sind doppelt kodiert</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/6d09d1bf1f23_unwrap_user_oauth.py" />
            <source>Sign-in identities that were stored as text</source>
            <translation>Anmelde-Identitäten, die als Text gespeichert waren</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/017_add_user_oauth_sub.py" />
            <source>Sign-in through a provider</source>
            <translation>Anmeldung über einen Anbieter</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/a1b2c3d4e5f6_skills.py" />
            <source>Skills</source>
            <translation>Fähigkeiten</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Skills, models, tools or functions have no first version</source>
            <translation>Fähigkeiten, Modelle, Werkzeuge oder Funktionen haben keine erste Fassung</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/failure.py" />
            <source>Some rows don't fit the new shape; try the bundled source, which keeps such rows.</source>
            <translation>Einige Zeilen passen nicht zur neuen Form; versuchen Sie die mitgelieferte Quelle, die solche Zeilen behält.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/repair_job.py" />
            <source>Somebody has changed it meanwhile: look again, then try again.</source>
            <translation>Inzwischen hat sie jemand geändert: Sehen Sie noch einmal nach, dann versuchen Sie es wieder.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>Something else has changed it since; look at its history before the next run.</source>
            <translation>Etwas anderes hat sie seither geändert; sehen Sie vor dem nächsten Lauf in ihre Geschichte.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Something is wrong in the source</source>
            <translation>In der Quelle stimmt etwas nicht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/clear.py" />
            <source>Something outside Open WebUI's schema hangs on its tables: {0}.</source>
            <translation>Etwas außerhalb von Open WebUIs Schema hängt an seinen Tabellen: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Something was written to the database meanwhile: rehearse again.</source>
            <translation>Inzwischen wurde etwas in die Datenbank geschrieben: Proben Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/check_lines.py" />
            <source>Something was written to the database since the plan was made or rehearsed.</source>
            <translation>In die Datenbank wurde etwas geschrieben, seit der Plan gemacht oder geprobt wurde.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header.py" />
            <source>Source …</source>
            <translation>Quelle …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/pages.py" />
            <source>Sources and trust</source>
            <translation>Quellen und Vertrauen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/environment.py" />
            <source>Start anything that opens the database for writing: SQLite undoes it. Never delete the -journal file.</source>
            <translation>Starten Sie irgendetwas, das die Datenbank zum Schreiben öffnet: SQLite nimmt es zurück. Löschen Sie nie die -journal-Datei.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/aftermath.py" />
            <source>Start it again whenever you like.</source>
            <translation>Beginnen Sie wieder, wann Sie mögen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/aftermath.py" />
            <source>Start it again; if it happens twice, look for a lack of memory or disk space.</source>
            <translation>Beginnen Sie noch einmal; geschieht es zweimal, sehen Sie nach, ob Speicher oder Platz fehlt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/run.py" />
            <source>Start it again; report this if it happens twice.</source>
            <translation>Beginnen Sie noch einmal; melden Sie es, wenn es zweimal geschieht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Start the run again, and trust the scripts if you know them.</source>
            <translation>Starten Sie den Lauf noch einmal, und vertrauen Sie den Skripten, wenn Sie sie kennen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>Start the run again.</source>
            <translation>Starten Sie den Lauf noch einmal.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Started</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Started {clock}</source>
            <translation>Begonnen {clock}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_run.py" />
            <source>Starting the engine</source>
            <translation>Die Engine wird gestartet</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/backup_table.py" />
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/main_window.py" />
            <source>Status</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/step_table.py" />
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/failure.py" />
            <source>Step {0} "{1}" failed: {2}.</source>
            <translation>Schritt {0} „{1}“ schlug fehl: {2}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/failure.py" />
            <source>Step {0} "{1}" was stopped: {2}{3}</source>
            <translation>Schritt {0} „{1}“ wurde angehalten: {2}{3}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Step: {failed_step}.</source>
            <translation>Schritt: {failed_step}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/run_table.py" />
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_page.py" />
            <source>Steps of the plan</source>
            <translation>Schritte des Plans</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Steps of the run</source>
            <translation>Schritte des Laufs</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>Steps of the selected run</source>
            <translation>Schritte des gewählten Laufs</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_page.py" />
            <source>Steps stand here in the order in which they run, with their risks and their SQL.</source>
            <translation>Hier stehen die Schritte in der Reihenfolge, in der sie laufen, mit ihren Risiken und ihrem SQL.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/sqlite_errors.py" />
            <source>Stop Open WebUI and anything else that uses the file, then try again.</source>
            <translation>Beenden Sie Open WebUI und was sonst die Datei benutzt, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>Stop Open WebUI and close other programs first, then start again.</source>
            <translation>Beenden Sie zuerst Open WebUI und andere Programme, und beginnen Sie dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Stop Open WebUI and other programs that use the database, then try again.</source>
            <translation>Beenden Sie Open WebUI und andere Programme, die die Datenbank benutzen, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Stop Open WebUI and whatever else writes to it, look at the plan, and rehearse again.</source>
            <translation>Beenden Sie Open WebUI und was sonst in sie schreibt, sehen Sie den Plan an und proben Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Stop Open WebUI for the run, on every node.</source>
            <translation>Beenden Sie für den Lauf Open WebUI, auf jedem Knoten.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Stop all of them, upgrade once, start only the new version.</source>
            <translation>Beenden Sie alle, machen Sie das Upgrade einmal, und starten Sie nur die neue Version.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Stop counting</source>
            <translation>Zählen beenden</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>Stop every computer that uses it; better copy it to a local disk and run there.</source>
            <translation>Beenden Sie jeden Rechner, der sie benutzt; besser kopieren Sie sie auf einen lokalen Datenträger und führen sie dort aus.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/encryption.py" />
            <source>Stop every program that uses the database, then try again.</source>
            <translation>Beenden Sie alle Programme, die die Datenbank benutzen, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>Stop every program that uses the file and restore again.</source>
            <translation>Beenden Sie alle Programme, die die Datei benutzen, und spielen Sie noch einmal zurück.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Stop everything that uses the database, then try again.</source>
            <translation>Beenden Sie alles, was die Datenbank benutzt, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Stop it before an upgrade; looking at it here is safe.</source>
            <translation>Beenden Sie es vor einem Upgrade; hier ansehen ist ungefährlich.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>Stop it first, then restore again.</source>
            <translation>Beenden Sie es zuerst, und spielen Sie dann noch einmal zurück.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/preflight.py" />
            <source>Stop it first, then start the run again.</source>
            <translation>Beenden Sie es zuerst, und starten Sie den Lauf noch einmal.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/replacement.py" />
            <source>Stop it first, then try again.</source>
            <translation>Beenden Sie es zuerst, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/file_session.py" />
            <source>Stop it, open the database again and look at the new plan.</source>
            <translation>Beenden Sie es, öffnen Sie die Datenbank noch einmal, und sehen Sie den neuen Plan an.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/online_copy.py" />
            <source>Stop it, then try again.</source>
            <translation>Beenden Sie es, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/work.py" />
            <source>Stop that program, or end its transaction, then start again.</source>
            <translation>Beenden Sie dieses Programm oder seine Transaktion, und beginnen Sie dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/file_session.py" />
            <source>Stop that program, then start again.</source>
            <translation>Beenden Sie dieses Programm, und beginnen Sie dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/private_copy.py" />
            <source>Stop the program that writes to it, then open it again.</source>
            <translation>Beenden Sie das Programm, das hineinschreibt, und öffnen Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Stop verifying</source>
            <translation>Prüfen anhalten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Stop what has the file open: {names}</source>
            <translation>Beenden Sie, was die Datei offen hat: {names}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Stop, and put everything back</source>
            <translation>Anhalten und alles zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Stopping, and putting everything back</source>
            <translation>Wird angehalten und alles zurückgesetzt</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/4ace53fd72c8_folder_times_as_epoch.py" />
            <source>Stores folder.created_at and updated_at as whole seconds since 1970 instead of dates, like every other table. The dates are taken as UTC.</source>
            <translation>Speichert folder.created_at und updated_at als ganze Sekunden seit 1970 statt als Datum, wie jede andere Tabelle. Die Angaben werden als UTC gelesen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/waiting_page.py" />
            <source>Strictly read-only: nothing of it changes.</source>
            <translation>Nur lesend: Nichts an ihr ändert sich.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Structure</source>
            <translation>Aufbau</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Such a timer never rings.</source>
            <translation>Ein solcher Wecker klingelt nie.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/4c5ce3d2f27f_context_summary_of_messages.py" />
            <source>Summaries beside messages</source>
            <translation>Zusammenfassungen neben Nachrichten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/bundle_dialog.py" />
            <source>Support bundle</source>
            <translation>Support-Paket</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/bundling.py" />
            <source>Support bundle (*.zip)</source>
            <translation>Support-Paket (*.zip)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Support bundle …</source>
            <translation>Support-Paket …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/plan_table.py" />
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/evidence_grid.py" />
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>Table {0} has {1}: a step that rewrites it needs as much free disk space on the server once more.</source>
            <translation>Tabelle {0} hat {1}: Ein Schritt, der sie neu schreibt, braucht auf dem Server noch einmal so viel freien Platz.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/salvage_job.py" />
            <source>Table {0} of {1}: {2}</source>
            <translation>Tabelle {0} von {1}: {2}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Tables and foreign keys as boxes</source>
            <translation>Tabellen und Fremdschlüssel als Kästen</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Tables copied by another tool lose their keys.</source>
            <translation>Tabellen, die ein anderes Werkzeug kopiert, verlieren ihre Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Tables copied by another tool, or made by hand.</source>
            <translation>Tabellen, die ein anderes Werkzeug kopiert hat oder die von Hand gemacht sind.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/461111b60977_primary_keys.py" />
            <source>Tables made by peewee have a unique index on their id but no primary key; each gets one. The indexes stay. Tables that have their key already (all of a database born with 0.9.6 or later) are not touched. On SQLite a table is copied row by row as it is stored, which is the fastest way there. Rows that share an id, possible only where the unique index was lost, are put into the quarantine except for the first.</source>
            <translation>Von peewee angelegte Tabellen haben einen eindeutigen Index auf ihre Id, aber keinen Primärschlüssel; jede bekommt einen. Die Indizes bleiben. Tabellen, die ihren Schlüssel schon haben (alle einer Datenbank, die mit 0.9.6 oder später entstand), werden nicht angefasst. Auf SQLite wird eine Tabelle Zeile für Zeile kopiert, wie sie gespeichert ist; das ist der schnellste Weg dorthin. Zeilen mit derselben Id, die es nur geben kann, wo der eindeutige Index verloren ging, kommen bis auf die erste in die Quarantäne.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Tables of both lineages are mixed</source>
            <translation>Tabellen beider Herkünfte sind gemischt</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Tables or columns are missing</source>
            <translation>Tabellen oder Spalten fehlen</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Tables were copied from a database that another release had made.</source>
            <translation>Tabellen wurden aus einer Datenbank kopiert, die ein anderes Release gemacht hatte.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/step_pane.py" />
            <source>Tables, columns and indexes before and after the step</source>
            <translation>Tabellen, Spalten und Indizes vor und nach dem Schritt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/schema_check.py" />
            <source>Tables, columns, keys and indexes are those of {0}.</source>
            <translation>Tabellen, Spalten, Schlüssel und Indizes sind die von {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>Tables, rows, pages, version tables and the file were examined in {time}; nothing was changed.</source>
            <translation>Tabellen, Zeilen, Seiten, Versionstabellen und die Datei wurden in {time} untersucht; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>Tables: {tables}</source>
            <translation>Tabellen: {tables}</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ab32c4b8f59_tags_belong_to_people.py" />
            <source>Tags belong to people</source>
            <translation>Schlagwörter gehören Benutzern</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/1af9b942657b_tags_move_into_chats.py" />
            <source>Tags move into the chats</source>
            <translation>Schlagwörter ziehen in die Chats um</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Tags that exist twice</source>
            <translation>Schlagwörter, die es zweimal gibt</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Tags without a name</source>
            <translation>Schlagwörter ohne Namen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Take back what the migration added</source>
            <translation>Zurücknehmen, was die Migration hinzugefügt hat</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Take it to an unencrypted file with this console before you upgrade, or stay at 0.8.12.</source>
            <translation>Bringen Sie sie vor dem Upgrade mit dieser Konsole in eine unverschlüsselte Datei, oder bleiben Sie bei 0.8.12.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Take the character out; it is invisible.</source>
            <translation>Das Zeichen herausnehmen; es ist unsichtbar.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/nul.py" />
            <source>Take the characters out.</source>
            <translation>Die Zeichen herausnehmen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Take the time of the last change, as that migration does.</source>
            <translation>Die Zeit der letzten Änderung nehmen, wie es diese Migration tut.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Take the time of the oldest and newest chat in a folder; else that of its owner's account.</source>
            <translation>Die Zeit des ältesten und neuesten Chats eines Ordners nehmen; sonst die des Kontos, dem er gehört.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>Take times from their chats.</source>
            <translation>Die Zeiten von ihren Chats nehmen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Taking it back drops what it added, with whatever was stored there since.</source>
            <translation>Es zurückzunehmen entfernt, was hinzukam, mit allem, was seither dort gespeichert wurde.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/a3dd5bedd151_tasks_and_summary_of_chats.py" />
            <source>Tasks and summary of chats</source>
            <translation>Aufgaben und Zusammenfassung von Chats</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Tell when a run ends while you look elsewhere</source>
            <translation>Melden, wenn ein Lauf endet, während Sie woanders sind</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Text that is no JSON object, or one without contents or title.</source>
            <translation>Text, der kein JSON-Objekt ist, oder eines ohne Inhalt oder Titel.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Texts with a NUL character</source>
            <translation>Texte mit einem NUL-Zeichen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>That can't be noted beside it, because its folder can't be written to.</source>
            <translation>Daneben lässt sich das nicht vermerken, weil in ihren Ordner nicht geschrieben werden kann.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/environment.py" />
            <source>The -wal file beside the database belongs to another one</source>
            <translation>Die -wal-Datei neben der Datenbank gehört zu einer anderen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>The SSL certificates don't fit: {0}.</source>
            <translation>Die SSL-Zertifikate passen nicht: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/server_url.py" />
            <source>The URL of the server can't be used: {0}.</source>
            <translation>Die URL des Servers taugt nicht: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>The address of the server can't be used: {0}.</source>
            <translation>Die Adresse des Servers taugt nicht: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/archive.py" />
            <source>The archive ends in the middle of a table.</source>
            <translation>Das Archiv endet mitten in einer Tabelle.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/read.py" />
            <source>The archive has {0} unsafe path(s), such as {1}; they are left out.</source>
            <translation>Das Archiv hat {0} unsichere Pfade, etwa {1}; sie werden weggelassen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/backup.py" />
            <source>The backup</source>
            <translation>Die Sicherung</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>The backup alone takes about {time}; the rest is known once the rows have been asked.</source>
            <translation>Allein die Sicherung dauert etwa {time}; wie lange der Rest dauert, steht fest, sobald die Zeilen befragt sind.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/dump.py" />
            <source>The backup does not hold the same rows as the database: {0}.</source>
            <translation>Die Sicherung enthält nicht dieselben Zeilen wie die Datenbank: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/backup.py" />
            <source>The backup does not hold the same tables, rows and revision as the database.</source>
            <translation>Die Sicherung enthält nicht dieselben Tabellen, Zeilen und dieselbe Revision wie die Datenbank.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>The backup has no manifest: only its integrity was checked.</source>
            <translation>Die Sicherung hat kein Manifest: Nur ihre Integrität wurde geprüft.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/server_readiness.py" />
            <source>The backup is a copy in a schema of its own, inside the server.</source>
            <translation>Die Sicherung ist eine Kopie in einem eigenen Schema, im Server.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>The backup is checked byte for byte against its manifest.</source>
            <translation>Die Sicherung wird Byte für Byte mit ihrem Manifest verglichen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>The backup is made and verified</source>
            <translation>Die Sicherung ist gemacht und geprüft</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/backup.py" />
            <source>The backup is not byte for byte what the database is.</source>
            <translation>Die Sicherung ist nicht Byte für Byte, was die Datenbank ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>The backup is not encrypted, so the database no longer is either.</source>
            <translation>Die Sicherung ist nicht verschlüsselt, die Datenbank also auch nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>The backup is one of the schema {0}, not of {1}.</source>
            <translation>Die Sicherung ist eine des Schemas {0}, nicht von {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>The backup is one of {0}; its owners and grants were left out.</source>
            <translation>Die Sicherung stammt von {0}; ihre Besitzer und Rechte wurden weggelassen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>The backup is restored</source>
            <translation>Die Sicherung ist zurückgespielt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/server_copy.py" />
            <source>The backup is the schema {0} of {1}
</source>
            <translation>Die Sicherung ist das Schema {0} von {1}
</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>The backup is whole</source>
            <translation>Die Sicherung ist heil</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>The backup keeps the old key.</source>
            <translation>Die Sicherung behält den alten Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>The backup made before the run is untouched: {0}.</source>
            <translation>Die Sicherung von vor dem Lauf ist unberührt: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>The backup of what is replaced is not encrypted. Remove it once the encrypted file has proved itself.</source>
            <translation>Die Sicherung dessen, was ersetzt wird, ist nicht verschlüsselt. Entfernen Sie sie, sobald sich die verschlüsselte Datei bewährt hat.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The backup tool and the server are of different versions.</source>
            <translation>Sicherungsprogramm und Server haben verschiedene Versionen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>The backup was opened again and is equal to the database.</source>
            <translation>Die Sicherung wurde noch einmal geöffnet und ist gleich der Datenbank.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/replacement.py" />
            <source>The backup {0} changed while it was copied.</source>
            <translation>Die Sicherung {0} änderte sich, während sie kopiert wurde.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/verify.py" />
            <source>The backup {0} does not hold the rows that its manifest says: {1}.</source>
            <translation>Die Sicherung {0} enthält nicht die Zeilen, die ihr Manifest nennt: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>The backup {0} is not what its manifest says: its bytes differ.</source>
            <translation>Die Sicherung {0} ist nicht, was ihr Manifest sagt: Die Bytes weichen ab.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/verify.py" />
            <source>The backup {0} is not what its manifest says: {1}.</source>
            <translation>Die Sicherung {0} ist nicht, was ihr Manifest sagt: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>The backup {0} is unchanged.</source>
            <translation>Die Sicherung {0} ist unverändert.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/foresee.py" />
            <source>The bundled migration copes with it. {0}</source>
            <translation>Die mitgelieferte Migration kommt damit zurecht. {0}</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The chat as it is goes to the quarantine table. Times written in digits become numbers; the others are taken out, so that the time of the migration counts.</source>
            <translation>Der Chat kommt unverändert in die Quarantänetabelle. Mit Ziffern geschriebene Zeiten werden Zahlen; die anderen werden herausgenommen, sodass die Zeit der Migration gilt.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The chat as it is goes to the quarantine table; in the chat such parents and ids are taken out.</source>
            <translation>Der Chat kommt unverändert in die Quarantänetabelle; im Chat werden solche Vorgänger und Ids herausgenommen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The chat as it is goes to the quarantine table; the time is taken out of its details, or the details are emptied.</source>
            <translation>Der Chat kommt unverändert in die Quarantänetabelle; die Zeit wird aus seinen Angaben herausgenommen, oder die Angaben werden geleert.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/cipher_settings.py" />
            <source>The cipher settings can't be understood: {0}.</source>
            <translation>Die Verschlüsselungseinstellungen sind nicht zu verstehen: {0}.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The column is added with the time at which each member's row was made.</source>
            <translation>Die Spalte wird mit der Zeit hinzugefügt, zu der die Zeile jedes Mitglieds entstand.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The column prompt.access_control or another one of the old shape is missing.</source>
            <translation>Die Spalte prompt.access_control oder eine andere der alten Form fehlt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/pages.py" />
            <source>The command line</source>
            <translation>Die Kommandozeile</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/fate.py" />
            <source>The connection to the server was lost: {0}.</source>
            <translation>Die Verbindung zum Server ging verloren: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>The connection to {0} was lost: {1}.</source>
            <translation>Die Verbindung zu {0} ging verloren: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/fate.py" />
            <source>The connection was lost while everything was written: {0}.</source>
            <translation>Die Verbindung ging verloren, während alles geschrieben wurde: {0}.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The contents go to the quarantine table; the chat becomes an empty one.</source>
            <translation>Der Inhalt kommt in die Quarantänetabelle; der Chat wird ein leerer.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/scratch_content.py" />
            <source>The copy for the rehearsal holds other rows in {0}.</source>
            <translation>Die Kopie für die Probe enthält andere Zeilen in {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>The copy is opened again and compared: same tables, same row counts, same revision.</source>
            <translation>Die Kopie wird noch einmal geöffnet und verglichen: dieselben Tabellen, dieselben Zeilenzahlen, dieselbe Revision.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>The copy is upgraded by {steps} to {head_name}, and verified again.</source>
            <translation>Die Kopie wird auf {head_name} gebracht ({steps}) und noch einmal geprüft.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/server_rehearsal.py" />
            <source>The copy needs about {0} on the server's disk; {1} are free.</source>
            <translation>Die Kopie braucht auf dem Server etwa {0}; {1} sind frei.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/server_rehearsal.py" />
            <source>The copy needs about {0} on the server; how much is free there can't be seen.</source>
            <translation>Die Kopie braucht auf dem Server etwa {0}; wie viel dort frei ist, ist nicht zu sehen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/server_copy.py" />
            <source>The copy of {0} has {1} rows, the table {2}.</source>
            <translation>Die Kopie von {0} hat {1} Zeilen, die Tabelle {2}.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The counters are set behind the last rows. No row changes.</source>
            <translation>Die Zähler werden hinter die letzten Zeilen gesetzt. Keine Zeile ändert sich.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>The damaged file is only copied, and stays as it is.</source>
            <translation>Die beschädigte Datei wird nur kopiert und bleibt, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>The database ({size}) is copied as it is at this moment, also while Open WebUI runs.</source>
            <translation>Die Datenbank ({size}) wird kopiert, wie sie in diesem Augenblick ist, auch während Open WebUI läuft.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The database can't be written by this user</source>
            <translation>Dieser Benutzer kann die Datenbank nicht schreiben</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/scratch_content.py" />
            <source>The database could not be copied for the rehearsal: {0}.</source>
            <translation>Die Datenbank konnte für die Probe nicht kopiert werden: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>The database could not be looked at: {0}.</source>
            <translation>Die Datenbank konnte nicht angesehen werden: {0}.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The database could not be opened</source>
            <translation>Die Datenbank konnte nicht geöffnet werden</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>The database could not be opened: {0}</source>
            <translation>Die Datenbank konnte nicht geöffnet werden: {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/run.py" />
            <source>The database has moved to another revision since the plan was made.</source>
            <translation>Die Datenbank steht bei einer anderen Revision als beim Planen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>The database has tables, but no revision is recorded for them.</source>
            <translation>Die Datenbank hat Tabellen, aber für sie ist keine Revision vermerkt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>The database has the encoding {0}, which can't hold every chat.</source>
            <translation>Die Datenbank hat die Kodierung {0}, die nicht jeden Chat fassen kann.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/aftermath.py" />
            <source>The database is as it was before.</source>
            <translation>Die Datenbank ist wie zuvor.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>The database is at a revision of the fork {0}</source>
            <translation>Die Datenbank steht bei einer Revision des Forks {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>The database is at a revision of {0}, which this source doesn't have</source>
            <translation>Die Datenbank steht bei einer Revision von {0}, die diese Quelle nicht hat</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The database is at a revision that this source doesn't know</source>
            <translation>Die Datenbank steht bei einer Revision, die diese Quelle nicht kennt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>The database is at {0}, which this run would not have left.</source>
            <translation>Die Datenbank ist bei {0}, was dieser Lauf nicht hinterlassen hätte.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>The database is byte for byte what the backup was.</source>
            <translation>Die Datenbank ist Byte für Byte, was die Sicherung war.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>The database is examined again …</source>
            <translation>Die Datenbank wird noch einmal untersucht …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>The database is examined again; then the upgrade follows.</source>
            <translation>Die Datenbank wird noch einmal untersucht; danach folgt das Upgrade.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>The database is in use by {0}.</source>
            <translation>Die Datenbank wird benutzt von {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>The database is only read.</source>
            <translation>Die Datenbank wird nur gelesen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/preflight.py" />
            <source>The database is open in {0}.</source>
            <translation>Die Datenbank ist offen in {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/company.py" />
            <source>The database is open in {names}. Stop it first, or the run is refused.</source>
            <translation>Die Datenbank ist offen in {names}. Beenden Sie das zuerst, sonst wird der Lauf verweigert.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/revision_story.py" />
            <source>The database is recorded at this revision, but no script of this source defines it. A newer release or a fork may have made it: choose that as the source.</source>
            <translation>Die Datenbank ist bei dieser Revision vermerkt, aber kein Skript dieser Quelle definiert sie. Ein neueres Release oder ein Fork kann sie gemacht haben: Wählen Sie das als Quelle.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>The database is recorded at {0}, which this source doesn't know.</source>
            <translation>Die Datenbank ist bei {0} vermerkt, was diese Quelle nicht kennt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>The database is whole: it is either what it was or what the backup holds.</source>
            <translation>Die Datenbank ist heil: Sie ist entweder, was sie war, oder was die Sicherung enthält.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>The database is whole: the repair is in it as a whole, or not at all.</source>
            <translation>Die Datenbank ist heil: Die Reparatur ist ganz in ihr, oder gar nicht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/backup_content.py" />
            <source>The database itself may be damaged: look at it with the doctor, or restore an older backup.</source>
            <translation>Vielleicht ist die Datenbank selbst beschädigt: Sehen Sie sie mit dem Doktor an, oder spielen Sie eine ältere Sicherung zurück.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/scratch_content.py" />
            <source>The database itself was only read.</source>
            <translation>Die Datenbank selbst wurde nur gelesen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The database lies on a network file system</source>
            <translation>Die Datenbank liegt auf einem Netzwerkdateisystem</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>The database lies on a shared or virtual file system ({0}), whose locks and syncs can't be relied on.</source>
            <translation>Die Datenbank liegt auf einem geteilten oder virtuellen Dateisystem ({0}), auf dessen Sperren und Schreiben kein Verlass ist.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The database stays at its old revision while the new program expects a newer one.</source>
            <translation>Die Datenbank bleibt bei ihrer alten Revision, während das neue Programm eine neuere erwartet.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/run.py" />
            <source>The database stopped the run: {0}.</source>
            <translation>Die Datenbank hielt den Lauf an: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>The database was found damaged: {0}.</source>
            <translation>Die Datenbank wurde beschädigt vorgefunden: {0}.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The database was locked</source>
            <translation>Die Datenbank war gesperrt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/failure.py" />
            <source>The database was put back to its state before the run.</source>
            <translation>Die Datenbank wurde auf den Stand vor dem Lauf zurückgesetzt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/catalog.py" />
            <source>The database {0} has no {1}.</source>
            <translation>Die Datenbank {0} hat kein {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/verify.py" />
            <source>The database's own check finds nothing.</source>
            <translation>Die eigene Prüfung der Datenbank findet nichts.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The details go to the quarantine table; the document is carried over without tags.</source>
            <translation>Die Angaben kommen in die Quarantänetabelle; das Dokument wird ohne Schlagwörter übernommen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/sqlite_errors.py" />
            <source>The disk that holds {0} answers with an error: {1}.</source>
            <translation>Der Datenträger von {0} antwortet mit einem Fehler: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/durable.py" />
            <source>The disk that holds {0} is full.</source>
            <translation>Der Datenträger von {0} ist voll.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/schema_check.py" />
            <source>The doctor says more, and what would repair it.</source>
            <translation>Der Doktor sagt mehr, und was es reparieren würde.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>The doctor shows what is wrong and can put it right: with a verified backup first, and all of it or nothing. Upgrade afterwards.</source>
            <translation>Der Doktor zeigt, was falsch ist, und kann es richten: zuerst mit einer geprüften Sicherung, und alles oder nichts. Das Upgrade kommt danach.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>The encoding {0} holds every chat.</source>
            <translation>Die Kodierung {0} fasst jeden Chat.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>The encrypted file is copied, still encrypted, and the copy is verified.</source>
            <translation>Die verschlüsselte Datei wird kopiert, weiter verschlüsselt, und die Kopie geprüft.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>The encrypted file is only read, and stays as it is.</source>
            <translation>Die verschlüsselte Datei wird nur gelesen und bleibt, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/engine_job.py" />
            <source>The engine ended without saying how.</source>
            <translation>Die Engine endete, ohne zu sagen, wie.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/child.py" />
            <source>The engine got no request that it understands.</source>
            <translation>Die Engine bekam keinen Auftrag, den sie versteht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/child.py" />
            <source>The engine met an error of its own: {0}: {1}.</source>
            <translation>Die Engine stieß auf einen eigenen Fehler: {0}: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/aftermath.py" />
            <source>The engine {0} before it had finished.</source>
            <translation>Die Engine {0}, bevor sie fertig war.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/aftermath.py" />
            <source>The engine {0} in the middle of the run.</source>
            <translation>Die Engine {0} mitten im Lauf.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/aftermath.py" />
            <source>The engine {0}. {1}</source>
            <translation>Die Engine {0}. {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/repairs.py" />
            <source>The examination found no {0}.</source>
            <translation>Die Untersuchung fand kein {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>The file and its manifest go away; the database itself is not touched.</source>
            <translation>Die Datei und ihr Manifest gehen weg; die Datenbank selbst wird nicht berührt.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The file is encrypted, or no SQLite database</source>
            <translation>Die Datei ist verschlüsselt, oder keine SQLite-Datenbank</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/aftermath.py" />
            <source>The file is ever only replaced as a whole, and its backup is untouched.</source>
            <translation>Die Datei wird nur als Ganzes ersetzt, und ihre Sicherung ist unberührt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>The file is mounted by itself, so the content was written into it; its bytes differ.</source>
            <translation>Die Datei ist einzeln eingehängt, der Inhalt wurde also hineingeschrieben; ihre Bytes weichen ab.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/company.py" />
            <source>The file is open in {names}. Stop it first, or the run is refused.</source>
            <translation>Die Datei ist offen in {names}. Beenden Sie das zuerst, sonst wird der Lauf verweigert.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>The file is written anew under the new key, read back and compared.</source>
            <translation>Die Datei wird unter dem neuen Schlüssel neu geschrieben, zurückgelesen und verglichen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>The file is written anew without encryption, read back and compared.</source>
            <translation>Die Datei wird ohne Verschlüsselung neu geschrieben, zurückgelesen und verglichen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>The file is written anew, encrypted with SQLCipher, read back and compared. Open WebUI opens encrypted files up to 0.8.12 only.</source>
            <translation>Die Datei wird neu geschrieben, mit SQLCipher verschlüsselt, zurückgelesen und verglichen. Open WebUI öffnet verschlüsselte Dateien nur bis 0.8.12.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/replacement.py" />
            <source>The file now belongs to this user: only root could give it back to user {0}.</source>
            <translation>Die Datei gehört jetzt diesem Benutzer: Nur root könnte sie Benutzer {0} zurückgeben.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The file was copied while Open WebUI was running, the disk is failing, or it lies on a network file system.</source>
            <translation>Die Datei wurde kopiert, während Open WebUI lief, der Datenträger versagt, oder sie liegt auf einem Netzwerkdateisystem.</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/001_initial_schema.py" />
            <source>The first eight tables</source>
            <translation>Die ersten acht Tabellen</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The first of equal rows stays, the others go to the quarantine table.</source>
            <translation>Die erste von gleichen Zeilen bleibt, die anderen kommen in die Quarantänetabelle.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The first of the rows stays, the others go to the quarantine table.</source>
            <translation>Die erste der Zeilen bleibt, die anderen kommen in die Quarantänetabelle.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>The first sentence says how the database is. Below it is the one thing to do next. Looking never changes a byte.</source>
            <translation>Der erste Satz sagt, wie es um die Datenbank steht. Darunter steht das Eine, was als Nächstes zu tun ist. Ansehen ändert nie ein Byte.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/4de81c2a3af1_pinned_notes.py" />
            <source>The flag on a note becomes one row per note and person: a pinned note is pinned by its owner (at the time of the run, in nanoseconds, as Open WebUI counts here). A pinned note that nobody owns stays, and is listed in the quarantine because nobody can have pinned it. Where a crash in an earlier release left the table without the pins, they are moved now. Going back, a note pinned by anybody is pinned.</source>
            <translation>Aus dem Kennzeichen an einer Notiz wird eine Zeile je Notiz und Benutzer: Eine angeheftete Notiz ist von ihrem Besitzer angeheftet (zum Zeitpunkt des Laufs, in Nanosekunden, wie Open WebUI hier zählt). Eine angeheftete Notiz, die niemandem gehört, bleibt und wird in der Quarantäne aufgeführt, weil niemand sie angeheftet haben kann. Wo ein Absturz in einem früheren Release die Tabelle ohne die Anheftungen hinterließ, werden sie jetzt übertragen. Nach dem Zurückgehen ist eine Notiz angeheftet, wenn irgendjemand sie angeheftet hat.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/folder_words.py" />
            <source>The folder is made when the backup is.</source>
            <translation>Der Ordner wird angelegt, wenn die Sicherung gemacht wird.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>The folder {0} can't be read ({1}).</source>
            <translation>Der Ordner {0} kann nicht gelesen werden ({1}).</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/encryption.py" />
            <source>The integrity check of the new file fails: {0}.</source>
            <translation>Die Integritätsprüfung der neuen Datei schlägt fehl: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/backup_content.py" />
            <source>The integrity check of {0} fails: {1}.</source>
            <translation>Die Integritätsprüfung von {0} schlägt fehl: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/aftermath.py" />
            <source>The job was cancelled.</source>
            <translation>Der Auftrag wurde abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/reporting.py" />
            <source>The journal in {0} can't be written: {1}.</source>
            <translation>Das Journal in {0} kann nicht geschrieben werden: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>The journal is kept outside the database, so that it survives a restore.</source>
            <translation>Das Journal liegt außerhalb der Datenbank, damit es ein Zurückspielen übersteht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/key_file.py" />
            <source>The key file {0} can't be read: {1}.</source>
            <translation>Die Schlüsseldatei {0} kann nicht gelesen werden: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>The key was not changed</source>
            <translation>Der Schlüssel wurde nicht gewechselt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>The last run failed. {what}</source>
            <translation>Der letzte Lauf schlug fehl. {what}</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The legacy migrations ran once more on a newer database and made the index tag_id again.</source>
            <translation>Die früheren Migrationen liefen noch einmal auf einer neueren Datenbank und legten den Index tag_id wieder an.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The list is kept in the quarantine table; in the group stay those who are users.</source>
            <translation>Die Liste wird in der Quarantänetabelle aufgehoben; in der Gruppe bleibt, wer Benutzer ist.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The list of legacy migrations is incomplete</source>
            <translation>Die Liste der früheren Migrationen ist unvollständig</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/018012973d35_indexes_for_lists.py" />
            <source>The lists of chats, tags and functions are found without reading whole tables. An index that is already there under its name is left alone.</source>
            <translation>Die Listen von Chats, Schlagwörtern und Funktionen werden gefunden, ohne ganze Tabellen zu lesen. Ein Index, den es unter seinem Namen schon gibt, bleibt, wie er ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/log_text.py" />
            <source>The log {0} can't be read: {1}.</source>
            <translation>Das Log {0} kann nicht gelesen werden: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/log_text.py" />
            <source>The log {0} is no file.</source>
            <translation>Das Log {0} ist keine Datei.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>The manifest beside it is missing or can't be read, so nothing vouches for it. Restoring checks it as far as SQLite can.</source>
            <translation>Das Manifest daneben fehlt oder ist nicht lesbar, also bürgt nichts für sie. Das Zurückspielen prüft sie, so weit SQLite das kann.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/9a1b2c3d4e5f_current_message_of_chats.py" />
            <source>The message a chat is at</source>
            <translation>Die Nachricht, bei der ein Chat steht</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The migration did not start; nothing was changed.</source>
            <translation>Die Migration begann nicht; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The migration that makes them was skipped with 'alembic stamp', or the tables were copied by another tool.</source>
            <translation>Die Migration, die sie anlegt, wurde mit 'alembic stamp' übergangen, oder ein anderes Werkzeug hat die Tabellen kopiert.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The modelfile gets a number behind its tag, so that both are kept.</source>
            <translation>Das Modelfile bekommt eine Zahl hinter seine Marke, sodass beide erhalten bleiben.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/prepare.py" />
            <source>The name {0} is not valid text, so it can't be written down.</source>
            <translation>Der Name {0} ist kein gültiger Text, kann also nicht aufgeschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/encryption.py" />
            <source>The new file</source>
            <translation>Die neue Datei</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/encryption.py" />
            <source>The new file does not hold the same tables, rows and revision as the database.</source>
            <translation>Die neue Datei enthält nicht dieselben Tabellen, Zeilen und dieselbe Revision wie die Datenbank.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>The new file is not encrypted: whoever can read it can read every chat. Choose a place that only Open WebUI can read, for example an encrypted disk.</source>
            <translation>Die neue Datei ist nicht verschlüsselt: Wer sie lesen kann, kann jeden Chat lesen. Wählen Sie einen Ort, den nur Open WebUI lesen kann, zum Beispiel einen verschlüsselten Datenträger.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>The new file is not encrypted: whoever can read it can read every chat. Keep it where only Open WebUI can.</source>
            <translation>Die neue Datei ist nicht verschlüsselt: Wer sie lesen kann, kann jeden Chat lesen. Legen Sie sie dorthin, wo nur Open WebUI sie lesen kann.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/salvage.py" />
            <source>The new file's check says: {0}.</source>
            <translation>Die Prüfung der neuen Datei sagt: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>The new passphrase</source>
            <translation>Die neue Passphrase</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/thin_dialog.py" />
            <source>The newest</source>
            <translation>Die neuesten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>The newest known one is {0}.</source>
            <translation>Das neueste bekannte ist {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/thin_dialog.py" />
            <source>The newest whole backup from before the newest run stays: it is the way back.</source>
            <translation>Die neueste heile Sicherung von vor dem letzten Lauf bleibt: Sie ist der Weg zurück.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The next attempt stops: 'table _alembic_tmp_… already exists', in every release.</source>
            <translation>Der nächste Versuch hält an: 'table _alembic_tmp_… already exists', in jedem Release.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The next new row gets a number that is taken: 'duplicate key value violates unique constraint'.</source>
            <translation>Die nächste neue Zeile bekommt eine Nummer, die vergeben ist: 'duplicate key value violates unique constraint'.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The older one misses what the newer one has renamed: 'no such column: config.data'.</source>
            <translation>Dem älteren fehlt, was das neuere umbenannt hat: 'no such column: config.data'.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>The other</source>
            <translation>Die andere</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>The other is {other}.</source>
            <translation>Die andere ist {other}.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The package has no Alembic files</source>
            <translation>Dem Paket fehlen die Alembic-Dateien</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/programs.py" />
            <source>The password has a line break in it, which pg_dump can't be given.</source>
            <translation>Das Passwort enthält einen Zeilenumbruch, den man pg_dump nicht geben kann.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>The password of {0} is not right, or there is no such role.</source>
            <translation>Das Passwort von {0} ist nicht richtig, oder diese Rolle gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/scripts.py" />
            <source>The plan has {0} steps, but this source has no {1} scripts.</source>
            <translation>Der Plan hat {0} Schritte, aber diese Quelle hat keine {1}-Skripte.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_state.py" />
            <source>The port is a number, usually 5432.</source>
            <translation>Der Port ist eine Zahl, meist 5432.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The prompt as it is goes to the quarantine table; then it is its owner's alone.</source>
            <translation>Der Prompt kommt unverändert in die Quarantänetabelle; danach gehört er seinem Eigentümer allein.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/reading.py" />
            <source>The quarantine has no row {0}.</source>
            <translation>Die Quarantäne hat keine Zeile {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>The real repair makes its backup first and asks once more.</source>
            <translation>Die echte Reparatur macht zuerst ihre Sicherung und fragt noch einmal.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>The real run makes its backup first and asks once more.</source>
            <translation>Der echte Lauf macht zuerst seine Sicherung und fragt noch einmal.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>The real run, with its backup, will take about {time}; {before} become {after}.</source>
            <translation>Der echte Lauf wird mit seiner Sicherung etwa {time} dauern; aus {before} werden {after}.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The recorded revision is ahead of the tables</source>
            <translation>Die vermerkte Revision ist den Tabellen voraus</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/scratch_copy.py" />
            <source>The rehearsal</source>
            <translation>Die Probe</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>The rehearsal of the repair stopped</source>
            <translation>Die Probe der Reparatur hielt an</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>The rehearsal to {goal} stopped</source>
            <translation>Die Probe auf {goal} wurde angehalten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>The rehearsal went well: downgrade {target} now?</source>
            <translation>Die Probe ging gut: jetzt das Downgrade von {target}?</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>The rehearsal went well: repair {target} now?</source>
            <translation>Die Probe ging gut: {target} jetzt reparieren?</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>The rehearsal went well: upgrade {target} now?</source>
            <translation>Die Probe ging gut: jetzt das Upgrade von {target}?</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>The repair is in the database and was verified.</source>
            <translation>Die Reparatur ist in der Datenbank und wurde geprüft.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>The repair of {goal} was rehearsed, and it went well</source>
            <translation>Die Reparatur von {goal} wurde geprobt und ging gut</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/repair_job.py" />
            <source>The repair would lose {0} rows of {1}.</source>
            <translation>Die Reparatur würde {0} Zeilen von {1} verlieren.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>The repaired copy was examined: nothing is wrong with it.</source>
            <translation>Die reparierte Kopie wurde untersucht: Nichts ist falsch daran.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>The repaired copy was examined; left are: {findings}.</source>
            <translation>Die reparierte Kopie wurde untersucht; es bleiben: {findings}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>The restored database</source>
            <translation>Die zurückgespielte Datenbank</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/file_session.py" />
            <source>The result could not be written, because {0} kept reading the database.</source>
            <translation>Das Ergebnis konnte nicht geschrieben werden, weil {0} die Datenbank weiter las.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>The result is verified and written at once at the end. If it fails or you cancel, the database is exactly as it was.</source>
            <translation>Das Ergebnis wird geprüft und am Ende auf einmal geschrieben. Schlägt es fehl oder brechen Sie ab, ist die Datenbank genau wie zuvor.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>The result is written decrypted into the new file below, read back and compared.</source>
            <translation>Das Ergebnis wird entschlüsselt in die neue Datei unten geschrieben, zurückgelesen und verglichen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/server_copy.py" />
            <source>The role may not read the table {0}, so a copy would not be whole.</source>
            <translation>Die Rolle darf die Tabelle {0} nicht lesen, eine Kopie wäre also nicht vollständig.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The role or the database has a time limit (statement_timeout, idle_in_transaction_session_timeout or transaction_timeout).</source>
            <translation>Die Rolle oder die Datenbank hat eine Zeitgrenze (statement_timeout, idle_in_transaction_session_timeout oder transaction_timeout).</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>The role {0} does not own the tables {1}, so it can't alter them.</source>
            <translation>Der Rolle {0} gehören die Tabellen {1} nicht, sie kann sie also nicht ändern.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/server_copy.py" />
            <source>The role {0} may not create a schema, which a copy inside the server needs.</source>
            <translation>Die Rolle {0} darf kein Schema anlegen, das eine Kopie im Server braucht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>The role {0} may not create tables in the schema {1}.</source>
            <translation>Die Rolle {0} darf im Schema {1} keine Tabellen anlegen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/scratch_database.py" />
            <source>The role {0} may not create the database that a rehearsal needs.</source>
            <translation>Die Rolle {0} darf die Datenbank nicht anlegen, die eine Probe braucht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>The role {0} may not do this: {1}.</source>
            <translation>Die Rolle {0} darf das nicht: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/open_server.py" />
            <source>The role {0} may not use the schema {1}.</source>
            <translation>Die Rolle {0} darf das Schema {1} nicht benutzen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>The role's {0} of {1} does not count inside this run.</source>
            <translation>{0} der Rolle ({1}) zählt in diesem Lauf nicht.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The row as it is goes to the quarantine table; its details become an empty object.</source>
            <translation>Die Zeile kommt unverändert in die Quarantänetabelle; ihre Angaben werden ein leeres Objekt.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The row as it is goes to the quarantine table; the settings become an empty object.</source>
            <translation>Die Zeile kommt unverändert in die Quarantänetabelle; die Einstellungen werden ein leeres Objekt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>The row of {0} that it refers to has to go back with it.</source>
            <translation>Die Zeile von {0}, auf die sie verweist, muss mit ihr zurück.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/fitting.py" />
            <source>The row of {0} that it refers to is not there.</source>
            <translation>Die Zeile von {0}, auf die sie verweist, ist nicht da.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_state.py" />
            <source>The row that is in its table now differs in: {list}.</source>
            <translation>Die Zeile, die jetzt in ihrer Tabelle steht, ist anders in: {list}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_state.py" />
            <source>The row that is in its table now is the same.</source>
            <translation>Die Zeile, die jetzt in ihrer Tabelle steht, ist dieselbe.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>The rows are deleted; only the backup that is made before still has them.</source>
            <translation>Die Zeilen werden gelöscht; nur die Sicherung davor hat sie noch.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>The rows could not be examined</source>
            <translation>Die Zeilen konnten nicht untersucht werden</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>The rows go back into their tables as they were, and leave the quarantine.</source>
            <translation>Die Zeilen kommen, wie sie waren, in ihre Tabellen zurück und verlassen die Quarantäne.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_state.py" />
            <source>The rows go back into their tables as they were: {list}.</source>
            <translation>Die Zeilen kommen, wie sie waren, in ihre Tabellen zurück: {list}.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The rows go to the quarantine table.</source>
            <translation>Die Zeilen kommen in die Quarantänetabelle.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The rule as it was goes to the quarantine table; what stays in it are the ids.</source>
            <translation>Die Regel kommt unverändert in die Quarantänetabelle; in ihr bleiben die Ids.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>The run ended without a word.</source>
            <translation>Der Lauf endete ohne ein Wort.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>The run had made no backup yet, so it had changed nothing.</source>
            <translation>Der Lauf hatte noch keine Sicherung gemacht, also auch nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>The run keeps these rows as they are; they are not its doing.</source>
            <translation>Der Lauf behält diese Zeilen, wie sie sind; er hat sie nicht verursacht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/check_lines.py" />
            <source>The run may need {0}, but only {1}.</source>
            <translation>Der Lauf braucht vielleicht {0}, aber nur {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>The run undoes that write first. Don't delete the -journal file.</source>
            <translation>Der Lauf nimmt dieses Schreiben zuerst zurück. Löschen Sie die -journal-Datei nicht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/aftermath.py" />
            <source>The run was cancelled.</source>
            <translation>Der Lauf wurde abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>The same once more</source>
            <translation>Dasselbe noch einmal</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/profiles.py" />
            <source>The saved connections in {0} can't be read: {1}.</source>
            <translation>Die gespeicherten Verbindungen in {0} können nicht gelesen werden: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/pair.py" />
            <source>The schema afterwards is not certain: {0}.</source>
            <translation>Das Schema danach ist nicht sicher: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/pair.py" />
            <source>The schema at {0} can't be made without a database: {1} fails: {2}.</source>
            <translation>Das Schema bei {0} lässt sich ohne Datenbank nicht herstellen: {1} schlägt fehl: {2}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/schema_check.py" />
            <source>The schema differs from that of {0}: {1}.</source>
            <translation>Das Schema weicht von dem von {0} ab: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>The schema holds the table {0} of {1}, which a restore would have to drop.</source>
            <translation>Im Schema liegt die Tabelle {0} von {1}, die das Zurückspielen entfernen müsste.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema_words.py" />
            <source>The schema stays as it is.</source>
            <translation>Das Schema bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/schema_check.py" />
            <source>The schema was not compared: it is not known what {0} should have.</source>
            <translation>Das Schema wurde nicht verglichen: Es ist nicht bekannt, was {0} haben sollte.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/trial.py" />
            <source>The schema {0} holds none of Open WebUI's tables.</source>
            <translation>Im Schema {0} ist keine von Open WebUIs Tabellen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/trial.py" />
            <source>The schema {0} holds {1} tables, {2}, at {3}.</source>
            <translation>Das Schema {0} enthält {1} Tabellen, {2}, bei {3}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/server_copy.py" />
            <source>The schema {0}, which holds the backup, is not there or not whole.</source>
            <translation>Das Schema {0} mit der Sicherung ist nicht da oder nicht heil.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/pair.py" />
            <source>The script fails on this schema</source>
            <translation>Das Skript schlägt auf diesem Schema fehl</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/steps_recorded.py" />
            <source>The script of that name doesn't do what it says; use the bundled source.</source>
            <translation>Das Skript dieses Namens tut nicht, was es sagt; benutzen Sie die mitgelieferte Quelle.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/collect.py" />
            <source>The scripts have {0} heads.</source>
            <translation>Die Skripte haben {0} Köpfe.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/load.py" />
            <source>The scripts of {0} have changed since you trusted them.</source>
            <translation>Die Skripte von {0} haben sich geändert, seit Sie ihnen vertraut haben.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The second command gets a number behind it.</source>
            <translation>Der zweite Befehl bekommt eine Zahl angehängt.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The second person who uses a tag gets an error.</source>
            <translation>Die zweite Person, die ein Schlagwort benutzt, bekommt einen Fehler.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>The server asks for the password of {0}, and none was given.</source>
            <translation>Der Server fragt nach dem Passwort von {0}, und es wurde keines angegeben.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/reading.py" />
            <source>The server did not tell what is in the quarantine: {0}.</source>
            <translation>Der Server hat nicht gesagt, was in der Quarantäne ist: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/fate.py" />
            <source>The server does not answer yet; start it, then start again.</source>
            <translation>Der Server antwortet noch nicht; starten Sie ihn, und beginnen Sie dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The server ends work that takes as long as this upgrade</source>
            <translation>Der Server beendet Arbeit, die so lange dauert wie diese Aktualisierung</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>The server gave up a statement: {0}.</source>
            <translation>Der Server gab eine Anweisung auf: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>The server has {0} free connections for {1}; this needs {2}.</source>
            <translation>Der Server hat {0} freie Verbindungen für {1}; gebraucht werden {2}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>The server is a standby, which can only be read.</source>
            <translation>Der Server ist ein Standby, der nur gelesen werden kann.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>The server lets nobody in from here: {0}.</source>
            <translation>Der Server lässt von hier niemanden ein: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>The server refused a part of the backup: {0}.</source>
            <translation>Der Server verweigerte einen Teil der Sicherung: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>The server takes no unencrypted connections from here.</source>
            <translation>Der Server nimmt von hier keine unverschlüsselten Verbindungen an.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>The server's disk is full: {0}.</source>
            <translation>Der Datenträger des Servers ist voll: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/settings_file.py" />
            <source>The service {0} publishes no port, so it can't be reached from here.</source>
            <translation>Der Dienst {0} gibt keinen Port frei, ist also von hier nicht zu erreichen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The settings and details of these users are ignored.</source>
            <translation>Einstellungen und Angaben dieser Benutzer werden nicht beachtet.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The settings were written by hand, or by another tool.</source>
            <translation>Die Einstellungen wurden von Hand oder von einem anderen Werkzeug geschrieben.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/target.py" />
            <source>The slashes behind '{0}:' are not those of a URL.</source>
            <translation>Die Schrägstriche hinter '{0}:' sind nicht die einer URL.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/locate.py" />
            <source>The source has an empty or impossible name.</source>
            <translation>Die Quelle hat einen leeren oder unmöglichen Namen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/locate.py" />
            <source>The source {0} can't be reached ({1}).</source>
            <translation>Die Quelle {0} ist nicht zu erreichen ({1}).</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The source's own scripts would lose something of this database</source>
            <translation>Die eigenen Skripte der Quelle würden von dieser Datenbank etwas verlieren</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>The step at work was undone, and every page was checked and is sound.</source>
            <translation>Der laufende Schritt wurde zurückgenommen, und jede Seite wurde geprüft und ist in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>The steps run on a throw-away copy, which is removed at the end.</source>
            <translation>Die Schritte laufen auf einer Wegwerfkopie, die am Ende entfernt wird.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The stored settings are no JSON object</source>
            <translation>Die gespeicherten Einstellungen sind kein JSON-Objekt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>The table is empty: nothing is lost.</source>
            <translation>Die Tabelle ist leer: Nichts geht verloren.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/keys.py" />
            <source>The table {0} has neither a primary key nor a unique index</source>
            <translation>Die Tabelle {0} hat weder Primärschlüssel noch eindeutigen Index</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/history.py" />
            <source>The table {0} has no column {1}, so it records no revision.</source>
            <translation>Die Tabelle {0} hat keine Spalte {1}, vermerkt also keine Revision.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/verify.py" />
            <source>The table {0} is no longer in the schema {1}, which holds the backup.</source>
            <translation>Die Tabelle {0} ist nicht mehr im Schema {1}, das die Sicherung enthält.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/server_rehearsal.py" />
            <source>The table {0} is not in the copy: its extension can't be made there.</source>
            <translation>Die Tabelle {0} ist nicht in der Kopie: Ihre Erweiterung kann dort nicht angelegt werden.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/work.py" />
            <source>The tables are locked by {0}.</source>
            <translation>Die Tabellen sind gesperrt von {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>The tables are not exactly those of a known revision.</source>
            <translation>Die Tabellen sind nicht genau die einer bekannten Revision.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>The tables are those of {0}, not of {1}</source>
            <translation>Die Tabellen sind die von {0}, nicht von {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>The tables fit no revision exactly, and a revision is never recorded without proof.</source>
            <translation>Die Tabellen passen genau zu keiner Revision, und ohne Beweis wird keine vermerkt.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The text goes to the quarantine table; the column gets an empty object, or nothing.</source>
            <translation>Der Text kommt in die Quarantänetabelle; die Spalte bekommt ein leeres Objekt oder nichts.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The text goes to the quarantine table; the user starts with default settings.</source>
            <translation>Der Text kommt in die Quarantänetabelle; der Benutzer beginnt mit Vorgaben.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The title says why; the evidence says what can be told from outside: size, rights, file system, and with what kind of bytes the file begins.</source>
            <translation>Der Titel sagt, warum; die Belege sagen, was sich von außen erkennen lässt: Größe, Rechte, Dateisystem und mit was für Bytes die Datei beginnt.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The true times are lost; these are the best that the database still knows.</source>
            <translation>Die wahren Zeiten sind verloren; diese sind die besten, die die Datenbank noch kennt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>The two lines differ.</source>
            <translation>Die beiden Zeilen unterscheiden sich.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The upgrade was killed, ran out of memory, or met an error. On SQLite, Open WebUI's tables and columns made so far stay, and the data is rolled back.</source>
            <translation>Das Upgrade wurde abgeschossen, hatte zu wenig Speicher oder stieß auf einen Fehler. Auf SQLite bleiben bei Open WebUI die bisher angelegten Tabellen und Spalten, und die Daten werden zurückgerollt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>The verified backup that every run makes first has it; restore that to get it back.</source>
            <translation>Die geprüfte Sicherung, die jeder Lauf zuerst macht, hat es; spielen Sie sie zurück, um es wiederzubekommen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The version table alembic_version is missing or empty</source>
            <translation>Die Versionstabelle alembic_version fehlt oder ist leer</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>The version table alembic_version is {0}</source>
            <translation>Die Versionstabelle alembic_version ist {0}</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The version table was changed by hand ('alembic stamp'), as some advice says, or by SQL that was written out and only partly run.</source>
            <translation>Die Versionstabelle wurde von Hand geändert ('alembic stamp'), wie mancher Rat sagt, oder durch ausgeschriebenes SQL, das nur zum Teil lief.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>The way back</source>
            <translation>Der Weg zurück</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>The way to {0} leads in a circle: its scripts build on one another.</source>
            <translation>Der Weg zu {0} führt im Kreis: Seine Skripte bauen aufeinander auf.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>The way to {0} leads over {1}</source>
            <translation>Der Weg zu {0} führt über {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/minimap.py" />
            <source>The whole graph: press to look there</source>
            <translation>Der ganze Graph: drücken, um dorthin zu sehen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>The whole history</source>
            <translation>Die ganze Geschichte</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The whole upgrade was rolled back.</source>
            <translation>Das ganze Upgrade wurde zurückgerollt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/pages.py" />
            <source>The window</source>
            <translation>Das Fenster</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/trust.py" />
            <source>The {0} scripts in {1} (SHA-256 {2}) would be executed, and you haven't trusted them yet.</source>
            <translation>Die {0} Skripte in {1} (SHA-256 {2}) würden ausgeführt, und Sie haben ihnen noch nicht vertraut.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/salvage.py" />
            <source>The {0} {1} can't be made again: {2}.</source>
            <translation>{0} {1} lässt sich nicht wieder anlegen: {2}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/preflight.py" />
            <source>The {0} {1} can't be written by this user.</source>
            <translation>{0} {1} kann von diesem Benutzer nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Their history starts empty, and going back to the present version is impossible.</source>
            <translation>Ihre Geschichte beginnt leer, und zur heutigen Fassung zurückzugehen ist unmöglich.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Then it is compressed (zstd), and what the compressed file holds is read back and compared.</source>
            <translation>Dann wird sie komprimiert (zstd), und was die komprimierte Datei enthält, wird zurückgelesen und verglichen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Then stop Open WebUI, point DATABASE_URL at the new file, and start the new release. This file stays as it is.</source>
            <translation>Dann beenden Sie Open WebUI, lassen DATABASE_URL auf die neue Datei zeigen und starten das neue Release. Diese Datei bleibt, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Then the database becomes exactly what the backup is: everything written since then is only in that second backup.</source>
            <translation>Dann wird die Datenbank genau das, was die Sicherung ist: Alles seither Geschriebene ist nur noch in jener zweiten Sicherung.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Then upgrade to {head_name}</source>
            <translation>Danach Upgrade auf {head_name}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/evidence_grid.py" />
            <source>There</source>
            <translation>Da</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>There are columns or indexes that no release makes</source>
            <translation>Es gibt Spalten oder Indizes, die kein Release anlegt</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>There are many chats: the upgrade takes a while</source>
            <translation>Es gibt viele Chats: Das Upgrade dauert eine Weile</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>There are no Open WebUI tables in this database</source>
            <translation>In dieser Datenbank sind keine Tabellen von Open WebUI</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/locate.py" />
            <source>There are no migrations in {0}.</source>
            <translation>In {0} sind keine Migrationen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>There are no prompts and no history of prompts</source>
            <translation>Es gibt keine Prompts und keine Geschichte von Prompts</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/load.py" />
            <source>There are no scripts in {0} any more.</source>
            <translation>In {0} sind keine Skripte mehr.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>There are tables that no release makes</source>
            <translation>Es gibt Tabellen, die kein Release anlegt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/profiles.py" />
            <source>There are: {0}.</source>
            <translation>Es gibt: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>There is a file of that name already.</source>
            <translation>Eine Datei dieses Namens gibt es schon.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>There is no Open WebUI in this database</source>
            <translation>In dieser Datenbank ist kein Open WebUI</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>There is no database {0} on {1}.</source>
            <translation>Eine Datenbank {0} gibt es auf {1} nicht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>There is no downgrade for this step.</source>
            <translation>Für diesen Schritt gibt es kein Downgrade.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>There is no file {0}.</source>
            <translation>Eine Datei {0} gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>There is no folder {0}.</source>
            <translation>Einen Ordner {0} gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_state.py" />
            <source>There is no key yet.</source>
            <translation>Es gibt noch keinen Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_dialog.py" />
            <source>There is no keychain on this computer: the key is kept in memory only.</source>
            <translation>Auf diesem Rechner gibt es keinen Schlüsselbund: Der Schlüssel bleibt nur im Arbeitsspeicher.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>There is no keychain on this machine.</source>
            <translation>Auf diesem Rechner gibt es keinen Schlüsselbund.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/server_rehearsal.py" />
            <source>There is no pg_dump of version {0} or newer here to copy the database with.</source>
            <translation>Hier ist kein pg_dump der Version {0} oder neuer, um die Datenbank zu kopieren.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/backup.py" />
            <source>There is no pg_dump of version {0} or newer here, so no backup can be made.</source>
            <translation>Hier ist kein pg_dump der Version {0} oder neuer, also kann keine Sicherung gemacht werden.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/server_readiness.py" />
            <source>There is no pg_dump of version {0} or newer on this computer.</source>
            <translation>Auf diesem Rechner ist kein pg_dump der Version {0} oder neuer.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/trial.py" />
            <source>There is no pg_dump of version {0} or newer on this computer: a backup would be a copy inside the server.</source>
            <translation>Auf diesem Rechner ist kein pg_dump der Version {0} oder neuer: Eine Sicherung wäre eine Kopie im Server.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>There is no pg_dump on this computer that fits the server, and nothing runs without a backup.</source>
            <translation>Auf diesem Rechner gibt es kein pg_dump, das zum Server passt, und ohne Sicherung läuft nichts.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>There is no plan to this goal</source>
            <translation>Zu diesem Ziel gibt es keinen Plan</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>There is no role {0} on {1}.</source>
            <translation>Eine Rolle {0} gibt es auf {1} nicht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/profiles.py" />
            <source>There is no saved connection {0}.</source>
            <translation>Eine gespeicherte Verbindung {0} gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>There is no server of the name {0}.</source>
            <translation>Einen Server namens {0} gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/locate.py" />
            <source>There is no source {0}.</source>
            <translation>Eine Quelle {0} gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_state.py" />
            <source>There is no such file.</source>
            <translation>Diese Datei gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>There is no such folder.</source>
            <translation>Diesen Ordner gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/fitting.py" />
            <source>There is no table {0} now.</source>
            <translation>Eine Tabelle {0} gibt es jetzt nicht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>There is no way into the file without the new key: keep it safe.</source>
            <translation>Ohne den neuen Schlüssel führt kein Weg in die Datei: Bewahren Sie ihn gut auf.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/prepare.py" />
            <source>There is nothing to do: the database is there already.</source>
            <translation>Es ist nichts zu tun: Die Datenbank ist schon dort.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>There is nothing to preview.</source>
            <translation>Es gibt nichts vorab zu zeigen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/prepare.py" />
            <source>There is nothing to rehearse: the database is there already.</source>
            <translation>Es gibt nichts zu proben: Die Datenbank ist schon dort.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>There is too little free space for an upgrade</source>
            <translation>Für ein Upgrade ist zu wenig Platz frei</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>There was nothing to replace.</source>
            <translation>Es gab nichts zu ersetzen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>These chats open at another branch than the one last seen, or empty.</source>
            <translation>Diese Chats öffnen sich bei einem anderen Zweig als dem zuletzt gesehenen, oder leer.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>These people get an error when they sign in: 'Input should be a valid dictionary'.</source>
            <translation>Diese Leute bekommen beim Anmelden einen Fehler: 'Input should be a valid dictionary'.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/graph.py" />
            <source>These revisions build on one another in a circle: {0}.</source>
            <translation>Diese Revisionen bauen im Kreis aufeinander auf: {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>These rules keep every backup.</source>
            <translation>Diese Regeln behalten jede Sicherung.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>These scripts have to be executed to see their SQL.</source>
            <translation>Diese Skripte müssen ausgeführt werden, um ihr SQL zu sehen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>These users can't get a password.</source>
            <translation>Diese Benutzer können kein Passwort bekommen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/comparison.py" />
            <source>They are the same.</source>
            <translation>Sie sind gleich.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>They are where the database is.</source>
            <translation>Sicherungen sind dort, wo die Datenbank ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>They run on an empty shadow, never on the database. Trust them only if you know where they are from.</source>
            <translation>Sie laufen auf einem leeren Schatten, nie auf der Datenbank. Vertrauen Sie ihnen nur, wenn Sie wissen, woher sie sind.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Thin out …</source>
            <translation>Ausdünnen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>This database</source>
            <translation>Diese Datenbank</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>This database has no tables</source>
            <translation>Diese Datenbank hat keine Tabellen</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>This database holds no users and no chats</source>
            <translation>Diese Datenbank enthält weder Benutzer noch Chats</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/which_release.py" />
            <source>This database is at {0}, where no release ended.</source>
            <translation>Diese Datenbank ist bei {0}, wo kein Release endete.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/which_release.py" />
            <source>This database is at {0}, where no release ended; {1} will upgrade it by {2} step.</source>
            <translation>Diese Datenbank ist bei {0}, wo kein Release endete; {1} wird sie um {2} Schritt weiterbringen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/which_release.py" />
            <source>This database is at {0}, where no release ended; {1} will upgrade it by {2} steps.</source>
            <translation>Diese Datenbank ist bei {0}, wo kein Release endete; {1} wird sie um {2} Schritte weiterbringen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/which_release.py" />
            <source>This database is at {0}; release {1} can open it as it is.</source>
            <translation>Diese Datenbank ist bei {0}; Release {1} kann sie öffnen, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/which_release.py" />
            <source>This database is at {0}; release {1} can open it as it is; {2} will upgrade it by {3} step.</source>
            <translation>Diese Datenbank ist bei {0}; Release {1} kann sie öffnen, wie sie ist; {2} wird sie um {3} Schritt weiterbringen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/which_release.py" />
            <source>This database is at {0}; release {1} can open it as it is; {2} will upgrade it by {3} steps.</source>
            <translation>Diese Datenbank ist bei {0}; Release {1} kann sie öffnen, wie sie ist; {2} wird sie um {3} Schritte weiterbringen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/which_release.py" />
            <source>This database is at {0}; releases {1} can open it as it is.</source>
            <translation>Diese Datenbank ist bei {0}; die Releases {1} können sie öffnen, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/which_release.py" />
            <source>This database is at {0}; releases {1} can open it as it is; {2} will upgrade it by {3} step.</source>
            <translation>Diese Datenbank ist bei {0}; die Releases {1} können sie öffnen, wie sie ist; {2} wird sie um {3} Schritt weiterbringen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/which_release.py" />
            <source>This database is at {0}; releases {1} can open it as it is; {2} will upgrade it by {3} steps.</source>
            <translation>Diese Datenbank ist bei {0}; die Releases {1} können sie öffnen, wie sie ist; {2} wird sie um {3} Schritte weiterbringen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>This database is healthy and up to date</source>
            <translation>Diese Datenbank ist gesund und auf dem neuesten Stand</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>This database is healthy and {steps} behind</source>
            <translation>Diese Datenbank ist gesund, aber zurück: {steps}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>This database is up to date</source>
            <translation>Diese Datenbank ist auf dem neuesten Stand</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>This database is up to date, but there is something to know</source>
            <translation>Diese Datenbank ist auf dem neuesten Stand, aber es gibt etwas zu wissen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>This database is {steps} behind</source>
            <translation>Diese Datenbank ist zurück: {steps}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>This database is {steps} behind, and there is something to know first</source>
            <translation>Diese Datenbank ist zurück ({steps}), und vorher gibt es etwas zu wissen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>This database needs attention before anything runs</source>
            <translation>Diese Datenbank braucht Aufmerksamkeit, bevor etwas läuft</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>This file is encrypted, and Open WebUI 0.8.12 is the last release that opens it. A rescue upgrades an encrypted copy, verifies it, and writes the result without encryption into a new file for the new release. This file stays as it is.</source>
            <translation>Diese Datei ist verschlüsselt, und Open WebUI 0.8.12 ist das letzte Release, das sie öffnet. Das Herausholen aktualisiert eine verschlüsselte Kopie, prüft sie und schreibt das Ergebnis ohne Verschlüsselung in eine neue Datei für das neue Release. Diese Datei bleibt, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>This file is encrypted. Open WebUI 0.8.12 is the last release that opens it; for a newer one, a rescue writes an upgraded file without encryption, and leaves this one as it is.</source>
            <translation>Diese Datei ist verschlüsselt. Open WebUI 0.8.12 ist das letzte Release, das sie öffnet; für ein neueres schreibt das Herausholen eine aktualisierte Datei ohne Verschlüsselung und lässt diese, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/positions.py" />
            <source>This graph can't be drawn without lines that cross.</source>
            <translation>Dieser Graph lässt sich nicht ohne kreuzende Linien zeichnen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/help_pane.py" />
            <source>This help is in English.</source>
            <translation>Diese Hilfe ist auf Englisch.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>This is a production database. Type {name} to go on:</source>
            <translation>Das ist eine Produktionsdatenbank. Tippen Sie {name} ein, um fortzufahren:</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>This is a support bundle: findings, graph, plan and schema are as they were where it was made. The database is not here, so nothing can run.</source>
            <translation>Das ist ein Support-Paket: Befunde, Graph, Plan und Schema sind, wie sie dort waren, wo es gemacht wurde. Die Datenbank ist nicht hier, also kann nichts laufen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/session.py" />
            <source>This is a support bundle: the database is not here.</source>
            <translation>Das ist ein Support-Paket: Die Datenbank ist nicht hier.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/reopen.py" />
            <source>This is a support bundle: the repair runs where the database is.</source>
            <translation>Das ist ein Support-Paket: Die Reparatur läuft dort, wo die Datenbank ist.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>This is about the source, not about your database.</source>
            <translation>Das betrifft die Quelle, nicht Ihre Datenbank.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>This is not repaired from here. The doctor says what it is and what you can do; an upgrade had better wait until then.</source>
            <translation>Das wird nicht von hier aus repariert. Der Doktor sagt, was es ist und was Sie tun können; mit einem Upgrade warten Sie besser bis dahin.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/bundle_dialog.py" />
            <source>This is what the bundle holds</source>
            <translation>Das enthält das Paket</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/unlock.py" />
            <source>This key does not open {0}, or it is not an encrypted database.</source>
            <translation>Dieser Schlüssel öffnet {0} nicht, oder es ist keine verschlüsselte Datenbank.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/help_pane.py" />
            <source>This page</source>
            <translation>Diese Seite</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>This revision belongs to Open WebUI 0.9.0 or later, which can't open encrypted files: after the upgrade no release opens this one. A rescue writes an upgraded file without encryption.</source>
            <translation>Diese Revision gehört zu Open WebUI 0.9.0 oder später, das verschlüsselte Dateien nicht öffnen kann: Nach dem Upgrade öffnet kein Release diese. Herausholen schreibt eine aktualisierte Datei ohne Verschlüsselung.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>This role may not change the tables</source>
            <translation>Diese Rolle darf die Tabellen nicht ändern</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/failure.py" />
            <source>This script can't run inside one transaction; use the bundled source.</source>
            <translation>Dieses Skript kann nicht in einer einzigen Transaktion laufen; benutzen Sie die mitgelieferte Quelle.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/failure.py" />
            <source>This script commits by itself, which no safe run allows; use the bundled source.</source>
            <translation>Dieses Skript übernimmt von selbst, was kein sicherer Lauf erlaubt; benutzen Sie die mitgelieferte Quelle.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/revision_details.py" />
            <source>This script has no downgrade: only a backup leads back.</source>
            <translation>Dieses Skript hat kein Downgrade: Nur eine Sicherung führt zurück.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>This source doesn't know where the database is</source>
            <translation>Diese Quelle weiß nicht, wo die Datenbank steht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>This source ends in more than one newest revision, so say which one you want.</source>
            <translation>Diese Quelle endet in mehr als einer neuesten Revision: Sagen Sie also, welche Sie wollen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>This source has no peewee revision {0}.</source>
            <translation>Diese Quelle hat keine peewee-Revision {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>This source has no revision {0}.</source>
            <translation>Diese Quelle hat keine Revision {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>This source has no revisions.</source>
            <translation>Diese Quelle hat keine Revisionen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>This source has {0} heads ({1}), so 'head' is not one place.</source>
            <translation>Diese Quelle hat {0} Köpfe ({1}), also ist 'head' nicht ein einziger Ort.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>This step moves rows in a Python loop, so a file of SQL can't do all of its work: run it here.</source>
            <translation>Dieser Schritt bewegt Zeilen in einer Python-Schleife; eine SQL-Datei kann also nicht alles tun: Führen Sie ihn hier aus.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>This step runs no SQL.</source>
            <translation>Dieser Schritt führt kein SQL aus.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>This step …</source>
            <translation>Dieser Schritt …</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3781e22d8b01_threads_reactions_members.py" />
            <source>Threads, reactions and members of channels</source>
            <translation>Threads, Reaktionen und Mitglieder von Kanälen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/56359461a091_calendars.py" />
            <source>Three tables: calendars, their events, and who attends an event. Going back drops all three.</source>
            <translation>Drei Tabellen: Kalender, ihre Termine und wer an einem Termin teilnimmt. Das Zurückgehen entfernt alle drei.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/run_table.py" />
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Timers and details of chats at which a migration stops</source>
            <translation>Wecker und Angaben von Chats, an denen eine Migration stehen bleibt</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/d4c1a8e37b62_timers_of_chats.py" />
            <source>Timers of chats</source>
            <translation>Zeitgeber von Chats</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/4ace53fd72c8_folder_times_as_epoch.py" />
            <source>Times of folders as seconds</source>
            <translation>Zeiten von Ordnern in Sekunden</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/operation_table.py" />
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>To look at them nothing was executed. A run executes them with your rights: they can read and write whatever you can.</source>
            <translation>Um sie anzusehen, wurde nichts ausgeführt. Ein Lauf führt sie mit Ihren Rechten aus: Sie können lesen und schreiben, was Sie können.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Together {room}. Backups lie beside the database unless you chose another folder; none is deleted unless you ask for it.</source>
            <translation>Zusammen {room}. Sicherungen liegen neben der Datenbank, sofern Sie keinen anderen Ordner gewählt haben; gelöscht wird keine, wenn Sie es nicht verlangen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Together {room}. Backups lie in this console's own folder unless you chose another; none is deleted unless you ask for it.</source>
            <translation>Zusammen {room}. Backups liegen im eigenen Ordner dieser Konsole, wenn Sie keinen anderen gewählt haben; keines wird ungefragt gelöscht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Together {room}; the newest verified one is from {newest}.</source>
            <translation>Zusammen {room}; die neueste geprüfte: {newest}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Too late to stop: the verified result is being written</source>
            <translation>Zu spät zum Anhalten: Das geprüfte Ergebnis wird geschrieben</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Took</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Took {time}.</source>
            <translation>Hat {time} gedauert.</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/012_add_tools.py" />
            <source>Tools</source>
            <translation>Werkzeuge</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/016_add_valves_and_is_active.py" />
            <source>Tools and functions can be configured and switched on</source>
            <translation>Werkzeuge und Funktionen lassen sich einstellen und schalten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>Transactions of {0} are read-only here (default_transaction_read_only).</source>
            <translation>Transaktionen von {0} sind hier nur lesend (default_transaction_read_only).</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Treat webui.db and its -wal as one. A backup by this console holds both.</source>
            <translation>Behandeln Sie webui.db und ihre -wal als eines. Eine Sicherung dieser Konsole enthält beide.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Trust these scripts</source>
            <translation>Diesen Skripten vertrauen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Trust these scripts …</source>
            <translation>Diesen Skripten vertrauen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/sqlite_errors.py" />
            <source>Try a copy.</source>
            <translation>Versuchen Sie es mit einer Kopie.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Try again in a minute.</source>
            <translation>Versuchen Sie es in einer Minute noch einmal.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/reading.py" />
            <source>Try again when it has less to do, or as the owner of the tables.</source>
            <translation>Versuchen Sie es wieder, wenn er weniger zu tun hat, oder als Besitzer der Tabellen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Try again when it is less busy.</source>
            <translation>Versuchen Sie es noch einmal, wenn er weniger zu tun hat.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/replacement.py" />
            <source>Try again.</source>
            <translation>Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/backup.py" />
            <source>Try again; if it happens twice, check the disk that backups go to.</source>
            <translation>Versuchen Sie es noch einmal; geschieht es zweimal, prüfen Sie den Datenträger der Sicherungen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/backup.py" />
            <source>Try again; if it happens twice, look at the database with the doctor.</source>
            <translation>Versuchen Sie es noch einmal; geschieht es zweimal, sehen Sie die Datenbank mit dem Doktor an.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/server_copy.py" />
            <source>Try again; if it happens twice, look into the server's log.</source>
            <translation>Versuchen Sie es noch einmal; geschieht es zweimal, sehen Sie ins Log des Servers.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/scratch_content.py" />
            <source>Try again; if it happens twice, report it.</source>
            <translation>Versuchen Sie es noch einmal; geschieht es zweimal, melden Sie es.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Try the demo</source>
            <translation>Demo ausprobieren</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/010_migrate_modelfiles_to_models.py" />
            <source>Turns every modelfile into a row of model and drops the table modelfile. The Ollama text is read for the base model and the parameters. A modelfile that can't be read is kept in the table owui_quarantine, where Open WebUI's own migration would have stopped.</source>
            <translation>Macht aus jedem Modelfile eine Zeile von model und entfernt die Tabelle modelfile. Grundmodell und Parameter werden aus dem Ollama-Text gelesen. Ein Modelfile, das nicht lesbar ist, wird in der Tabelle owui_quarantine aufgehoben, wo die Migration von Open WebUI selbst angehalten hätte.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Two passwords can't be merged: the kept account's counts.</source>
            <translation>Zwei Passwörter lassen sich nicht zusammenführen: Das des behaltenen Kontos gilt.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Two processes (workers, replicas, two containers on one volume) ran the first upgrade at the same time.</source>
            <translation>Zwei Prozesse (Worker, Replikate, zwei Container auf einem Volume) führten das erste Upgrade zugleich aus.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Two prompts would get the same command</source>
            <translation>Zwei Prompts bekämen denselben Befehl</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Two rows can get one id; on PostgreSQL, foreign keys to it can't be made.</source>
            <translation>Zwei Zeilen können dieselbe Id bekommen; auf PostgreSQL lassen sich keine Fremdschlüssel darauf anlegen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Two shares of one chat.</source>
            <translation>Zwei Freigaben eines Chats.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/d4e5f6a7b8c9_automations.py" />
            <source>Two tables: automations, and one row for each time that one ran. Going back drops both.</source>
            <translation>Zwei Tabellen: Automatisierungen, und eine Zeile für jedes Mal, dass eine lief. Das Zurückgehen entfernt beide.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/schema_tables.py" />
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>Type {name}</source>
            <translation>{name} eintippen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Types are compared by what they mean.</source>
            <translation>Typen werden nach ihrer Bedeutung verglichen.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/7b3f2a9c1d4e_memory_type.py" />
            <source>Types of memories</source>
            <translation>Arten von Erinnerungen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_dialog.py" />
            <source>Under which key</source>
            <translation>Unter welchem Schlüssel</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Undo it now</source>
            <translation>Jetzt zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Undo it …</source>
            <translation>Rückgängig machen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Undo what was begun in {target}?</source>
            <translation>In {target} Begonnenes zurücknehmen?</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/repairs.py" />
            <source>Undone: {0}</source>
            <translation>Rückgängig gemacht: {0}</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Unique keys are made as indexes. For a foreign key SQLite needs the table made anew, which is filled from the old one; PostgreSQL gets it added. Rows that stand against it go to the quarantine table first.</source>
            <translation>Eindeutige Schlüssel werden als Indexe angelegt. Für einen Fremdschlüssel muss die Tabelle auf SQLite neu angelegt werden und wird aus der alten gefüllt; auf PostgreSQL wird er hinzugefügt. Zeilen, die dagegen stehen, kommen zuerst in die Quarantänetabelle.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Unique or foreign keys are missing</source>
            <translation>Eindeutige Schlüssel oder Fremdschlüssel fehlen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_dialog.py" />
            <source>Unlock</source>
            <translation>Aufschließen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>Unpack it and open what is inside.</source>
            <translation>Entpacken Sie es, und öffnen Sie, was darin ist.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b7c8d9e0f1a2_last_read_at_of_chats.py" />
            <source>Unread chats</source>
            <translation>Ungelesene Chats</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Upgrade</source>
            <translation>Upgrade</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encrypting.py" />
            <source>Upgrade it.</source>
            <translation>Machen Sie ein Upgrade.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Upgrade now</source>
            <translation>Jetzt Upgrade</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Upgrade the database with this console, which needs nothing of Open WebUI, or use 0.11.3 or later.</source>
            <translation>Machen Sie das Upgrade mit dieser Konsole, die nichts von Open WebUI braucht, oder benutzen Sie 0.11.3 oder später.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>Upgrade to here …</source>
            <translation>Upgrade bis hierher …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Upgrade to {goal} stopped</source>
            <translation>Upgrade auf {goal} angehalten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>Upgrade to {head_name} …</source>
            <translation>Upgrade auf {head_name} …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Upgrade to {head_name}: {steps}</source>
            <translation>Upgrade auf {head_name}: {steps}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>Upgrade to {name} …</source>
            <translation>Upgrade auf {name} …</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Upgrade with 0.9.6 or later, or with this console.</source>
            <translation>Machen Sie das Upgrade mit 0.9.6 oder später, oder mit dieser Konsole.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Upgrade with the bundled migrations, which stream.</source>
            <translation>Machen Sie das Upgrade mit den mitgelieferten Migrationen, die stückweise arbeiten.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Upgrade with the bundled migrations.</source>
            <translation>Machen Sie das Upgrade mit den mitgelieferten Migrationen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Upgrade with the bundled migrations: inside a run the limits don't count. Or lift the limit for the role (ALTER ROLE … SET statement_timeout = 0) until the upgrade is through.</source>
            <translation>Aktualisieren Sie mit den mitgelieferten Migrationen: Innerhalb eines Laufs gelten die Grenzen nicht. Oder heben Sie die Grenze für die Rolle auf (ALTER ROLE … SET statement_timeout = 0), bis die Aktualisierung durch ist.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Upgrade with the bundled scripts, or with those of Open WebUI 0.12.4.</source>
            <translation>Aktualisieren Sie mit den mitgelieferten Skripten oder mit denen von Open WebUI 0.12.4.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Upgrade with the bundled scripts: they keep all of it.</source>
            <translation>Führen Sie das Upgrade mit den mitgelieferten Skripten aus: Sie behalten alles davon.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Upgrade with the bundled scripts: they keep such messages, in the quarantine table where no row can hold them.</source>
            <translation>Führen Sie das Upgrade mit den mitgelieferten Skripten aus: Sie behalten solche Nachrichten, in der Quarantänetabelle, wo keine Zeile sie aufnehmen kann.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Upgrade {target} to {name}?</source>
            <translation>Upgrade von {target} auf {name}?</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_page.py" />
            <source>Upgrade …</source>
            <translation>Upgrade …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>Upgrade: {risks}</source>
            <translation>Upgrade: {risks}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Upgraded to {goal}: {steps}</source>
            <translation>Upgrade auf {goal}: {steps}</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Upgrades stop: 'permission denied for schema' or 'must be owner of table'.</source>
            <translation>Upgrades halten an: 'permission denied for schema' oder 'must be owner of table'.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Upgrading again does not bring it back; restoring the backup does.</source>
            <translation>Ein erneutes Upgrade bringt es nicht zurück; die Sicherung zurückzuspielen schon.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Upgrading to {goal}</source>
            <translation>Upgrade auf {goal} läuft</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/014_add_files.py" />
            <source>Uploaded files</source>
            <translation>Hochgeladene Dateien</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Us&amp;er</source>
            <translation>&amp;Benutzer</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>Use SQLite 3.35 or newer.</source>
            <translation>Benutzen Sie SQLite 3.35 oder neuer.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Use a pg_dump of the server's version or newer.</source>
            <translation>Benutzen Sie ein pg_dump der Version des Servers oder ein neueres.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Use a smaller number, or 'base'.</source>
            <translation>Nehmen Sie eine kleinere Zahl, oder 'base'.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Use a smaller number, or 'head'.</source>
            <translation>Nehmen Sie eine kleinere Zahl, oder 'head'.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>Use another backup, and report this.</source>
            <translation>Nehmen Sie eine andere Sicherung, und melden Sie das.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>Use another backup, or restore this one with pg_restore into a new database.</source>
            <translation>Nehmen Sie eine andere Sicherung, oder spielen Sie diese mit pg_restore in eine neue Datenbank zurück.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/compressed.py" />
            <source>Use another backup.</source>
            <translation>Nehmen Sie eine andere Sicherung.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>Use another role, or change that setting.</source>
            <translation>Benutzen Sie eine andere Rolle, oder ändern Sie diese Einstellung.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Use sslmode=prefer, or switch SSL on in the server.</source>
            <translation>Benutzen Sie sslmode=prefer, oder schalten Sie SSL im Server ein.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>Use that version.</source>
            <translation>Benutzen Sie diese Version.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Use the bundled migrations.</source>
            <translation>Benutzen Sie die mitgelieferten Migrationen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Use the bundled source or a newer one.</source>
            <translation>Benutzen Sie die mitgelieferte Quelle oder eine neuere.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/scripts.py" />
            <source>Use the bundled source, or run that step with Open WebUI itself.</source>
            <translation>Benutzen Sie die mitgelieferte Quelle, oder führen Sie diesen Schritt mit Open WebUI selbst aus.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/failure.py" />
            <source>Use the bundled source, or run this step with Open WebUI itself.</source>
            <translation>Benutzen Sie die mitgelieferte Quelle, oder führen Sie diesen Schritt mit Open WebUI selbst aus.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>Use the primary server.</source>
            <translation>Benutzen Sie den Primärserver.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>Use the program's own package, or a Python with a whole SQLite.</source>
            <translation>Benutzen Sie das Paket dieses Programms, oder ein Python mit vollständigem SQLite.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Use the release that made it as --source, or restore a backup.</source>
            <translation>Benutzen Sie das Release, das sie gemacht hat, als --source, oder spielen Sie eine Sicherung zurück.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Use the role that owns Open WebUI's tables, or grant it the privilege.</source>
            <translation>Benutzen Sie die Rolle, der Open WebUIs Tabellen gehören, oder geben Sie ihr das Recht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>Use the role {0}, which owns them.</source>
            <translation>Benutzen Sie die Rolle {0}, der sie gehören.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/reopen.py" />
            <source>Use the version that made it.</source>
            <translation>Benutzen Sie die Version, die es gemacht hat.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>Use these scripts</source>
            <translation>Diese Skripte verwenden</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Use this console, or set WEBUI_SECRET_KEY to any value for that command.</source>
            <translation>Benutzen Sie diese Konsole, oder setzen Sie WEBUI_SECRET_KEY für diesen Befehl auf einen beliebigen Wert.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>Use {folder}</source>
            <translation>{folder} benutzen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>User</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b2c3d4e5f6a7_user_provisioning.py" />
            <source>User provisioning</source>
            <translation>Bereitstellung von Benutzern</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b10670c03dd5_user_sign_in_and_settings.py" />
            <source>User sign-in and settings</source>
            <translation>Anmeldung und Einstellungen der Benutzer</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b2c3d4e5f6a7_user_provisioning.py" />
            <source>Users get a place for what a directory service (SCIM) knows them by. Going back drops it.</source>
            <translation>Benutzer bekommen einen Platz dafür, unter welchem Namen ein Verzeichnisdienst (SCIM) sie kennt. Das Zurückgehen entfernt ihn.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Users without a row for signing in</source>
            <translation>Benutzer ohne Zeile zum Anmelden</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Usually in a Docker volume (/app/backend/data/webui.db), in DATA_DIR, or in backend/data of a checkout.</source>
            <translation>Meist in einem Docker-Volume (/app/backend/data/webui.db), in DATA_DIR oder in backend/data eines Checkouts.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Values that were never stored can't be known: new columns start empty or at their default.</source>
            <translation>Nie gespeicherte Werte kann niemand wissen: Neue Spalten beginnen leer oder mit ihrer Vorgabe.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c49178636c78_chat_variables.py" />
            <source>Variables of chats</source>
            <translation>Variablen von Chats</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b0018471bbbe_user_variables.py" />
            <source>Variables of users</source>
            <translation>Variablen von Benutzern</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Verified again {ago}.</source>
            <translation>Erneut geprüft {ago}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Verify again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Verify all</source>
            <translation>Alle prüfen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>Version tables</source>
            <translation>Versionstabellen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Version tables, schema, locks and scripts were looked at.</source>
            <translation>Versionstabellen, Schema, Sperren und Skripte wurden angesehen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>W&amp;ords</source>
            <translation>Wö&amp;rter</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>WEBUI_SECRET_KEY is not set</source>
            <translation>WEBUI_SECRET_KEY ist nicht gesetzt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Wait before the next step</source>
            <translation>Vor dem nächsten Schritt warten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/commands/desk.py" />
            <source>Wait for it to end, or cancel it on the Runs page.</source>
            <translation>Warten Sie das Ende ab, oder brechen Sie auf der Seite Läufe ab.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/run_lock.py" />
            <source>Wait until it has finished.</source>
            <translation>Warten Sie, bis sie fertig ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/work.py" />
            <source>Wait until that has finished, or stop it there.</source>
            <translation>Warten Sie, bis das beendet ist, oder beenden Sie es dort.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Wait; on large databases a step takes minutes.</source>
            <translation>Warten Sie; auf großen Datenbanken dauert ein Schritt Minuten.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Waiting after step {done} of {total}: go on, or undo it all?</source>
            <translation>Wartet nach Schritt {done} von {total}: weiter, oder alles zurücknehmen?</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Waiting before the first of {steps}</source>
            <translation>Wartet vor dem Anfang: {steps}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/run.py" />
            <source>Waiting until {0} stops reading the database.</source>
            <translation>Es wird gewartet, bis {0} die Datenbank nicht mehr liest.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Way back</source>
            <translation>Weg zurück</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Way there</source>
            <translation>Weg dorthin</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/commands/saving.py" />
            <source>Web page (*.html);;Markdown (*.md)</source>
            <translation>Webseite (*.html);;Markdown (*.md)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/run_table.py" />
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>What Open WebUI got in DATABASE_PASSWORD</source>
            <translation>Was Open WebUI in DATABASE_PASSWORD bekam</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b10670c03dd5_user_sign_in_and_settings.py" />
            <source>What a person signs in with moves out of two columns of user: API keys get a table of their own, and the id at another service becomes a JSON object that can hold several services. Settings and info become JSON columns; texts in them that are no JSON are listed in the quarantine and become null. People also get a banner, a time zone, a presence and a status. If two users have the same API key, the first keeps it and the other's is listed in the quarantine. Columns that a crashed attempt of an earlier release left behind are finished. On SQLite one rebuild of the table does all of it.</source>
            <translation>Womit sich jemand anmeldet, zieht aus zwei Spalten von user aus: API-Schlüssel bekommen eine eigene Tabelle, und die Id bei einem anderen Dienst wird ein JSON-Objekt, das mehrere Dienste fassen kann. settings und info werden JSON-Spalten; Texte darin, die kein JSON sind, werden in der Quarantäne aufgeführt und werden null. Benutzer bekommen außerdem ein Banner, eine Zeitzone, eine Anwesenheit und einen Status. Haben zwei Benutzer denselben API-Schlüssel, behält ihn der erste, und der des anderen wird in der Quarantäne aufgeführt. Spalten, die ein abgestürzter Versuch eines früheren Releases zurückließ, werden fertiggestellt. Auf SQLite erledigt ein einziger Neubau der Tabelle das alles.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_state.py" />
            <source>What a row holds is read only when you ask for it.</source>
            <translation>Was eine Zeile enthält, wird erst gelesen, wenn Sie danach fragen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>What can't be brought back: {list}</source>
            <translation>Was sich nicht zurückbringen lässt: {list}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>What could be applied at the same time in one row</source>
            <translation>Was zugleich angewendet werden könnte, in einer Zeile</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/palette.py" />
            <source>What do you want to do?</source>
            <translation>Was möchten Sie tun?</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_dialog.py" />
            <source>What does the log say?</source>
            <translation>Was sagt das Log?</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/release_dialog.py" />
            <source>What going back can't keep</source>
            <translation>Was beim Zurückgehen nicht bleibt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/impact_table.py" />
            <source>What happens to it</source>
            <translation>Was mit ihr geschieht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>What is in the database now is backed up first into the folder below, so that this can be undone too.</source>
            <translation>Was jetzt in der Datenbank ist, wird zuerst in den Ordner unten gesichert, damit auch das rückgängig gemacht werden kann.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c0fbf31ca0db_file_contents.py" />
            <source>What is inside a file</source>
            <translation>Was in einer Datei ist</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/fitting.py" />
            <source>What is kept is no row.</source>
            <translation>Was aufbewahrt ist, ist keine Zeile.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/fitting.py" />
            <source>What is kept of {0} is no JSON.</source>
            <translation>Was von {0} aufbewahrt ist, ist kein JSON.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_surroundings.py" />
            <source>What is recorded there is not copied: what the tables here prove is recorded.</source>
            <translation>Was dort vermerkt ist, wird nicht kopiert: Vermerkt wird, was die Tabellen hier beweisen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>What is replaced is backed up and verified first.</source>
            <translation>Was ersetzt wird, wird zuerst gesichert und geprüft.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>What is wrong can be put right: with a verified backup first, and all of it or nothing. The doctor shows the evidence, and each repair's SQL.</source>
            <translation>Was nicht stimmt, lässt sich in Ordnung bringen: mit einer geprüften Sicherung zuerst, alles oder nichts. Der Doktor zeigt die Belege und das SQL jeder Reparatur.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>What it can't bring back: {limits}</source>
            <translation>Was das nicht zurückbringt: {limits}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/plan_table.py" />
            <source>What it does</source>
            <translation>Was er tut</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/pair.py" />
            <source>What it does with rows is not certain: it fails on invented ones</source>
            <translation>Was er mit Zeilen tut, ist nicht sicher: Mit erfundenen schlägt er fehl</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/aftermath.py" />
            <source>What it had begun was undone: the database is as it was before the run.</source>
            <translation>Was begonnen war, wurde zurückgenommen: Die Datenbank ist wie vor dem Lauf.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>What it had begun was undone: the database is at {0}, as before the run.</source>
            <translation>Was begonnen war, wurde zurückgenommen: Die Datenbank ist bei {0}, wie vor dem Lauf.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>What newer releases stored in tables and columns that older ones don't have is dropped. Only the backup keeps it.</source>
            <translation>Was neuere Releases in Tabellen und Spalten gespeichert haben, die ältere nicht haben, wird entfernt. Nur die Sicherung behält es.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/prompts.py" />
            <source>What the doctor found before, newest first; kept on this computer alone.</source>
            <translation>Was der Doktor früher gefunden hat, das Neueste zuerst; nur auf diesem Rechner aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>What the help says of this finding</source>
            <translation>Was die Hilfe zu diesem Befund sagt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/repairs.py" />
            <source>What the migration added is taken back; rows and values in it go to the quarantine table.</source>
            <translation>Was die Migration hinzufügte, wird zurückgenommen; Zeilen und Werte darin kommen in die Quarantänetabelle.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>What the plan runs</source>
            <translation>Was der Plan ausführt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_dialog.py" />
            <source>What the row holds, or the SQL</source>
            <translation>Inhalt der Zeile oder das SQL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/revisions_dialog.py" />
            <source>What the schema is at the one and at the other.</source>
            <translation>Wie das Schema bei der einen und bei der anderen ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/pair.py" />
            <source>What the script does with the answer can't be told without a server: </source>
            <translation>Was das Skript mit der Antwort tut, lässt sich ohne Server nicht sagen: </translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/step_pane.py" />
            <source>What the step is for, and its script</source>
            <translation>Wofür der Schritt da ist, und sein Skript</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>What the text was meant to say can't be known; it is kept as it is in the quarantine table.</source>
            <translation>Was der Text sagen sollte, kann niemand wissen; er bleibt in der Quarantänetabelle, wie er ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>What the upgrade changes</source>
            <translation>Was das Upgrade ändert</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>What to do next</source>
            <translation>Was als Nächstes zu tun ist</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>What was done</source>
            <translation>Was getan wurde</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_pane.py" />
            <source>What was examined</source>
            <translation>Was untersucht wurde</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>What was never stored can't be brought back.</source>
            <translation>Was nie gespeichert wurde, lässt sich nicht zurückbringen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>What was replaced is no healthy database; it is kept as it was in {0}.</source>
            <translation>Was ersetzt wurde, ist keine gesunde Datenbank; es liegt, wie es war, in {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>What was replaced lies beside the other backups, should you want it back.</source>
            <translation>Was ersetzt wurde, liegt bei den anderen Sicherungen, falls Sie es zurückwollen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>What was replaced was no healthy database: it is kept byte for byte as it was.</source>
            <translation>Was ersetzt wurde, war keine gesunde Datenbank: Es liegt Byte für Byte, wie es war.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/file_session.py" />
            <source>What was written is undone as soon as the disk works again, from {0}.</source>
            <translation>Was geschrieben wurde, wird zurückgenommen, sobald der Datenträger wieder arbeitet, aus {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>What would lead back from the plan's goal</source>
            <translation>Was vom Ziel des Plans zurückführen würde</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>What would run</source>
            <translation>Was laufen würde</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_dialog.py" />
            <source>What would run to put the selected rows back</source>
            <translation>Was laufen würde, um die gewählten Zeilen zurückzustellen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/run_table.py" />
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/007_add_user_last_active_at.py" />
            <source>When a person was last active</source>
            <translation>Wann jemand zuletzt aktiv war</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/fate.py" />
            <source>When the server runs again, open the database to see which.</source>
            <translation>Wenn der Server wieder läuft, öffnen Sie die Datenbank, um zu sehen, was davon gilt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/palette.py" />
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Where a chat has newer contents, it keeps them; the older ones go to the quarantine table.</source>
            <translation>Hat ein Chat neuere Inhalte, behält er sie; die älteren kommen in die Quarantänetabelle.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Where both hold rows that the other lacks, nothing is dropped: the copy goes to the quarantine table.</source>
            <translation>Haben beide Zeilen, die der anderen fehlen, wird nichts entfernt: Die Kopie kommt in die Quarantänetabelle.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c29facfe716b_where_files_are_stored.py" />
            <source>Where files are stored</source>
            <translation>Wo Dateien liegen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Where it stands</source>
            <translation>Wo sie steht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_dialog.py" />
            <source>Where the new file goes</source>
            <translation>Wohin die neue Datei kommt</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Where the tables fit no revision, nothing is written: restore a backup then.</source>
            <translation>Passen die Tabellen zu keiner Revision, wird nichts geschrieben: Spielen Sie dann eine Sicherung zurück.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/accounts_dialog.py" />
            <source>Which account keeps the address?</source>
            <translation>Welches Konto behält die Adresse?</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/thin_dialog.py" />
            <source>Which backups are kept?</source>
            <translation>Welche Sicherungen bleiben?</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Which message such a one answers can't be told.</source>
            <translation>Auf welche Nachricht eine solche antwortet, ist nicht zu sagen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>Which migration scripts?</source>
            <translation>Welche Migrationsskripte?</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Which of two schemas is the right one can't be told from the tables: look which has the newer chats. What is no longer needed in the other one is dropped by hand.</source>
            <translation>Welches von zwei Schemas das richtige ist, lässt sich an den Tabellen nicht erkennen: Sehen Sie nach, welches die neueren Chats hat. Was im anderen nicht mehr gebraucht wird, löschen Sie von Hand.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/release_dialog.py" />
            <source>Which release?</source>
            <translation>Welches Release?</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Which release? …</source>
            <translation>Welches Release? …</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Who else might use the prompt can't be known.</source>
            <translation>Wer den Prompt sonst benutzen durfte, ist nicht zu wissen.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Who has no account can't become a member.</source>
            <translation>Wer kein Konto hat, kann nicht Mitglied werden.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f1e2d3c4b5a6_access_grants.py" />
            <source>Who may read or write a knowledge, prompt, tool, model, note, channel or file moves out of a JSON column of each into one table with a row per grant. No rule means that everybody may read, except for files, which are private then; a rule without anybody in it means private. A part of a rule that names nobody understandable grants nothing, and its rule is listed in the quarantine.</source>
            <translation>Wer Wissensbasis, Prompt, Werkzeug, Modell, Notiz, Kanal oder Datei lesen oder schreiben darf, zieht aus je einer JSON-Spalte in eine gemeinsame Tabelle um, mit einer Zeile je Freigabe. Keine Regel heißt, dass jeder lesen darf, außer bei Dateien, die dann privat sind; eine Regel, in der niemand steht, heißt privat. Ein Teil einer Regel, der niemanden verständlich nennt, gibt nichts frei, und seine Regel wird in der Quarantäne aufgeführt.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Whom a list or an object was meant to name can't be known.</source>
            <translation>Wen eine Liste oder ein Objekt nennen sollte, ist nicht zu wissen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Whose backups</source>
            <translation>Wessen Sicherungen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>With its backup and checks this takes about {time}, by a rough estimate.</source>
            <translation>Mit Sicherung und Prüfungen dauert das grob geschätzt etwa {time}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/pages.py" />
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/search.py" />
            <source>Words of id, title, release or state; table:chat, state:pending, date:2025-03, after:2025</source>
            <translation>Wörter aus Id, Titel, Release oder Zustand; table:chat, state:pending, date:2025-03, after:2025</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Write down the 18 legacy migrations, whose columns are all there.</source>
            <translation>Die 18 früheren Migrationen aufschreiben, deren Spalten alle da sind.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>Write down the legacy migrations that all ran.</source>
            <translation>Die früheren Migrationen aufschreiben, die alle gelaufen sind.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Write down the revision that the tables prove.</source>
            <translation>Die Revision aufschreiben, die die Tabellen beweisen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/server_url.py" />
            <source>Write it like postgresql://user@host:5432/database.</source>
            <translation>Schreiben Sie sie wie postgresql://user@host:5432/database.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/target.py" />
            <source>Write it like sqlite+sqlcipher:////data/webui.db.</source>
            <translation>Schreiben Sie sie wie sqlite+sqlcipher:////data/webui.db.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/target.py" />
            <source>Write it like {0}.</source>
            <translation>Schreiben Sie sie wie {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/file_session.py" />
            <source>Write lock taken; nobody else has the database open.</source>
            <translation>Schreibsperre genommen; niemand sonst hat die Datenbank offen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Write more of the id.</source>
            <translation>Schreiben Sie mehr von der Id.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Write the SQL to files</source>
            <translation>Das SQL in Dateien schreiben</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Write the first version, as those migrations do.</source>
            <translation>Die erste Fassung schreiben, wie es diese Migrationen tun.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Write the graph into a file</source>
            <translation>Den Graphen in eine Datei schreiben</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Write the missing rows, without a password, as that migration does.</source>
            <translation>Die fehlenden Zeilen schreiben, ohne Passwort, wie es diese Migration tut.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Writes a whole table anew, because SQLite can't change it in place. Needs free space of that table's size.</source>
            <translation>Schreibt eine ganze Tabelle neu, weil SQLite sie nicht an ihrem Platz ändern kann. Braucht freien Platz in der Größe dieser Tabelle.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Writes the whole table {0} anew.</source>
            <translation>Schreibt die ganze Tabelle {0} neu.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Writes the whole table {0} anew: {1}.</source>
            <translation>Schreibt die ganze Tabelle {0} neu: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/run.py" />
            <source>Writing everything at once.</source>
            <translation>Alles wird auf einmal geschrieben.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/encryption_job.py" />
            <source>Writing it encrypted with {0}.</source>
            <translation>Wird verschlüsselt geschrieben, mit {0}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/encryption_job.py" />
            <source>Writing it without encryption.</source>
            <translation>Wird ohne Verschlüsselung geschrieben.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Your Cancel came too late: everything was verified and being written already.</source>
            <translation>Ihr Abbrechen kam zu spät: Alles war schon geprüft und wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Your answer is remembered for exactly these scripts; if one of them changes, you are asked again.</source>
            <translation>Ihre Antwort gilt für genau diese Skripte; ändert sich eines, werden Sie wieder gefragt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/trust.py" />
            <source>Your trust can't be remembered: {0} can't be written ({1}).</source>
            <translation>Ihr Vertrauen lässt sich nicht merken: {0} kann nicht geschrieben werden ({1}).</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>Zoom in (Ctrl+wheel, +)</source>
            <translation>Vergrößern (Strg+Mausrad, +)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>Zoom out (Ctrl+wheel, −)</source>
            <translation>Verkleinern (Strg+Mausrad, −)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>a SQLite database{0}</source>
            <translation>eine SQLite-Datenbank{0}</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c1d2e3f4a5b6_shared_chats.py" />
            <source>a chat already has the id of the share</source>
            <translation>ein Chat hat die Id der Freigabe schon</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>a dump of pg_dump</source>
            <translation>ein Abzug von pg_dump</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>a gzip archive</source>
            <translation>ein gzip-Archiv</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>a name, if the connection is to be saved</source>
            <translation>ein Name, wenn die Verbindung gespeichert werden soll</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/pages.py" />
            <source>a page can't be decrypted</source>
            <translation>eine Seite lässt sich nicht entschlüsseln</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>a zip archive</source>
            <translation>ein zip-Archiv</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>a zstd archive</source>
            <translation>ein zstd-Archiv</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>about {0}</source>
            <translation>etwa {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>about {time}</source>
            <translation>etwa {time}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>about {time} left</source>
            <translation>noch etwa {time}</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/374d2f66af06_prompt_history.py" />
            <source>access rules that can't be read</source>
            <translation>Zugriffsregeln, die nicht lesbar sind</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f1e2d3c4b5a6_access_grants.py" />
            <source>access_control of seven tables</source>
            <translation>access_control von sieben Tabellen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>actual: {0}</source>
            <translation>tatsächlich: {0}</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/1af9b942657b_tags_move_into_chats.py" />
            <source>add column</source>
            <translation>Spalte hinzufügen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>after {list}</source>
            <translation>nach {list}</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/7e5b5dc7342b_base_tables.py" />
            <source>alembic-born only</source>
            <translation>nur mit Alembic entstanden</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>alembic_version has two rows of one line</source>
            <translation>alembic_version hat zwei Zeilen derselben Linie</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>alembic_version has two rows of one line: {0} comes before {1}.</source>
            <translation>alembic_version hat zwei Zeilen derselben Linie: {0} kommt vor {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>alembic_version is empty</source>
            <translation>alembic_version ist leer</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>alembic_version: {0}</source>
            <translation>alembic_version: {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>all findings</source>
            <translation>alle Befunde</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/242a2047eae0_chats_as_json.py" />
            <source>alter column</source>
            <translation>Spalte ändern</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>always</source>
            <translation>immer</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_state.py" />
            <source>always, any certificate</source>
            <translation>immer, jedes Zertifikat</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_state.py" />
            <source>always, certificate and host name checked</source>
            <translation>immer, Zertifikat und Hostname geprüft</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_state.py" />
            <source>always, certificate checked</source>
            <translation>immer, Zertifikat geprüft</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/schema_difference.py" />
            <source>an expression</source>
            <translation>ein Ausdruck</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b10670c03dd5_user_sign_in_and_settings.py" />
            <source>an id at another service that another user has</source>
            <translation>eine Id bei einem anderen Dienst, die ein anderer Benutzer hat</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/places_to_look.py" />
            <source>an installed package</source>
            <translation>ein installiertes Paket</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>an xz archive</source>
            <translation>ein xz-Archiv</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>and {0} more</source>
            <translation>und {0} weitere</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/log.py" />
            <source>and {0} more lines</source>
            <translation>und {0} weitere Zeilen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/salvaging.py" />
            <source>and {count} more tables</source>
            <translation>
                <numerusform>und {count} weitere Tabelle</numerusform>
                <numerusform>und {count} weitere Tabellen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>and {more} more</source>
            <translation>und {more} weitere</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f0bd01a18a3d_one_account_per_address.py" />
            <source>another account has the address; the account stays under a changed one</source>
            <translation>ein anderes Konto hat die Adresse; das Konto bleibt unter einer geänderten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/file_session.py" />
            <source>another program</source>
            <translation>ein anderes Programm</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/foreign.py" />
            <source>another script of that id is in</source>
            <translation>ein anderes Skript dieser Id ist in</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/work.py" />
            <source>another session</source>
            <translation>eine andere Sitzung</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>applied</source>
            <translation>angewendet</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c92da83b017f_apps.py" />
            <source>apps with their memberships and messages</source>
            <translation>Apps mit ihren Mitgliedschaften und Nachrichten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>archive of pg_dump</source>
            <translation>Archiv von pg_dump</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/hanging.py" />
            <source>as a view</source>
            <translation>als Sicht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>as {0} ({1}) makes them</source>
            <translation>wie {0} ({1}) sie anlegt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>automatic</source>
            <translation>automatisch</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>b10670c03dd5 as releases 0.9.6 to 0.10.1 ran it.</source>
            <translation>b10670c03dd5, wie die Versionen 0.9.6 bis 0.10.1 es ausführten.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>b10670c03dd5 as releases 0.9.6 to 0.11.0 ran it.</source>
            <translation>b10670c03dd5, wie die Releases 0.9.6 bis 0.11.0 es ausführten.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>b10670c03dd5 stops on PostgreSQL, and drops them on SQLite.</source>
            <translation>b10670c03dd5 hält auf PostgreSQL an und entfernt sie auf SQLite.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>b10670c03dd5 was interrupted, or run by a release from 0.9.6 to 0.10.1 on a database with two or more users.</source>
            <translation>b10670c03dd5 wurde unterbrochen oder lief von einer Version von 0.9.6 bis 0.10.1 auf einer Datenbank mit zwei oder mehr Benutzern.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>b7c8d9e0f1a2 was interrupted after it had made the column.</source>
            <translation>b7c8d9e0f1a2 wurde unterbrochen, nachdem es die Spalte angelegt hatte.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_run.py" />
            <source>backup verified: {path}</source>
            <translation>Sicherung geprüft: {path}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_state.py" />
            <source>backup {when}</source>
            <translation>Sicherung {when}</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/1af9b942657b_tags_move_into_chats.py" />
            <source>batch alter table</source>
            <translation>Tabelle gebündelt ändern</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>begins as: {0}</source>
            <translation>beginnt als: {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>being backed up</source>
            <translation>wird gesichert</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>being verified …</source>
            <translation>wird geprüft …</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c92da83b017f_apps.py" />
            <source>belongs to a message of an app</source>
            <translation>gehört zu einer Nachricht einer App</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>beside it: {0}, {1} bytes</source>
            <translation>daneben: {0}, {1} Byte</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>blocks everyone</source>
            <translation>sperrt alle aus</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>blocks writers</source>
            <translation>sperrt Schreibende aus</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>blue</source>
            <translation>blau</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/242a2047eae0_chats_as_json.py" />
            <source>bulk insert</source>
            <translation>Zeilen einfügen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>bundled</source>
            <translation>mitgeliefert</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>c1d2e3f4a5b6 of releases 0.9.0 to 0.9.5 stops here: 'UNIQUE constraint failed: access_grant…'. Later releases don't.</source>
            <translation>c1d2e3f4a5b6 der Releases 0.9.0 bis 0.9.5 hält hier an: 'UNIQUE constraint failed: access_grant…'. Spätere Releases nicht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_state.py" />
            <source>can go back</source>
            <translation>kann zurück</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/known.py" />
            <source>can't be read</source>
            <translation>nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>can't be taken back</source>
            <translation>nicht zurückzunehmen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>cancelled</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>change of the quarantine</source>
            <translation>Änderung der Quarantäne</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>changed since</source>
            <translation>seither geändert</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/accounts.py" />
            <source>changed the rows of {0} from {1} to {2}, which its script</source>
            <translation>änderte die Zeilen von {0} von {1} auf {2}, was das Skript</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>check</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>checked now</source>
            <translation>gerade geprüft</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/check_lines.py" />
            <source>choose another folder for the backup</source>
            <translation>wählen Sie für die Sicherung einen anderen Ordner</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>column user.{0}</source>
            <translation>Spalte user.{0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/facts.py" />
            <source>column {0}.{1}</source>
            <translation>Spalte {0}.{1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/impacts.py" />
            <source>columns dropped</source>
            <translation>Spalten entfernt</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c92da83b017f_apps.py" />
            <source>comes from an app</source>
            <translation>stammt von einer App</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>compressed (zstd)</source>
            <translation>komprimiert (zstd)</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ff2c63645b8_one_row_per_setting.py" />
            <source>config itself takes that name</source>
            <translation>config selbst übernimmt diesen Namen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/242a2047eae0_chats_as_json.py" />
            <source>contents that are no JSON, or from before an interrupted migration</source>
            <translation>Inhalte, die kein JSON sind oder aus der Zeit vor einer unterbrochenen Migration stammen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/9a1b2c3d4e5f_current_message_of_chats.py" />
            <source>contents that can't be carried over</source>
            <translation>Inhalte, die sich nicht übernehmen lassen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>copy inside the server</source>
            <translation>Kopie im Server</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/examine.py" />
            <source>counted so far, and still counting</source>
            <translation>bisher gezählt, es wird noch weitergezählt</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c92da83b017f_apps.py" />
            <source>create check constraint</source>
            <translation>Prüfbedingung anlegen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/018012973d35_indexes_for_lists.py" />
            <source>create index</source>
            <translation>Index anlegen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ab32c4b8f59_tags_belong_to_people.py" />
            <source>create primary key</source>
            <translation>Primärschlüssel anlegen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/374d2f66af06_prompt_history.py" />
            <source>create table</source>
            <translation>Tabelle anlegen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/1af9b942657b_tags_move_into_chats.py" />
            <source>create unique constraint</source>
            <translation>eindeutigen Schlüssel anlegen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/impacts.py" />
            <source>created</source>
            <translation>angelegt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>critical</source>
            <translation>kritisch</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>current</source>
            <translation>aktuell</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>d6a8c3f912ab, e7b9d4a023bc or f8c0e5b134cd was interrupted or skipped.</source>
            <translation>d6a8c3f912ab, e7b9d4a023bc oder f8c0e5b134cd wurde unterbrochen oder übergangen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>damaged</source>
            <translation>beschädigt</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3e0e00844bb0_files_of_knowledge.py" />
            <source>data that can't be read</source>
            <translation>Daten, die nicht lesbar sind</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>database file</source>
            <translation>Datenbankdatei</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/accounts.py" />
            <source>declares no change of</source>
            <translation>keine Änderung erklärt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>decrypt into {goal}</source>
            <translation>Entschlüsseln nach {goal}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_surroundings.py" />
            <source>default_transaction_read_only is on</source>
            <translation>default_transaction_read_only ist eingeschaltet</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>deletes rows</source>
            <translation>löscht Zeilen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>died</source>
            <translation>gestorben</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_run.py" />
            <source>done and verified</source>
            <translation>getan und geprüft</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>downgrade</source>
            <translation>Downgrade</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>downgrade to {goal}</source>
            <translation>Downgrade auf {goal}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/run.py" />
            <source>downgrading to {0}</source>
            <translation>mit dem Downgrade auf {0} beschäftigt</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/1af9b942657b_tags_move_into_chats.py" />
            <source>drop column</source>
            <translation>Spalte entfernen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/1af9b942657b_tags_move_into_chats.py" />
            <source>drop constraint</source>
            <translation>Bedingung entfernen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/018012973d35_indexes_for_lists.py" />
            <source>drop index</source>
            <translation>Index entfernen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/374d2f66af06_prompt_history.py" />
            <source>drop table</source>
            <translation>Tabelle entfernen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>dropping of columns</source>
            <translation>Entfernen von Spalten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>drops a column</source>
            <translation>entfernt eine Spalte</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>drops a table</source>
            <translation>entfernt eine Tabelle</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>drops data</source>
            <translation>entfernt Daten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>drops what is no longer needed</source>
            <translation>entfernt, was nicht mehr gebraucht wird</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>drops what newer releases added</source>
            <translation>entfernt, was neuere Releases hinzugefügt haben</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>empty: the role's own, usually public</source>
            <translation>leer: das der Rolle, meist public</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>encrypt into {goal}</source>
            <translation>Verschlüsseln nach {goal}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>encrypted, as the database was</source>
            <translation>verschlüsselt, wie es die Datenbank war</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/process.py" />
            <source>ended with code {0}</source>
            <translation>endete mit Code {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>enough</source>
            <translation>genug</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>every page is readable; side files, rights and file system are as they should be</source>
            <translation>jede Seite ist lesbar; Nebendateien, Rechte und Dateisystem sind, wie sie sein sollen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c1d2e3f4a5b6_shared_chats.py" />
            <source>everybody may read a share; one row per shared chat</source>
            <translation>eine Freigabe darf jeder lesen; eine Zeile je geteiltem Chat</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/0bd252b206fb_missing_passwords.py" />
            <source>execute</source>
            <translation>ausführen</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>f1e2d3c4b5a6 could not drop an old column; releases up to 0.9.5 went on without a word.</source>
            <translation>f1e2d3c4b5a6 konnte eine alte Spalte nicht entfernen; Releases bis 0.9.5 gingen ohne ein Wort weiter.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>file missing</source>
            <translation>Datei fehlt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>file of the authority, for checking</source>
            <translation>Datei der Zertifizierungsstelle, zum Prüfen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>file system: {0}{1}</source>
            <translation>Dateisystem: {0}{1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>file: it can't be looked at ({0})</source>
            <translation>Datei: nicht anzusehen ({0})</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c1d2e3f4a5b6_shared_chats.py" />
            <source>files of the stand-in chats, by their reference (PostgreSQL only)</source>
            <translation>Dateien der Stellvertreter-Chats, durch ihren Verweis (nur PostgreSQL)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>filled</source>
            <translation>gefüllt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>first</source>
            <translation>zuerst</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/graph.py" />
            <source>first revisions</source>
            <translation>erste Revisionen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/log.py" />
            <source>follows from it, line {0}: {1}</source>
            <translation>folgt daraus, Zeile {0}: {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>for example webui</source>
            <translation>zum Beispiel webui</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>for {0} of them nothing tells the time</source>
            <translation>für {0} davon nennt nichts eine Zeit</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/schema_difference.py" />
            <source>foreign key</source>
            <translation>Fremdschlüssel</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/corrections.py" />
            <source>foreign key of {0} ({1})</source>
            <translation>Fremdschlüssel von {0} ({1})</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/keys.py" />
            <source>foreign key of {0} to {1}</source>
            <translation>Fremdschlüssel von {0} auf {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/drift.py" />
            <source>foreign key of {0} to {1} is missing</source>
            <translation>der Fremdschlüssel von {0} auf {1} fehlt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>foreign keys</source>
            <translation>Fremdschlüssel</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/picture.py" />
            <source>fork</source>
            <translation>Fork</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>free connections</source>
            <translation>freie Verbindungen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>free space</source>
            <translation>freier Platz</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>going back loses data</source>
            <translation>Zurückgehen verliert Daten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>gone</source>
            <translation>weg</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f1e2d3c4b5a6_access_grants.py" />
            <source>grants beside one for everybody, which a rule can't say</source>
            <translation>Freigaben neben einer für alle, was eine Regel nicht sagen kann</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f1e2d3c4b5a6_access_grants.py" />
            <source>grants that waited there since a downgrade</source>
            <translation>Freigaben, die seit einem Downgrade dort warteten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>green</source>
            <translation>grün</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>half done</source>
            <translation>halb getan</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/picture.py" />
            <source>head</source>
            <translation>Kopf</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>healthy</source>
            <translation>gesund</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>holds rows that were put aside: see Quarantine … below</source>
            <translation>enthält zurückgelegte Zeilen: siehe unten „Quarantäne …“</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/fate.py" />
            <source>in progress</source>
            <translation>in Arbeit</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>in the server</source>
            <translation>im Server</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>in use</source>
            <translation>in Gebrauch</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>index</source>
            <translation>Index</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>index tag_id on tag</source>
            <translation>Index tag_id auf tag</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/facts.py" />
            <source>index {0}</source>
            <translation>Index {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/drift.py" />
            <source>index {0} of {1}</source>
            <translation>Index {0} von {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>info</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/salvage.py" />
            <source>it can't be made: {0}</source>
            <translation>lässt sich nicht anlegen: {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>it can't be read</source>
            <translation>es ist nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/verify.py" />
            <source>it does not hold the database that was backed up</source>
            <translation>sie enthält nicht die gesicherte Datenbank</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>it holds {0} files</source>
            <translation>es enthält {0} Dateien</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ff2c63645b8_one_row_per_setting.py" />
            <source>it is called config again</source>
            <translation>sie heißt wieder config</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>it is larger than any bundle</source>
            <translation>es ist größer als jedes Paket</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/foreign.py" />
            <source>it is of the fork</source>
            <translation>sie gehört zum Fork</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>it lies between Open WebUI {0} and {1}</source>
            <translation>sie liegt zwischen Open WebUI {0} und {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/programs.py" />
            <source>it said nothing</source>
            <translation>es sagte nichts</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>it should hold {0} once</source>
            <translation>es sollte {0} einmal enthalten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/script_deeds.py" />
            <source>it stops where there is more than one user</source>
            <translation>es bleibt stehen, wo es mehr als einen Benutzer gibt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/verify.py" />
            <source>it was changed after it was made (SHA-256 differs)</source>
            <translation>sie wurde nach dem Anlegen geändert (SHA-256 weicht ab)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/harm.py" />
            <source>it would delete 1 shared chat, because its original is gone</source>
            <translation>es würde 1 geteilten Chat löschen, weil sein Original fehlt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/harm.py" />
            <source>it would delete 1 tag, because another one has the form of its name</source>
            <translation>es würde 1 Schlagwort löschen, weil ein anderes die Form seines Namens hat</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/harm.py" />
            <source>it would delete {0} shared chats, because their originals are gone</source>
            <translation>es würde {0} geteilte Chats löschen, weil ihre Originale fehlen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/harm.py" />
            <source>it would delete {0} tags, because others have the form of their names</source>
            <translation>es würde {0} Schlagwörter löschen, weil andere die Form ihrer Namen haben</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/script_deeds.py" />
            <source>it would encode the settings of the one user twice</source>
            <translation>es würde die Einstellungen des einzigen Benutzers doppelt kodieren</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/script_deeds.py" />
            <source>it would encode the sign-in data of 1 user twice</source>
            <translation>es würde die Anmeldedaten von 1 Benutzer doppelt kodieren</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/script_deeds.py" />
            <source>it would encode the sign-in data of {0} users twice</source>
            <translation>es würde die Anmeldedaten von {0} Benutzern doppelt kodieren</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/harm.py" />
            <source>it would keep only the year of the dates of 1 folder</source>
            <translation>es würde von den Daten von 1 Ordner nur das Jahr behalten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/harm.py" />
            <source>it would keep only the year of the dates of {0} folders</source>
            <translation>es würde von den Daten von {0} Ordnern nur das Jahr behalten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/messages.py" />
            <source>it would leave out 1 message</source>
            <translation>es würde 1 Nachricht auslassen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/messages.py" />
            <source>it would leave out {0} messages</source>
            <translation>es würde {0} Nachrichten auslassen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/script_deeds.py" />
            <source>it would leave the contents of 1 chat in old_chat</source>
            <translation>es würde den Inhalt von 1 Chat in old_chat zurücklassen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/script_deeds.py" />
            <source>it would leave the contents of {0} chats in old_chat</source>
            <translation>es würde den Inhalt von {0} Chats in old_chat zurücklassen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>its contents can't be read</source>
            <translation>sein Inhalt ist nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>its encoding</source>
            <translation>seine Kodierung</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/keys.py" />
            <source>its id is taken</source>
            <translation>seine Id ist vergeben</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/timers.py" />
            <source>its timer is for no possible time</source>
            <translation>sein Wecker ist für keine mögliche Zeit</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>journal mode {mode}</source>
            <translation>Journalmodus {mode}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>journal: {runs}</source>
            <translation>Journal: {runs}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>kept</source>
            <translation>aufbewahrt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>kept in {kept}</source>
            <translation>aufbewahrt in {kept}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>last backup {when}</source>
            <translation>letzte Sicherung {when}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/accounts_dialog.py" />
            <source>last used {when}</source>
            <translation>zuletzt benutzt {when}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>locked by this run</source>
            <translation>von diesem Lauf gesperrt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>locks on PostgreSQL</source>
            <translation>sperrt auf PostgreSQL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/log.py" />
            <source>log, line {0}: {1}{2}</source>
            <translation>Log, Zeile {0}: {1}{2}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>loses what was added</source>
            <translation>verliert, was hinzukam</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/37f288994c47_group_members.py" />
            <source>members that don't exist (PostgreSQL) and lists that can't be read</source>
            <translation>Mitglieder, die es nicht gibt (PostgreSQL), und nicht lesbare Listen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/picture.py" />
            <source>merge</source>
            <translation>Zusammenführung</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/accounts.py" />
            <source>merged into the account that keeps the address</source>
            <translation>zusammengeführt mit dem Konto, das die Adresse behält</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/9a1b2c3d4e5f_current_message_of_chats.py" />
            <source>messages of chats that release 0.9.6 had left behind</source>
            <translation>Nachrichten von Chats, die Release 0.9.6 zurückgelassen hatte</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c1d2e3f4a5b6_shared_chats.py" />
            <source>messages of the stand-in chats</source>
            <translation>Nachrichten der Stellvertreter-Chats</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/mending.py" />
            <source>messages whose time is no number, or whose parent is no id</source>
            <translation>Nachrichten, deren Zeit keine Zahl oder deren Vorgänger keine Id ist</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/8452d01d26d7_messages_out_of_the_chats.py" />
            <source>messages with a value that the new table can't hold</source>
            <translation>Nachrichten mit einem Wert, den die neue Tabelle nicht fassen kann</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>messages, members, files, prompts and settings are complete; JSON is readable; e-mail addresses are told apart; no reference points nowhere</source>
            <translation>Nachrichten, Mitglieder, Dateien, Prompts und Einstellungen sind vollständig; JSON ist lesbar; E-Mail-Adressen sind verschieden; kein Verweis führt ins Leere</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>migratehistory is empty</source>
            <translation>migratehistory ist leer</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>migratehistory: {0} of {1} rows</source>
            <translation>migratehistory: {0} von {1} Zeilen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_lights.py" />
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>missing: {0}</source>
            <translation>fehlt: {0}</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/010_migrate_modelfiles_to_models.py" />
            <source>modelfiles that are not a JSON object</source>
            <translation>Modelfiles, die kein JSON-Objekt sind</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/010_migrate_modelfiles_to_models.py" />
            <source>models that are modelfiles again</source>
            <translation>Modelle, die wieder Modelfiles sind</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>moves data</source>
            <translation>bewegt Daten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/check_lines.py" />
            <source>name a roomier folder for temporary files in TMPDIR (Windows: TEMP)</source>
            <translation>nennen Sie in TMPDIR (Windows: TEMP) einen geräumigeren Ordner für vorläufige Dateien</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>name, address, or folder of a socket</source>
            <translation>Name, Adresse oder Ordner eines Sockets</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>needs attention</source>
            <translation>braucht Aufmerksamkeit</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_state.py" />
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/accounts.py" />
            <source>never names</source>
            <translation>nie nennt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/accounts_dialog.py" />
            <source>never used</source>
            <translation>nie benutzt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/impacts.py" />
            <source>new columns</source>
            <translation>neue Spalten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>new index</source>
            <translation>neuer Index</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/impacts.py" />
            <source>new indexes</source>
            <translation>neue Indizes</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/past_words.py" />
            <source>new since the examination before: {list}</source>
            <translation>neu seit der Untersuchung davor: {list}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>no alembic_version table</source>
            <translation>keine Tabelle alembic_version</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_state.py" />
            <source>no backup</source>
            <translation>keine Sicherung</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>no backup yet</source>
            <translation>noch keine Sicherung</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/foreign.py" />
            <source>no known release or fork has it: a development image or a fork</source>
            <translation>kein bekanntes Release und kein bekannter Fork hat sie: ein Entwicklungs-Image oder ein Fork</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/past_words.py" />
            <source>no longer there: {list}</source>
            <translation>nicht mehr da: {list}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>no manifest</source>
            <translation>kein Manifest</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>no manifest names it</source>
            <translation>kein Manifest nennt sie</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/search.py" />
            <source>no match</source>
            <translation>kein Treffer</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>no migratehistory table</source>
            <translation>keine Tabelle migratehistory</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/models.py" />
            <source>no migration can read it</source>
            <translation>keine Migration kann es lesen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>no release ended there</source>
            <translation>dort endete kein Release</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/schema_check.py" />
            <source>no revision</source>
            <translation>keine Revision</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_surroundings.py" />
            <source>no right to create tables in schema {0}</source>
            <translation>kein Recht, Tabellen im Schema {0} anzulegen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/schema_difference.py" />
            <source>no type</source>
            <translation>kein Typ</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>noise: encrypted or compressed</source>
            <translation>Rauschen: verschlüsselt oder komprimiert</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/verify.py" />
            <source>none there</source>
            <translation>keine da</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>not a known revision</source>
            <translation>keine bekannte Revision</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/script.py" />
            <source>not a literal</source>
            <translation>kein Literal</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>not an ordinary file</source>
            <translation>keine gewöhnliche Datei</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>not asked yet</source>
            <translation>noch nicht gefragt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/trial.py" />
            <source>not encrypted</source>
            <translation>nicht verschlüsselt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>not in the tables</source>
            <translation>nicht in den Tabellen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/picture.py" />
            <source>not in this source</source>
            <translation>nicht in dieser Quelle</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>not needed</source>
            <translation>nicht nötig</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/picture.py" />
            <source>not needed here</source>
            <translation>hier nicht nötig</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>not null</source>
            <translation>nicht leer</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>not opened</source>
            <translation>nicht geöffnet</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>not readable ({0})</source>
            <translation>nicht lesbar ({0})</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>not recorded</source>
            <translation>nicht vermerkt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/known.py" />
            <source>not there now</source>
            <translation>jetzt nicht da</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/past_words.py" />
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>nothing: it is empty</source>
            <translation>nichts: sie ist leer</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>nothing: there was no database</source>
            <translation>nichts: Es gab keine Datenbank</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/drift.py" />
            <source>of no type</source>
            <translation>ohne Typ</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/scratch_database.py" />
            <source>of this connection</source>
            <translation>dieser Verbindung</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c92da83b017f_apps.py" />
            <source>older releases have no apps</source>
            <translation>ältere Releases haben keine Apps</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c1d2e3f4a5b6_shared_chats.py" />
            <source>older releases have no grants for shares</source>
            <translation>ältere Releases haben keine Rechte für Freigaben</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/sessions.py" />
            <source>on the server</source>
            <translation>auf dem Server</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/schema_difference.py" />
            <source>on {0}{1}</source>
            <translation>auf {0}{1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>once for each row of {table} that needs it</source>
            <translation>einmal für jede Zeile von {table}, die es braucht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>once for each row that the script reads and that needs it</source>
            <translation>einmal für jede Zeile, die das Skript liest und die es braucht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>once, if there is any such row of {table}</source>
            <translation>einmal, wenn es so eine Zeile von {table} gibt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>once, if there is any such row that the script reads</source>
            <translation>einmal, wenn es so eine Zeile gibt, die das Skript liest</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b10670c03dd5_user_sign_in_and_settings.py" />
            <source>one key per user is in the user table again</source>
            <translation>ein Schlüssel je Benutzer steht wieder in der Tabelle user</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/010_migrate_modelfiles_to_models.py" />
            <source>one model per readable modelfile</source>
            <translation>ein Modell je lesbarem Modelfile</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/010_migrate_modelfiles_to_models.py" />
            <source>one modelfile per model that was made from one</source>
            <translation>ein Modelfile je Modell, das aus einem entstand</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/0bd252b206fb_missing_passwords.py" />
            <source>one row for each user without a password</source>
            <translation>eine Zeile je Benutzer ohne Passwort</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/6a39f3d8e55c_knowledge_from_documents.py" />
            <source>one row per document</source>
            <translation>eine Zeile je Dokument</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3e0e00844bb0_files_of_knowledge.py" />
            <source>one row per file of a knowledge</source>
            <translation>eine Zeile je Datei einer Wissensbasis</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f1e2d3c4b5a6_access_grants.py" />
            <source>one row per grant</source>
            <translation>eine Zeile je Freigabe</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/37f288994c47_group_members.py" />
            <source>one row per member</source>
            <translation>eine Zeile je Mitglied</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/8452d01d26d7_messages_out_of_the_chats.py" />
            <source>one row per message</source>
            <translation>eine Zeile je Nachricht</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/4de81c2a3af1_pinned_notes.py" />
            <source>one row per pinned note</source>
            <translation>eine Zeile je angehefteter Notiz</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ff2c63645b8_one_row_per_setting.py" />
            <source>one row per setting</source>
            <translation>eine Zeile je Einstellung</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c1d2e3f4a5b6_shared_chats.py" />
            <source>one row per share whose original exists</source>
            <translation>eine Zeile je Freigabe, deren Original es gibt</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b10670c03dd5_user_sign_in_and_settings.py" />
            <source>one row per user with an API key</source>
            <translation>eine Zeile je Benutzer mit API-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ff2c63645b8_one_row_per_setting.py" />
            <source>one row with the settings that were changed since</source>
            <translation>eine Zeile mit den seither geänderten Einstellungen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c1d2e3f4a5b6_shared_chats.py" />
            <source>one stand-in chat per share</source>
            <translation>ein Stellvertreter-Chat je Freigabe</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>only adds</source>
            <translation>fügt nur hinzu</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/cipher_fields.py" />
            <source>only beside a plaintext header</source>
            <translation>nur neben einem Klartext-Kopf</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>only in a left-over copy</source>
            <translation>nur in einer liegengebliebenen Kopie</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_surroundings.py" />
            <source>only in {0}: {1}</source>
            <translation>nur in {0}: {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>orange</source>
            <translation>orange</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>other programs</source>
            <translation>andere Programme</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_surroundings.py" />
            <source>owned by {0}: {1}</source>
            <translation>Eigentum von {0}: {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/collect.py" />
            <source>owui-migrate {0}</source>
            <translation>owui-migrate {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/pages.py" />
            <source>page {0} can't be read</source>
            <translation>Seite {0} ist nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>peewee rows</source>
            <translation>peewee-Zeilen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>pending</source>
            <translation>ausstehend</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/foresee.py" />
            <source>pending: {0} ({1}), in Open WebUI since {2}</source>
            <translation>ausstehend: {0} ({1}), in Open WebUI seit {2}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/script_deeds.py" />
            <source>pending: {0} as in Open WebUI {1}</source>
            <translation>steht aus: {0} wie in Open WebUI {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>permissions</source>
            <translation>Rechte</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/dump.py" />
            <source>pg_dump could not make the backup: {0}.</source>
            <translation>pg_dump konnte die Sicherung nicht machen: {0}.</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>pg_dump is older than the server</source>
            <translation>pg_dump ist älter als der Server</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/server_readiness.py" />
            <source>pg_dump {0} makes the backup.</source>
            <translation>pg_dump {0} macht die Sicherung.</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/1af9b942657b_tags_move_into_chats.py" />
            <source>pinned chats have a tag again</source>
            <translation>angeheftete Chats haben wieder ein Schlagwort</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/4de81c2a3af1_pinned_notes.py" />
            <source>pinned, but owned by nobody</source>
            <translation>angeheftet, aber niemandes</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/pages.py" />
            <source>points to a row of {0} that is gone</source>
            <translation>zeigt auf eine Zeile von {0}, die weg ist</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/schema_difference.py" />
            <source>primary key</source>
            <translation>Primärschlüssel</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/facts.py" />
            <source>primary key of {0}</source>
            <translation>Primärschlüssel von {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/corrections.py" />
            <source>primary key of {0} ({1})</source>
            <translation>Primärschlüssel von {0} ({1})</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/drift.py" />
            <source>primary key of {0} is ({1}) instead of ({2})</source>
            <translation>der Primärschlüssel von {0} ist ({1}) statt ({2})</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>privileges</source>
            <translation>Privilegien</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>privileges, owners, schema and connections are as they should be</source>
            <translation>Privilegien, Besitzer, Schema und Verbindungen sind, wie sie sein sollen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>production</source>
            <translation>Produktion</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>purple</source>
            <translation>violett</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c92da83b017f_apps.py" />
            <source>put back after a downgrade</source>
            <translation>nach einem Downgrade zurückgelegt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>read-only</source>
            <translation>nur lesend</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>reads all chats</source>
            <translation>liest alle Chats</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>rebuilds table</source>
            <translation>baut Tabelle neu</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>recorded and proved by the tables: {revision}</source>
            <translation>vermerkt und von den Tabellen bewiesen: {revision}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_surroundings.py" />
            <source>recorded in {0}: {1}</source>
            <translation>vermerkt in {0}: {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/past_words.py" />
            <source>recorded {recorded}, actual {actual}</source>
            <translation>vermerkt {recorded}, tatsächlich {actual}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>recorded: {0}</source>
            <translation>vermerkt: {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>records that this step was run</source>
            <translation>vermerkt, dass dieser Schritt gelaufen ist</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>red</source>
            <translation>rot</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>references between rows</source>
            <translation>Verweise zwischen Zeilen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>rekey into {goal}</source>
            <translation>Schlüsselwechsel nach {goal}</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/374d2f66af06_prompt_history.py" />
            <source>rename table</source>
            <translation>Tabelle umbenennen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/impacts.py" />
            <source>renamed</source>
            <translation>umbenannt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>repair of {goal}</source>
            <translation>Reparatur von {goal}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/repair_job.py" />
            <source>repairing it</source>
            <translation>mit dem Reparieren beschäftigt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>rescue into {goal}</source>
            <translation>Herausholen nach {goal}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>restore</source>
            <translation>Zurückspielen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_run.py" />
            <source>restored from {path}</source>
            <translation>zurückgespielt aus {path}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>restoring a backup</source>
            <translation>mit dem Zurückspielen einer Sicherung beschäftigt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>rewrites a table</source>
            <translation>schreibt eine Tabelle neu</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/risks.py" />
            <source>risks has unknown words: {0}</source>
            <translation>risks hat unbekannte Wörter: {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/risks.py" />
            <source>risks is not a dictionary of tuples</source>
            <translation>risks ist kein Dictionary aus Tupeln</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>row: {0}</source>
            <translation>Zeile: {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>rows copied</source>
            <translation>Zeilen kopiert</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>rows dropped</source>
            <translation>Zeilen entfernt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/script.py" />
            <source>rows has an entry without table or change</source>
            <translation>rows hat einen Eintrag ohne table oder change</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/script.py" />
            <source>rows is not a dictionary</source>
            <translation>rows ist kein Dictionary</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>rows merged</source>
            <translation>Zeilen zusammengeführt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/release_way.py" />
            <source>rows of {0} are set aside</source>
            <translation>Zeilen von {0} werden beiseitegelegt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/release_way.py" />
            <source>rows of {0} go</source>
            <translation>Zeilen von {0} fallen weg</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f1e2d3c4b5a6_access_grants.py" />
            <source>rules that name somebody in a way that can't be understood</source>
            <translation>Regeln, die jemanden auf unverständliche Weise nennen</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/010_migrate_modelfiles_to_models.py" />
            <source>run</source>
            <translation>laufen lassen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>same</source>
            <translation>gleich</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/catalog.py" />
            <source>schema that this role may use</source>
            <translation>Schema, das diese Rolle benutzen darf</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_surroundings.py" />
            <source>schema {0}: {1} of Open WebUI's tables</source>
            <translation>Schema {0}: {1} von Open WebUIs Tabellen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_surroundings.py" />
            <source>schema {0}: {1} of them</source>
            <translation>Schema {0}: {1} davon</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ff2c63645b8_one_row_per_setting.py" />
            <source>settings are one object again</source>
            <translation>Einstellungen sind wieder ein Objekt</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b10670c03dd5_user_sign_in_and_settings.py" />
            <source>settings or info that are no JSON, and API keys that another user has</source>
            <translation>Einstellungen oder Angaben, die kein JSON sind, und API-Schlüssel, die ein anderer Benutzer hat</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_lights.py" />
            <source>should be gone</source>
            <translation>sollte weg sein</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>size: {0} bytes</source>
            <translation>Größe: {0} Byte</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>something else</source>
            <translation>etwas anderes</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>source: {source}</source>
            <translation>Quelle: {source}</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/001_initial_schema.py" />
            <source>sql</source>
            <translation>SQL</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c1d2e3f4a5b6_shared_chats.py" />
            <source>stand-in chats, now shares</source>
            <translation>Stellvertreter-Chats, jetzt Freigaben</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>statement {count}</source>
            <translation>Anweisung {count}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/log.py" />
            <source>step {0} -&gt; {1} was begun {2} times</source>
            <translation>Schritt {0} -&gt; {1} wurde {2}-mal begonnen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>step {number} of {total}</source>
            <translation>Schritt {number} von {total}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/undo.py" />
            <source>stored by a migration that was begun and is undone</source>
            <translation>gespeichert von einer Migration, die begonnen wurde und zurückgenommen wird</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>support bundle</source>
            <translation>Support-Paket</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>support bundle of {when}</source>
            <translation>Support-Paket vom {when}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/impacts.py" />
            <source>table dropped</source>
            <translation>Tabelle entfernt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/examine.py" />
            <source>table prompt_new</source>
            <translation>Tabelle prompt_new</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/examine.py" />
            <source>table {0}</source>
            <translation>Tabelle {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>table {0}: 1 row</source>
            <translation>Tabelle {0}: 1 Zeile</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>table {0}: gone</source>
            <translation>Tabelle {0}: weg</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>table {0}: {1} rows</source>
            <translation>Tabelle {0}: {1} Zeilen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>tables as {0} ({1}) makes them</source>
            <translation>Tabellen, wie {0} ({1}) sie anlegt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/verify.py" />
            <source>tables, rows or revision differ</source>
            <translation>Tabellen, Zeilen oder Revision weichen ab</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/1af9b942657b_tags_move_into_chats.py" />
            <source>tags of one person with the same name become one</source>
            <translation>gleichnamige Schlagwörter einer Person werden eines</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/1af9b942657b_tags_move_into_chats.py" />
            <source>tags that chats got since the upgrade</source>
            <translation>Schlagwörter, die Chats seit dem Upgrade bekamen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>takes long</source>
            <translation>dauert lange</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/check_lines.py" />
            <source>temporary files</source>
            <translation>vorläufige Dateien</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>the DDL</source>
            <translation>die DDL</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f0bd01a18a3d_one_account_per_address.py" />
            <source>the accounts have their addresses again</source>
            <translation>die Konten haben ihre Adressen wieder</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/check_lines.py" />
            <source>the backup</source>
            <translation>die Sicherung</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>the backup's path</source>
            <translation>den Pfad der Sicherung</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c1d2e3f4a5b6_shared_chats.py" />
            <source>the chat that it shares is gone</source>
            <translation>der Chat, der damit geteilt wird, ist weg</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>the console runs as another user</source>
            <translation>die Konsole läuft als anderer Benutzer</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>the console runs as its owner</source>
            <translation>die Konsole läuft als Besitzer</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/chats.py" />
            <source>the contents are no chat</source>
            <translation>der Inhalt ist kein Chat</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/places_to_look.py" />
            <source>the current folder</source>
            <translation>der aktuelle Ordner</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/check_lines.py" />
            <source>the database</source>
            <translation>die Datenbank</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/log.py" />
            <source>the database itself does not show it (any more)</source>
            <translation>die Datenbank selbst zeigt es nicht (mehr)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/find.py" />
            <source>the environment</source>
            <translation>die Umgebung</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>the file stays as it was until the last step is verified</source>
            <translation>die Datei bleibt, wie sie war, bis der letzte Schritt geprüft ist</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>the file system</source>
            <translation>das Dateisystem</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3e0e00844bb0_files_of_knowledge.py" />
            <source>the files are in the knowledge's data again</source>
            <translation>die Dateien stehen wieder in den Daten der Wissensbasis</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f8c0e5b134cd_tool_and_function_history.py" />
            <source>the first entry of each function</source>
            <translation>der erste Eintrag jeder Funktion</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/e7b9d4a023bc_model_history.py" />
            <source>the first entry of each model</source>
            <translation>der erste Eintrag jedes Modells</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/374d2f66af06_prompt_history.py" />
            <source>the first entry of each prompt's history</source>
            <translation>der erste Eintrag in der Geschichte jedes Prompts</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/d6a8c3f912ab_skill_history.py" />
            <source>the first entry of each skill</source>
            <translation>der erste Eintrag jeder Fähigkeit</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f8c0e5b134cd_tool_and_function_history.py" />
            <source>the first entry of each tool</source>
            <translation>der erste Eintrag jedes Werkzeugs</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>the first of all</source>
            <translation>die allererste</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/verify.py" />
            <source>the first {0} looked at</source>
            <translation>die ersten {0} angesehen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f1e2d3c4b5a6_access_grants.py" />
            <source>the grants are rules again</source>
            <translation>die Freigaben sind wieder Regeln</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/accounts.py" />
            <source>the kept account has the same</source>
            <translation>das behaltene Konto hat dasselbe</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>the local socket</source>
            <translation>der lokale Socket</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>the log</source>
            <translation>das Log</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/log.py" />
            <source>the log ends in step {0} -&gt; {1}</source>
            <translation>das Log endet im Schritt {0} -&gt; {1}</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c92da83b017f_apps.py" />
            <source>the member is an app</source>
            <translation>das Mitglied ist eine App</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/37f288994c47_group_members.py" />
            <source>the members are in the groups' lists again</source>
            <translation>die Mitglieder stehen wieder in den Listen der Gruppen</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/8452d01d26d7_messages_out_of_the_chats.py" />
            <source>the messages are still in their chats</source>
            <translation>die Nachrichten sind noch in ihren Chats</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>the next step begins when you go on; Cancel undoes what is not kept</source>
            <translation>der nächste Schritt beginnt, wenn Sie weitermachen; Abbrechen nimmt zurück, was nicht behalten wird</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/374d2f66af06_prompt_history.py" />
            <source>the older schema has no such table</source>
            <translation>das ältere Schema hat diese Tabelle nicht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>the primary key</source>
            <translation>der Primärschlüssel</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/461111b60977_primary_keys.py" />
            <source>the record that releases up to 0.9.5 need</source>
            <translation>der Vermerk, den Releases bis 0.9.5 brauchen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/revision_details.py" />
            <source>the revision's id</source>
            <translation>die Id der Revision</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>the role that owns Open WebUI's tables</source>
            <translation>die Rolle, der die Tabellen von Open WebUI gehören</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/scripts.py" />
            <source>the run's connection</source>
            <translation>die Verbindung des Laufs</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/keys.py" />
            <source>the same is there already</source>
            <translation>dasselbe ist schon da</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/past_words.py" />
            <source>the same {times} times since {first}</source>
            <translation>ebenso {times}-mal seit {first}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/statements.py" />
            <source>the script sent {0}, which would end or change the run</source>
            <translation>das Skript schickte {0}, was den Lauf beenden oder ändern würde</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>the server</source>
            <translation>der Server</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_surroundings.py" />
            <source>the server is a standby, which can only be read</source>
            <translation>der Server ist ein Standby, der nur gelesen werden kann</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_questions.py" />
            <source>the server took longer than {0} s</source>
            <translation>der Server brauchte länger als {0} s</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/sql_pane.py" />
            <source>the step's SQL</source>
            <translation>das SQL des Schritts</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>the table</source>
            <translation>die Tabelle</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ff2c63645b8_one_row_per_setting.py" />
            <source>the table as it was before</source>
            <translation>die Tabelle, wie sie zuvor war</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ff2c63645b8_one_row_per_setting.py" />
            <source>the table as it was is now config_old</source>
            <translation>die Tabelle, wie sie war, heißt jetzt config_old</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ff2c63645b8_one_row_per_setting.py" />
            <source>the table as it was, under a new name</source>
            <translation>die Tabelle, wie sie war, unter neuem Namen</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/001_initial_schema.py" />
            <source>the table goes away with its rows</source>
            <translation>die Tabelle fällt mit ihren Zeilen weg</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/ca81bd47c050_settings_table.py" />
            <source>the table goes away with the settings in it</source>
            <translation>die Tabelle fällt mit den Einstellungen darin weg</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/010_migrate_modelfiles_to_models.py" />
            <source>the table goes away: its rows are models now</source>
            <translation>die Tabelle fällt weg: Ihre Zeilen sind jetzt Modelle</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c69f45358db4_folders.py" />
            <source>the table goes away; the chats stay</source>
            <translation>die Tabelle fällt weg; die Chats bleiben</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/6a39f3d8e55c_knowledge_from_documents.py" />
            <source>the table goes away; the documents are still there</source>
            <translation>die Tabelle fällt weg; die Dokumente sind noch da</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>the tables are here</source>
            <translation>hier stehen die Tabellen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/tags.py" />
            <source>the tag exists twice</source>
            <translation>das Schlagwort gibt es zweimal</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/1af9b942657b_tags_move_into_chats.py" />
            <source>the tag for pinned chats is a column now</source>
            <translation>das Schlagwort für angeheftete Chats ist jetzt eine Spalte</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/461111b60977_primary_keys.py" />
            <source>the twelve tables</source>
            <translation>den zwölf Tabellen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>the version of SQLite</source>
            <translation>die Version von SQLite</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/reading.py" />
            <source>the very beginning</source>
            <translation>der allererste Anfang</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/places_to_look.py" />
            <source>the volume {0}</source>
            <translation>das Volume {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>the way to back up</source>
            <translation>der Weg der Sicherung</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/cipher_settings.py" />
            <source>there is no SQLCipher {0}</source>
            <translation>ein SQLCipher {0} gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/cipher_settings.py" />
            <source>there is no setting {0}</source>
            <translation>eine Einstellung {0} gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/card.py" />
            <source>this message</source>
            <translation>diese Meldung</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>this server</source>
            <translation>diesem Server</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/script_deeds.py" />
            <source>this source's {0} is of no known release: it may take what is there for finished</source>
            <translation>{0} dieser Quelle stammt aus keiner bekannten Version: Es könnte das Vorhandene für fertig halten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plain_words.py" />
            <source>today {clock}</source>
            <translation>heute {clock}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>too little</source>
            <translation>zu wenig</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>touches {rows}</source>
            <translation>berührt {rows}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/change_table.py" />
            <source>trigger</source>
            <translation>Trigger</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/facts.py" />
            <source>type of {0}.{1}</source>
            <translation>Typ von {0}.{1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>undone</source>
            <translation>zurückgenommen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>unfit rows set aside</source>
            <translation>unpassende Zeilen beiseitegelegt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>unique</source>
            <translation>eindeutig</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>unique index</source>
            <translation>eindeutiger Index</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/corrections.py" />
            <source>unique key of {0} ({1})</source>
            <translation>eindeutiger Schlüssel von {0} ({1})</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/drift.py" />
            <source>unique key of {0} ({1}) is missing</source>
            <translation>der eindeutige Schlüssel von {0} ({1}) fehlt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/schema_difference.py" />
            <source>unique on {0}{1}</source>
            <translation>eindeutig auf {0}{1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>unknown revision</source>
            <translation>unbekannte Revision</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>untouched</source>
            <translation>unberührt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>up to date</source>
            <translation>auf dem neuesten Stand</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>upgrade</source>
            <translation>Upgrade</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>upgrade to {goal}</source>
            <translation>Upgrade auf {goal}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>upgraded, {encryption}</source>
            <translation>aktualisiert, {encryption}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/run.py" />
            <source>upgrading to {0}</source>
            <translation>mit dem Upgrade auf {0} beschäftigt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>verified</source>
            <translation>geprüft</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>verified when made</source>
            <translation>beim Anlegen geprüft</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>verified {ago}</source>
            <translation>geprüft {ago}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/change_table.py" />
            <source>view</source>
            <translation>Sicht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>waits for you after it</source>
            <translation>wartet danach auf Sie</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>waits for you before the next step</source>
            <translation>wartet vor dem nächsten Schritt auf Sie</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/process.py" />
            <source>was stopped by {0}</source>
            <translation>wurde durch {0} beendet</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_run.py" />
            <source>what could be read is in {path}</source>
            <translation>was lesbar war, liegt in {path}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/release_way.py" />
            <source>what is in {0} goes</source>
            <translation>was in {0} ist, fällt weg</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_dialog.py" />
            <source>what is shown</source>
            <translation>was gezeigt wird</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/release_way.py" />
            <source>what it added goes</source>
            <translation>was hinzukam, fällt weg</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_run.py" />
            <source>what was replaced is kept in {path}</source>
            <translation>was ersetzt wurde, liegt in {path}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>widens access</source>
            <translation>erweitert Zugriff</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>window functions</source>
            <translation>Fensterfunktionen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/tags.py" />
            <source>without a tag</source>
            <translation>ohne Schlagwort</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/keys.py" />
            <source>without an id, or its id is taken</source>
            <translation>ohne Id, oder die Id ist vergeben</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_run.py" />
            <source>written to {path}, read back and found equal</source>
            <translation>nach {path} geschrieben, zurückgelesen und für gleich befunden</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/accounts.py" />
            <source>wrote into {0}, which its script {1}</source>
            <translation>schrieb in {0}, was das Skript {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plain_words.py" />
            <source>yesterday {clock}</source>
            <translation>gestern {clock}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>zeros only</source>
            <translation>nur Nullen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/run_lock.py" />
            <source>{0} (process {1}) is {2} on this database since {3}.</source>
            <translation>{0} (Prozess {1}) ist seit {3} auf dieser Datenbank {2}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>{0} ({1}) has another script of the id {2}</source>
            <translation>{0} ({1}) hat ein anderes Skript der Id {2}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/environment.py" />
            <source>{0} MB free, about {1} MB needed</source>
            <translation>{0} MB frei, etwa {1} MB nötig</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/chats.py" />
            <source>{0} MB, {1} chat</source>
            <translation>{0} MB, {1} Chat</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/chats.py" />
            <source>{0} MB, {1} chats</source>
            <translation>{0} MB, {1} Chats</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_surroundings.py" />
            <source>{0} MB; Open WebUI's own migrations were seen to take about {1} s for as much</source>
            <translation>{0} MB; Open WebUIs eigene Migrationen brauchten für so viel schon etwa {1} s</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/failure.py" />
            <source>{0} Or go back: restore the backup, or downgrade.</source>
            <translation>{0} Oder gehen Sie zurück: Sicherung zurückspielen oder Downgrade.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/accounts.py" />
            <source>{0} addresses with {1} accounts</source>
            <translation>{0} Adressen mit {1} Konten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/server_url.py" />
            <source>{0} after the ? is no option of a connection</source>
            <translation>{0} nach dem ? ist keine Option einer Verbindung</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>{0} and {1} more</source>
            <translation>{0} und {1} weitere</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/check_lines.py" />
            <source>{0} are free</source>
            <translation>{0} sind frei</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/script_deeds.py" />
            <source>{0} as in Open WebUI {1} stops at what is there</source>
            <translation>{0} wie in Open WebUI {1} bleibt an dem stehen, was schon da ist</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/script_deeds.py" />
            <source>{0} as in Open WebUI {1} takes this for finished and leaves rows behind</source>
            <translation>{0} wie in Open WebUI {1} hält das für fertig und lässt Zeilen zurück</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/tags.py" />
            <source>{0} assignments have no tag</source>
            <translation>{0} Zuordnungen haben kein Schlagwort</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/stand_ins/finder.py" />
            <source>{0} belongs to Open WebUI itself and has no stand-in in this console</source>
            <translation>{0} gehört Open WebUI selbst und hat in dieser Konsole keinen Ersatz</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/graph.py" />
            <source>{0} builds on {1}, which no script defines.</source>
            <translation>{0} baut auf {1} auf, das kein Skript definiert.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/verify.py" />
            <source>{0} can be read: {1}.</source>
            <translation>{0} sind lesbar: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/compressed.py" />
            <source>{0} can't be decompressed to its end: {1}.</source>
            <translation>{0} lässt sich nicht zu Ende entpacken: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/scripts.py" />
            <source>{0} can't be loaded: {1}: {2}.</source>
            <translation>{0} kann nicht geladen werden: {1}: {2}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/sqlite_errors.py" />
            <source>{0} can't be opened: SQLite says {1}.</source>
            <translation>{0} kann nicht geöffnet werden: SQLite sagt {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>{0} can't be read ({1})</source>
            <translation>{0} kann nicht gelesen werden ({1})</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>{0} can't be read ({1}).</source>
            <translation>{0} kann nicht gelesen werden ({1}).</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/archive.py" />
            <source>{0} can't be read to its end: {1}.</source>
            <translation>{0} lässt sich nicht zu Ende lesen: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>{0} can't be read: {1}.</source>
            <translation>{0} kann nicht gelesen werden: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/repairs.py" />
            <source>{0} can't be undone: only a migration that has done nothing but add can.</source>
            <translation>{0} lässt sich nicht rückgängig machen: Das geht nur bei einer Migration, die bloß hinzugefügt hat.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>{0} can't be unpacked ({1})</source>
            <translation>{0} kann nicht entpackt werden ({1})</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/sqlite_errors.py" />
            <source>{0} can't be written: the file, its folder or the disk is read-only.</source>
            <translation>{0} kann nicht geschrieben werden: Die Datei, ihr Ordner oder der Datenträger ist nur lesbar.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/preflight.py" />
            <source>{0} can't be written: {1} is mounted read-only.</source>
            <translation>{0} kann nicht geschrieben werden: {1} ist nur lesbar eingehängt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/durable.py" />
            <source>{0} can't be written: {1}.</source>
            <translation>{0} kann nicht geschrieben werden: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/fitting.py" />
            <source>{0} can't hold what is kept of it.</source>
            <translation>{0} kann nicht aufnehmen, was davon aufbewahrt ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/chats.py" />
            <source>{0} chats are shared more than once</source>
            <translation>{0} Chats sind mehrfach geteilt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>{0} chats have contents in old_chat</source>
            <translation>{0} Chats haben Inhalt in old_chat</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/chats.py" />
            <source>{0} chats have no contents to go by</source>
            <translation>{0} Chats haben keinen brauchbaren Inhalt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/messages.py" />
            <source>{0} chats have such messages</source>
            <translation>{0} Chats haben solche Nachrichten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/nul.py" />
            <source>{0} chats in chat.{1}</source>
            <translation>{0} Chats in chat.{1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/timers.py" />
            <source>{0} chats with a timer for no possible time</source>
            <translation>{0} Chats mit einem Wecker für keine mögliche Zeit</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/timers.py" />
            <source>{0} chats with details that SQLite can't read</source>
            <translation>{0} Chats mit Angaben, die SQLite nicht lesen kann</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>{0} chats with messages have no current_message_id</source>
            <translation>{0} Chats mit Nachrichten haben keine current_message_id</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>{0} chats, none with a time in last_read_at</source>
            <translation>{0} Chats, keiner mit einer Zeit in last_read_at</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>{0} closed the connection at once.</source>
            <translation>{0} schloss die Verbindung sofort.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/schema_difference.py" />
            <source>{0} column</source>
            <translation>{0} Spalte</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/schema_difference.py" />
            <source>{0} columns</source>
            <translation>{0} Spalten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/prompts.py" />
            <source>{0} commands are those of two prompts</source>
            <translation>{0} Befehle gehören zwei Prompts</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>{0} connections are free, {1} are needed.</source>
            <translation>{0} Verbindungen sind frei, {1} werden gebraucht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/verify.py" />
            <source>{0} could not be checked.</source>
            <translation>{0} konnte nicht geprüft werden.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/sides.py" />
            <source>{0} declares something unusable ({1})</source>
            <translation>{0} erklärt etwas Unbrauchbares ({1})</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>{0} did not answer in time.</source>
            <translation>{0} antwortete nicht rechtzeitig.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/comparison.py" />
            <source>{0} different</source>
            <translation>{0} verschieden</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/knowledge.py" />
            <source>{0} documents have such details</source>
            <translation>{0} Dokumente haben solche Einzelheiten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>{0} documents, no row in knowledge</source>
            <translation>{0} Dokumente, keine Zeile in knowledge</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/salvage.py" />
            <source>{0} does not begin as a database does, so nothing can be read of it.</source>
            <translation>{0} beginnt nicht wie eine Datenbank, nichts davon ist also lesbar.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>{0} does not hold what the backup holds.</source>
            <translation>{0} enthält nicht, was die Sicherung enthält.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/parse_alembic.py" />
            <source>{0} doesn't say what it builds on (down_revision is missing)</source>
            <translation>{0} sagt nicht, worauf es aufbaut (down_revision fehlt)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/left_behind.py" />
            <source>{0} files are only in knowledge.data</source>
            <translation>{0} Dateien sind nur in knowledge.data</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>{0} folders with a year in place of a time</source>
            <translation>{0} Ordner mit einem Jahr statt einer Zeit</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/check_lines.py" />
            <source>{0} for {1} at {2}</source>
            <translation>{0} für {1} bei {2}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/groups.py" />
            <source>{0} groups have such a list</source>
            <translation>{0} Gruppen haben eine solche Liste</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/parse_alembic.py" />
            <source>{0} has a revision id that isn't written out</source>
            <translation>{0} hat eine Revisions-Id, die nicht ausgeschrieben ist</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/fitting.py" />
            <source>{0} has a row with this key: what is kept is another one, or that row as it was before.</source>
            <translation>{0} hat eine Zeile mit diesem Schlüssel: Aufbewahrt ist eine andere oder diese, wie sie vorher war.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/script.py" />
            <source>{0} has a syntax error ({1})</source>
            <translation>{0} hat einen Syntaxfehler ({1})</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/parse_alembic.py" />
            <source>{0} has a {1} that isn't written out as text, a tuple of texts, or None</source>
            <translation>{0} hat ein {1}, das nicht als Text, Tupel von Texten oder None ausgeschrieben ist</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>{0} has an unmerged log beside it, so the file alone is not the whole database.</source>
            <translation>Neben {0} liegt ein nicht eingefügtes Log, die Datei allein ist also nicht die ganze Datenbank.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>{0} has made already: {1}</source>
            <translation>{0} hat schon angelegt: {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/fitting.py" />
            <source>{0} has no column {1} now.</source>
            <translation>{0} hat jetzt keine Spalte {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>{0} has no connection left for {1}.</source>
            <translation>{0} hat für {1} keine Verbindung mehr frei.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>{0} has no downgrade in this source.</source>
            <translation>{0} hat in dieser Quelle kein Downgrade.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/sides.py" />
            <source>{0} has no function {1}</source>
            <translation>{0} hat keine Funktion {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/verify.py" />
            <source>{0} has no manifest, so nothing says what it should hold.</source>
            <translation>{0} hat kein Manifest, also sagt nichts, was es enthalten soll.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/parse_alembic.py" />
            <source>{0} has no revision id</source>
            <translation>{0} hat keine Revisions-Id</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>{0} has yet to make: {1}</source>
            <translation>{0} muss noch anlegen: {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/fitting.py" />
            <source>{0} holds bytes, which don't go back from here.</source>
            <translation>{0} enthält Bytes, die von hier nicht zurückkommen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/key_file.py" />
            <source>{0} holds no key: neither text, nor 32 or 48 bytes.</source>
            <translation>{0} enthält keinen Schlüssel: weder Text noch 32 oder 48 Byte.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>{0} hours</source>
            <translation>{0} Stunden</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/scripts.py" />
            <source>{0} imports {1}, which only Open WebUI itself provides.</source>
            <translation>{0} importiert {1}, das nur Open WebUI selbst bietet.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>{0} is a folder, not a database.</source>
            <translation>{0} ist ein Ordner, keine Datenbank.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>{0} is a folder.</source>
            <translation>{0} ist ein Ordner.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>{0} is a link that leads out of the source</source>
            <translation>{0} ist ein Link, der aus der Quelle hinausführt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>{0} is a symbolic link</source>
            <translation>{0} ist ein symbolischer Link</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/private_copy.py" />
            <source>{0} is being written all the time, so it can't be read as of one moment.</source>
            <translation>In {0} wird ständig geschrieben, ein einzelner Augenblick lässt sich also nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>{0} is damaged ({1})</source>
            <translation>{0} ist beschädigt ({1})</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/sqlite_errors.py" />
            <source>{0} is damaged: SQLite says {1}.</source>
            <translation>{0} ist beschädigt: SQLite sagt {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/graph.py" />
            <source>{0} is defined twice: in {1} and in {2}.</source>
            <translation>{0} ist zweimal definiert: in {1} und in {2}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>{0} is empty (0 bytes), so there is nothing to migrate.</source>
            <translation>{0} ist leer (0 Byte), also gibt es nichts zu migrieren.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>{0} is encrypted</source>
            <translation>{0} ist verschlüsselt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>{0} is encrypted with SQLCipher, or not a database.</source>
            <translation>{0} ist mit SQLCipher verschlüsselt, oder keine Datenbank.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>{0} is for databases from before release 0.9; this one has no peewee history.</source>
            <translation>{0} ist für Datenbanken von vor Release 0.9; diese hat keine peewee-Geschichte.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>{0} is in the archive twice</source>
            <translation>{0} ist zweimal im Archiv</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/replacement.py" />
            <source>{0} is in use by another program.</source>
            <translation>{0} wird von einem anderen Programm benutzt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>{0} is larger than {1} MB</source>
            <translation>{0} ist größer als {1} MB</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/online_copy.py" />
            <source>{0} is locked by another program.</source>
            <translation>{0} ist von einem anderen Programm gesperrt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/drift.py" />
            <source>{0} is missing</source>
            <translation>{0} fehlt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>{0} is missing, as after a second attempt</source>
            <translation>{0} fehlt, wie nach einem zweiten Versuch</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/replacement.py" />
            <source>{0} is mounted by itself and is no database, so it can't be replaced safely.</source>
            <translation>{0} ist einzeln eingehängt und keine Datenbank, lässt sich also nicht sicher ersetzen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/replacement.py" />
            <source>{0} is mounted by itself, so an encrypted and a plain database can't change places.</source>
            <translation>{0} ist einzeln eingehängt, also können eine verschlüsselte und eine unverschlüsselte Datenbank nicht die Plätze tauschen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>{0} is neither a folder nor a readable wheel.</source>
            <translation>{0} ist weder ein Ordner noch ein lesbares Wheel.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/script.py" />
            <source>{0} is nested too deeply to be read</source>
            <translation>{0} ist zu tief verschachtelt, um gelesen zu werden</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/sides.py" />
            <source>{0} is nested too deeply to tell what its {1} does</source>
            <translation>{0} ist zu tief verschachtelt, um zu sagen, was {1} tut</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>{0} is no JSON</source>
            <translation>{0} ist kein JSON</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/archive.py" />
            <source>{0} is no archive that pg_restore reads: {1}.</source>
            <translation>{0} ist kein Archiv, das pg_restore liest: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>{0} is no backup that this console made of a PostgreSQL database.</source>
            <translation>{0} ist keine Sicherung, die diese Konsole von einer PostgreSQL-Datenbank gemacht hat.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/settings_file.py" />
            <source>{0} is no file of settings.</source>
            <translation>{0} ist keine Datei mit Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>{0} is no longer equal to the backup that was just restored.</source>
            <translation>{0} ist nicht mehr gleich der Sicherung, die eben zurückgespielt wurde.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/verify.py" />
            <source>{0} is no server.</source>
            <translation>{0} ist kein Server.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>{0} is no support bundle that can be read: {1}.</source>
            <translation>{0} ist kein lesbares Support-Paket: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/script.py" />
            <source>{0} is not a Python script</source>
            <translation>{0} ist kein Python-Skript</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/target.py" />
            <source>{0} is not a kind of database that Open WebUI uses.</source>
            <translation>{0} ist keine Art Datenbank, die Open WebUI benutzt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/script.py" />
            <source>{0} is not a sequence</source>
            <translation>{0} ist keine Folge</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>{0} is not an SQLite database.</source>
            <translation>{0} ist keine SQLite-Datenbank.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>{0} is not an ordinary file</source>
            <translation>{0} ist keine gewöhnliche Datei</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>{0} is not an ordinary file.</source>
            <translation>{0} ist keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/cipher_settings.py" />
            <source>{0} is not like page_size=4096</source>
            <translation>{0} ist nicht wie page_size=4096</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>{0} is not one place, because the history has branches there.</source>
            <translation>{0} ist nicht ein einziger Ort, weil die Geschichte dort Zweige hat.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>{0} is not ready: {1}.</source>
            <translation>{0} ist nicht bereit: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/repairs.py" />
            <source>{0} is not repaired by itself: {1}</source>
            <translation>{0} wird nicht von selbst repariert: {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/script.py" />
            <source>{0} is not text that Python can decode</source>
            <translation>{0} ist kein Text, den Python dekodieren kann</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>{0} is not there</source>
            <translation>{0} ist nicht da</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>{0} is not there.</source>
            <translation>{0} ist nicht da.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/reading.py" />
            <source>{0} is not what a migration needs</source>
            <translation>{0} ist nicht, was eine Migration braucht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>{0} is not what the console writes</source>
            <translation>{0} ist nicht, was die Konsole schreibt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/connect.py" />
            <source>{0} is on PostgreSQL {1}, which is too old.</source>
            <translation>{0} läuft auf PostgreSQL {1}, das zu alt ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>{0} is open in {1}.</source>
            <translation>{0} ist offen in {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/work.py" />
            <source>{0} is running or restoring on this database already.</source>
            <translation>{0} führt auf dieser Datenbank schon einen Lauf aus oder spielt zurück.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>{0} is the backup itself.</source>
            <translation>{0} ist die Sicherung selbst.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/retention.py" />
            <source>{0} is the newest backup from before the newest run: without it there is no way back.</source>
            <translation>{0} ist die neueste Sicherung von vor dem letzten Lauf: Ohne sie gibt es keinen Weg zurück.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/salvage.py" />
            <source>{0} is there already.</source>
            <translation>{0} gibt es schon.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>{0} is too large for a migration script ({1} bytes or more)</source>
            <translation>{0} ist zu groß für ein Migrationsskript ({1} Byte oder mehr)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/reading.py" />
            <source>{0} is too large to be read row by row</source>
            <translation>{0} ist zu groß, um Zeile für Zeile gelesen zu werden</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/key_file.py" />
            <source>{0} is too long for a key file.</source>
            <translation>{0} ist zu lang für eine Schlüsseldatei.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>{0} is torn: its header promises {1} bytes, there are {2}.</source>
            <translation>{0} ist abgerissen: Der Kopf verspricht {1} Byte, da sind {2}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/drift.py" />
            <source>{0} is {1} instead of {2}</source>
            <translation>{0} ist {1} statt {2}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>{0} is {1}, most tables are {2}</source>
            <translation>{0} ist {1}, die meisten Tabellen sind {2}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>{0} is {1}, not a database.</source>
            <translation>{0} ist {1}, keine Datenbank.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/knowledge.py" />
            <source>{0} knowledge bases have such a list</source>
            <translation>{0} Wissensdatenbanken haben eine solche Liste</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/drift.py" />
            <source>{0} may be NULL</source>
            <translation>{0} darf NULL sein</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>{0} may create tables in {1} and owns Open WebUI's.</source>
            <translation>{0} darf in {1} Tabellen anlegen und besitzt die von Open WebUI.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>{0} may mean {1}.</source>
            <translation>{0} kann {1} bedeuten.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/drift.py" />
            <source>{0} may not be NULL</source>
            <translation>{0} darf nicht NULL sein</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/fitting.py" />
            <source>{0} may not be empty, and it is in what is kept.</source>
            <translation>{0} darf nicht leer sein, ist es aber in dem, was aufbewahrt ist.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/fitting.py" />
            <source>{0} may not be empty, and nothing is kept of it.</source>
            <translation>{0} darf nicht leer sein, und davon ist nichts aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>{0} may not connect to {1}: {2}.</source>
            <translation>{0} darf sich nicht mit {1} verbinden: {2}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/left_behind.py" />
            <source>{0} members are only in group.user_ids</source>
            <translation>{0} Mitglieder sind nur in group.user_ids</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>{0} minutes</source>
            <translation>{0} Minuten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/models.py" />
            <source>{0} modelfiles can't be read</source>
            <translation>{0} Modelfiles können nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/models.py" />
            <source>{0} modelfiles have such a tag</source>
            <translation>{0} Modelfiles haben eine solche Marke</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/tags.py" />
            <source>{0} names are used by several people</source>
            <translation>{0} Namen werden von mehreren Personen verwendet</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/durable.py" />
            <source>{0} needs {1} bytes, and {2} has {3} free.</source>
            <translation>{0} braucht {1} Byte, und {2} hat {3} frei.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/left_behind.py" />
            <source>{0} notes are marked in note.is_pinned</source>
            <translation>{0} Notizen sind in note.is_pinned markiert</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>{0} of them are empty in chat</source>
            <translation>{0} davon sind in chat leer</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>{0} of {1} messages have no row in chat_message</source>
            <translation>{0} von {1} Nachrichten haben keine Zeile in chat_message</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/progress.py" />
            <source>{0} of {1} messages have their row in chat_message</source>
            <translation>{0} von {1} Nachrichten haben ihre Zeile in chat_message</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/repair_job.py" />
            <source>{0} of {1} rows would change, not all of them.</source>
            <translation>{0} von {1} Zeilen würden sich ändern, nicht alle.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/failure.py" />
            <source>{0} of {1} steps are done and kept; the one at work was undone.</source>
            <translation>{0} von {1} Schritten sind getan und behalten; der laufende wurde zurückgenommen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>{0} of {1} steps had been written: the database is at {2}.</source>
            <translation>{0} von {1} Schritten waren geschrieben: Die Datenbank ist bei {2}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>{0} on {1}</source>
            <translation>{0} auf {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/comparison.py" />
            <source>{0} only in the first</source>
            <translation>{0} nur in der ersten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/comparison.py" />
            <source>{0} only in the second</source>
            <translation>{0} nur in der zweiten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/foreign.py" />
            <source>{0} or newer</source>
            <translation>{0} oder neuer</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/prompts.py" />
            <source>{0} prompts have such a rule</source>
            <translation>{0} Prompts haben eine solche Regel</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/prompts.py" />
            <source>{0} prompts lack one of these</source>
            <translation>{0} Prompts fehlt etwas davon</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>{0} refused the connection: {1}.</source>
            <translation>{0} verweigerte die Verbindung: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>{0} row</source>
            <translation>{0} Zeile</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/orphans.py" />
            <source>{0} row of {1} refer to no {2}</source>
            <translation>{0} Zeile von {1} verweist auf kein {2}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>{0} rows</source>
            <translation>{0} Zeilen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>{0} rows are only in the copy</source>
            <translation>{0} Zeilen sind nur in der Kopie</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>{0} rows go back from the quarantine</source>
            <translation>{0} Zeilen kommen aus der Quarantäne zurück</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/keys.py" />
            <source>{0} rows in channel_member</source>
            <translation>{0} Zeilen in channel_member</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>{0} rows in config_old</source>
            <translation>{0} Zeilen in config_old</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/left_behind.py" />
            <source>{0} rows in {1}</source>
            <translation>{0} Zeilen in {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>{0} rows of the quarantine are deleted</source>
            <translation>{0} Zeilen der Quarantäne werden gelöscht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/gaps.py" />
            <source>{0} rows of {1}</source>
            <translation>{0} Zeilen von {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>{0} rows of {1} have no version_id and no history</source>
            <translation>{0} Zeilen von {1} haben weder version_id noch Geschichte</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/counters.py" />
            <source>{0} rows of {1} have numbers that are still to come</source>
            <translation>{0} Zeilen von {1} haben Nummern, die erst noch kommen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/pages.py" />
            <source>{0} rows of {1} point to no row of {2}</source>
            <translation>{0} Zeilen von {1} zeigen auf keine Zeile von {2}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/orphans.py" />
            <source>{0} rows of {1} refer to no {2}</source>
            <translation>{0} Zeilen von {1} verweisen auf kein {2}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>{0} rows of {1}.{2}</source>
            <translation>{0} Zeilen von {1}.{2}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/access.py" />
            <source>{0} rules of {1}</source>
            <translation>{0} Regeln von {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>{0} seconds</source>
            <translation>{0} Sekunden</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/drift.py" />
            <source>{0} should be gone</source>
            <translation>{0} sollte weg sein</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>{0} speaks no SSL, which the URL demands.</source>
            <translation>{0} spricht kein SSL, das die URL verlangt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/reopen.py" />
            <source>{0} speaks of something that this version of the console doesn't know.</source>
            <translation>{0} erzählt von etwas, das diese Version der Konsole nicht kennt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/comparison.py" />
            <source>{0} table: {1}.</source>
            <translation>{0} Tabelle: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>{0} tables</source>
            <translation>{0} Tabellen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/examine.py" />
            <source>{0} tables, none of Open WebUI's</source>
            <translation>{0} Tabellen, keine von Open WebUI</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/comparison.py" />
            <source>{0} tables: {1}.</source>
            <translation>{0} Tabellen: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/tags.py" />
            <source>{0} tags are there twice</source>
            <translation>{0} Schlagwörter gibt es zweimal</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/tags.py" />
            <source>{0} tags have no name</source>
            <translation>{0} Schlagwörter haben keinen Namen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>{0} users have no row in auth</source>
            <translation>{0} Benutzer haben keine Zeile in auth</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>{0} users with user.oauth encoded twice</source>
            <translation>{0} Benutzer mit doppelt kodiertem user.oauth</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>{0} users with user.{1} encoded twice</source>
            <translation>{0} Benutzer mit doppelt kodiertem user.{1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/people.py" />
            <source>{0} users with user.{1} that is no JSON</source>
            <translation>{0} Benutzer mit user.{1}, das kein JSON ist</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/comparison.py" />
            <source>{0} view: {1}.</source>
            <translation>{0} Sicht: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/comparison.py" />
            <source>{0} views: {1}.</source>
            <translation>{0} Sichten: {1}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>{0} was made by another version of the console (its format is {1}).</source>
            <translation>{0} wurde von einer anderen Version der Konsole gemacht (sein Format ist {1}).</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/connect.py" />
            <source>{0} was written by another program while it was read.</source>
            <translation>In {0} schrieb ein anderes Programm, während es gelesen wurde.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/cipher_settings.py" />
            <source>{0} will not do for {1}</source>
            <translation>{0} taugt nicht für {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>{0} {1} can damage a database in WAL mode when two programs write and merge its log at the same instant (fixed in 3.51.3, 3.50.7 and 3.44.6).</source>
            <translation>{0} {1} kann eine Datenbank im WAL-Modus beschädigen, wenn zwei Programme im selben Augenblick schreiben und ihr Log einfügen (behoben in 3.51.3, 3.50.7 und 3.44.6).</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>{0} {1} has what the scripts use.</source>
            <translation>{0} {1} hat, was die Skripte brauchen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>{0} {1} lacks what the scripts use.</source>
            <translation>{0} {1} fehlt, was die Skripte brauchen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>{0} {1} until the run ends ({2} lock).</source>
            <translation>{0} {1}, bis der Lauf endet (Sperre {2}).</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>{0} {1} was built without {2}, which the scripts use.</source>
            <translation>{0} {1} wurde ohne {2} gebaut, was die Skripte brauchen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/environment.py" />
            <source>{0} {1}: owner {2}, mode {3}</source>
            <translation>{0} {1}: Besitzer {2}, Rechte {3}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/hanging.py" />
            <source>{0}, its text differs</source>
            <translation>{0}, der Text ist anders</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>{0}, or record {1}: the tables are exactly that revision's.</source>
            <translation>{0}, oder vermerken Sie {1}: Die Tabellen sind genau die dieser Revision.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/pooler.py" />
            <source>{0}, port {1}, is a pooler (PgBouncer or the like) that hands out another connection for every transaction.</source>
            <translation>{0}, Port {1}, ist ein Pooler (PgBouncer oder ähnlich), der für jede Transaktion eine andere Verbindung ausgibt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/scratch_database.py" />
            <source>{0}, port {1}, is a pooler that doesn't know the database that was made for the rehearsal.</source>
            <translation>{0}, Port {1}, ist ein Pooler, der die für die Probe angelegte Datenbank nicht kennt.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/examine.py" />
            <source>{0}, process {1}</source>
            <translation>{0}, Prozess {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/scratch_database.py" />
            <source>{0}, process {1} on {2}</source>
            <translation>{0}, Prozess {1} auf {2}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>{0}, which no script of this source defines.</source>
            <translation>{0}, das kein Skript dieser Quelle definiert.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/environment.py" />
            <source>{0}-wal: {1} bytes not yet in the database</source>
            <translation>{0}-wal: {1} Byte noch nicht in der Datenbank</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/environment.py" />
            <source>{0}-wal: {1} bytes, of another database</source>
            <translation>{0}-wal: {1} Byte, von einer anderen Datenbank</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/left_behind.py" />
            <source>{0}.access_control is still there, with 1 rule</source>
            <translation>{0}.access_control ist noch da, mit 1 Regel</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/left_behind.py" />
            <source>{0}.access_control is still there, with {1} rules</source>
            <translation>{0}.access_control ist noch da, mit {1} Regeln</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/first_steps.py" />
            <source>{at} of {count}</source>
            <translation>{at} von {count}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>{blocking}. Meanwhile the database can be looked at and backed up.</source>
            <translation>{blocking}. Inzwischen kann die Datenbank angesehen und gesichert werden.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>{change} from {origin}</source>
            <translation>{change} aus {origin}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>{count} backups</source>
            <translation>
                <numerusform>{count} Sicherung</numerusform>
                <numerusform>{count} Sicherungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>{count} bytes</source>
            <translation>
                <numerusform>{count} Byte</numerusform>
                <numerusform>{count} Byte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/accounts_dialog.py" />
            <source>{count} chats</source>
            <translation>
                <numerusform>{count} Chat</numerusform>
                <numerusform>{count} Chats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>{count} columns</source>
            <translation>
                <numerusform>{count} Spalte</numerusform>
                <numerusform>{count} Spalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>{count} databases</source>
            <translation>
                <numerusform>{count} Datenbank</numerusform>
                <numerusform>{count} Datenbanken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>{count} days ago</source>
            <translation>
                <numerusform>vor {count} Tag</numerusform>
                <numerusform>vor {count} Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>{count} drop what is no longer needed</source>
            <translation>
                <numerusform>{count} entfernt, was nicht mehr gebraucht wird</numerusform>
                <numerusform>{count} entfernen, was nicht mehr gebraucht wird</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>{count} drop what newer releases added</source>
            <translation>
                <numerusform>{count} entfernt, was neuere Releases hinzugefügt haben</numerusform>
                <numerusform>{count} entfernen, was neuere Releases hinzugefügt haben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>{count} findings</source>
            <translation>
                <numerusform>{count} Befund</numerusform>
                <numerusform>{count} Befunde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>{count} foreign keys</source>
            <translation>
                <numerusform>{count} Fremdschlüssel</numerusform>
                <numerusform>{count} Fremdschlüssel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>{count} hours ago</source>
            <translation>
                <numerusform>vor {count} Stunde</numerusform>
                <numerusform>vor {count} Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>{count} indexes</source>
            <translation>
                <numerusform>{count} Index</numerusform>
                <numerusform>{count} Indizes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/questions.py" />
            <source>{count} jobs</source>
            <translation>
                <numerusform>{count} Auftrag</numerusform>
                <numerusform>{count} Aufträge</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>{count} kinds of trouble; Help explains each of them</source>
            <translation>{count} Arten von Schwierigkeiten; die Hilfe erklärt jede</translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/log_box.py" />
            <source>{count} lines</source>
            <translation>
                <numerusform>{count} Zeile</numerusform>
                <numerusform>{count} Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>{count} minutes ago</source>
            <translation>
                <numerusform>vor {count} Minute</numerusform>
                <numerusform>vor {count} Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>{count} months ago</source>
            <translation>
                <numerusform>vor {count} Monat</numerusform>
                <numerusform>vor {count} Monaten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>{count} more places</source>
            <translation>
                <numerusform>{count} weitere Stelle</numerusform>
                <numerusform>{count} weitere Stellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>{count} move data</source>
            <translation>
                <numerusform>{count} bewegt Daten</numerusform>
                <numerusform>{count} bewegen Daten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>{count} ms</source>
            <translation>{count} ms</translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>{count} of them move data</source>
            <translation>
                <numerusform>{count} davon bewegt Daten</numerusform>
                <numerusform>{count} davon bewegen Daten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/salvaging.py" />
            <source>{count} of them on pages that nothing led to any more</source>
            <translation>{count} davon auf Seiten, zu denen nichts mehr führte</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>{count} of {owners}</source>
            <translation>{count} von {owners}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>{count} ran on a copy, and the result was checked. {found}</source>
            <translation>Auf einer Kopie gelaufen: {count}; das Ergebnis wurde geprüft. {found}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>{count} revision lit up: {title}</source>
            <translation>{count} Revision hervorgehoben: {title}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>{count} revisions</source>
            <translation>
                <numerusform>{count} Revision</numerusform>
                <numerusform>{count} Revisionen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>{count} revisions lit up: {title}</source>
            <translation>{count} Revisionen hervorgehoben: {title}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>{count} rows</source>
            <translation>
                <numerusform>{count} Zeile</numerusform>
                <numerusform>{count} Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/quarantining.py" />
            <source>{count} rows are saved in {path}. They hold what people wrote: keep it safe.</source>
            <translation>
                <numerusform>{count} Zeile ist in {path} gespeichert. Sie enthält, was Menschen geschrieben haben: Bewahren Sie die Datei sicher auf.</numerusform>
                <numerusform>{count} Zeilen sind in {path} gespeichert. Sie enthalten, was Menschen geschrieben haben: Bewahren Sie die Datei sicher auf.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/quarantine_state.py" />
            <source>{count} rows stay:</source>
            <translation>
                <numerusform>{count} Zeile bleibt:</numerusform>
                <numerusform>{count} Zeilen bleiben:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/quarantine_state.py" />
            <source>{count} rows were put aside by migrations or repairs; {fit} can go back.</source>
            <translation>
                <numerusform>{count} Zeile wurde von einer Migration oder Reparatur zurückgelegt; {fit} kann zurück.</numerusform>
                <numerusform>{count} Zeilen wurden von Migrationen oder Reparaturen zurückgelegt; zurück können: {fit}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>{count} runs</source>
            <translation>
                <numerusform>{count} Lauf</numerusform>
                <numerusform>{count} Läufe</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>{count} s</source>
            <translation>{count} s</translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>{count} scripts</source>
            <translation>
                <numerusform>{count} Skript</numerusform>
                <numerusform>{count} Skripte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/models/step_table.py" />
            <source>{count} statements</source>
            <translation>
                <numerusform>{count} Anweisung</numerusform>
                <numerusform>{count} Anweisungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>{count} steps</source>
            <translation>
                <numerusform>{count} Schritt</numerusform>
                <numerusform>{count} Schritte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>{count} table lit up: {title}</source>
            <translation>{count} Tabelle hervorgehoben: {title}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>{count} tables</source>
            <translation>
                <numerusform>{count} Tabelle</numerusform>
                <numerusform>{count} Tabellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/schema_words.py" />
            <source>{count} tables changed</source>
            <translation>
                <numerusform>{count} Tabelle geändert</numerusform>
                <numerusform>{count} Tabellen geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/schema_words.py" />
            <source>{count} tables gone</source>
            <translation>
                <numerusform>{count} Tabelle fällt weg</numerusform>
                <numerusform>{count} Tabellen fallen weg</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>{count} tables lit up: {title}</source>
            <translation>{count} Tabellen hervorgehoben: {title}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/schema_words.py" />
            <source>{count} tables new</source>
            <translation>
                <numerusform>{count} Tabelle neu</numerusform>
                <numerusform>{count} Tabellen neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>{count} things to know</source>
            <translation>
                <numerusform>{count} Hinweis</numerusform>
                <numerusform>{count} Hinweise</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>{count} to {goal}</source>
            <translation>{count} bis {goal}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>{count} to {goal}; none of them will stop at these rows</source>
            <translation>{count} bis {goal}; keiner davon wird an diesen Zeilen anhalten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>{count} types</source>
            <translation>
                <numerusform>{count} Typ</numerusform>
                <numerusform>{count} Typen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>{count} users</source>
            <translation>
                <numerusform>{count} Benutzer</numerusform>
                <numerusform>{count} Benutzer</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>{count} would be deleted for good ({room}): {shown}.</source>
            <translation>{count} würden endgültig gelöscht ({room}): {shown}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>{count}, the newest verified one from {newest}</source>
            <translation>{count}, die neueste geprüfte: {newest}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>{done}, verified</source>
            <translation>{done}, geprüft</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>{first} and {count} more</source>
            <translation>{first} und {count} weitere</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>{goal} has the new key</source>
            <translation>{goal} hat den neuen Schlüssel</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>{goal} is encrypted</source>
            <translation>{goal} ist verschlüsselt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>{goal} is without encryption</source>
            <translation>{goal} ist ohne Verschlüsselung</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>{holder}, process {pid}</source>
            <translation>{holder}, Prozess {pid}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>{index} on {columns}</source>
            <translation>{index} auf {columns}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/salvaging.py" />
            <source>{into} is there already.</source>
            <translation>{into} gibt es schon.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/questions.py" />
            <source>{jobs} at work: close anyway?</source>
            <translation>{jobs} in Arbeit: trotzdem schließen?</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>{job} — you can look around while it runs</source>
            <translation>{job} — Sie können sich umsehen, während es läuft</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>{list}.</source>
            <translation>{list}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>{list}. This is what is there, whatever the version tables say.</source>
            <translation>{list}. Das ist, was da ist, was auch immer die Versionstabellen sagen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>{minutes} min {rest} s</source>
            <translation>{minutes} min {rest} s</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/company.py" />
            <source>{name} (process {pid})</source>
            <translation>{name} (Prozess {pid})</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/company.py" />
            <source>{name} (session {pid})</source>
            <translation>{name} (Sitzung {pid})</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/waiting_page.py" />
            <source>{name} could not be opened</source>
            <translation>{name} konnte nicht geöffnet werden</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>{name} {done} of {total}</source>
            <translation>{name} {done} von {total}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>{name} {done} of {total}, though {recorded} are recorded</source>
            <translation>{name} {done} von {total}, obwohl {recorded} vermerkt sind</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>{name}, once more</source>
            <translation>{name}, noch einmal</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_box.py" />
            <source>{name}, {lines}.</source>
            <translation>{name}, {lines}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/side_nav.py" />
            <source>{name}, {text} findings</source>
            <translation>{name}, Befunde: {text}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>{name}: it should be here, and is not</source>
            <translation>{name}: sollte da sein, ist es aber nicht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/texts_dialog.py" />
            <source>{name}: list</source>
            <translation>{name}: Liste</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>{name}: not known to this source</source>
            <translation>{name}: dieser Quelle nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/texts_dialog.py" />
            <source>{name}: text</source>
            <translation>{name}: Text</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/revisions_dialog.py" />
            <source>{one} and {other}</source>
            <translation>{one} und {other}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>{others} and {last}</source>
            <translation>{others} und {last}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>{path} can't be written.</source>
            <translation>{path} kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/commands/saving.py" />
            <source>{path} can't be written: {reason}.</source>
            <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/comparing.py" />
            <source>{path} can't be written: {strerror}.</source>
            <translation>{path} kann nicht geschrieben werden: {strerror}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>{path} is {how}, and was read back and compared.</source>
            <translation>{path} ist {how} und wurde zurückgelesen und verglichen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>{peewee} of peewee, {alembic} of Alembic.</source>
            <translation>{peewee} von peewee, {alembic} von Alembic.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>{phase}: {done} of {total}</source>
            <translation>{phase}: {done} von {total}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_dialog.py" />
            <source>{place}: encrypted with SQLCipher, or not a database.</source>
            <translation>{place}: mit SQLCipher verschlüsselt, oder keine Datenbank.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>{revisions} of {source}, {pending} pending</source>
            <translation>{revisions} von {source}, {pending} ausstehend</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/picture.py" />
            <source>{revisions} {state}: click or → to open</source>
            <translation>{revisions} {state}: Klick oder → zum Öffnen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>{revisions}, folded</source>
            <translation>{revisions}, gefaltet</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>{rows} could be read; they are in {path}.</source>
            <translation>{rows} waren lesbar; sie sind in {path}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>{rows} over all tables</source>
            <translation>{rows} über alle Tabellen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>{runs}, the last one {when}: {word}</source>
            <translation>{runs}, der letzte {when}: {word}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/folder_words.py" />
            <source>{said} It is the database's own disk; {other} is on another one, and has room.</source>
            <translation>{said} Das ist der Datenträger der Datenbank selbst; {other} liegt auf einem anderen und hat Platz.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/folder_words.py" />
            <source>{said} There is room on {other}.</source>
            <translation>{said} Auf {other} ist Platz.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>{script}, line {line}</source>
            <translation>{script}, Zeile {line}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>{size} + {wal} not yet merged (-wal)</source>
            <translation>{size} + {wal} noch nicht eingefügt (-wal)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>{size} a second</source>
            <translation>{size} je Sekunde</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/folder_words.py" />
            <source>{size} free, about {needed} are needed.</source>
            <translation>{size} frei, etwa {needed} werden gebraucht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/folder_words.py" />
            <source>{size} free, but about {needed} are needed.</source>
            <translation>{size} frei, aber etwa {needed} werden gebraucht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>{size} in {time} · {tables}, {rows} equal · integrity ok · SHA-256 {sha256}…</source>
            <translation>{size} in {time} · {tables}, {rows} gleich · Integrität in Ordnung · SHA-256 {sha256}…</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>{steps} a minute</source>
            <translation>{steps} je Minute</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>{steps} back to {name}</source>
            <translation>{steps} zurück zu {name}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_state.py" />
            <source>{steps} behind</source>
            <translation>{steps} zurück</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>{steps} behind {head_name}</source>
            <translation>{steps} hinter {head_name}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>{steps} run in order.</source>
            <translation>{steps} laufen der Reihe nach.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>{steps} run in order: {doing}.</source>
            <translation>{steps} laufen der Reihe nach: {doing}.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>{steps} up to {name}</source>
            <translation>{steps} hinauf zu {name}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>{tables} with {columns} columns and {indexes} indexes, as that revision has them</source>
            <translation>{tables} mit {columns} Spalten und {indexes} Indizes, wie diese Revision sie hat</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>{tables}, {rows}</source>
            <translation>{tables}, {rows}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>{tables}, {rows} so far</source>
            <translation>{tables}, bisher {rows}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/salvaging.py" />
            <source>{table}: {rows} read, how many are lost is unknown</source>
            <translation>{table}: {rows} gelesen, wie viele verloren sind, ist unbekannt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/salvaging.py" />
            <source>{table}: {rows} read, {lost} lost</source>
            <translation>{table}: {rows} gelesen, {lost} verloren</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>{table}: {what} missing</source>
            <translation>{table}: {what} fehlen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>{table}: {what} should be gone</source>
            <translation>{table}: {what} überzählig</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/commands/desk.py" />
            <source>{target} is a support bundle: the database is not here.</source>
            <translation>{target} ist ein Support-Paket: Die Datenbank ist nicht hier.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/commands/desk.py" />
            <source>{target} is being worked on already.</source>
            <translation>An {target} wird schon gearbeitet.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encrypting.py" />
            <source>{target} is not encrypted, so there is nothing to rescue.</source>
            <translation>{target} ist nicht verschlüsselt, also gibt es nichts herauszuholen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>{target} was written to while it was rehearsed on</source>
            <translation>In {target} wurde während der Probe geschrieben</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>{time} gone</source>
            <translation>{time} vergangen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/commands/rehearsing.py" />
            <source>{what} Name a role that may, there or on another server.</source>
            <translation>{what} Nennen Sie eine Rolle, die das darf, dort oder auf einem anderen Server.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>{what} at {step}</source>
            <translation>{what} bei {step}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>{what} done</source>
            <translation>{what} getan</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>{what} not done</source>
            <translation>{what} nicht getan</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>{when}, in {time}; not a byte was changed</source>
            <translation>{when}, in {time}; kein Byte wurde geändert</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>{when}, where the database is</source>
            <translation>{when}, dort, wo die Datenbank ist</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>{words} ({rows} here)</source>
            <translation>{words} (hier {rows})</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>{words}; the values are examples</source>
            <translation>{words}; die Werte sind Beispiele</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>× error · ! warning · i to know · ½ half done · − recorded, not there · + there, not recorded</source>
            <translation>× Fehler · ! Warnung · i zur Kenntnis · ½ halb getan · − vermerkt, nicht da · + da, nicht vermerkt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/revisions_dialog.py" />
            <source>“new” came in between, “gone” went.</source>
            <translation>„neu“ kam dazwischen hinzu, „weg“ fiel weg.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>“new” is only on the other side, “gone” only here.</source>
            <translation>„neu“ gibt es nur auf der anderen Seite, „weg“ nur hier.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/picture.py" />
            <source>… {hidden} more</source>
            <translation>… {hidden} weitere</translation>
        </message>
    </context>
</TS>
