<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>window</name>
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
            <location filename="../../owui_migrate_gui/gui/menus.py" />
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
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>A run is followed here and can be cancelled: then the database is as it was. F1 explains every page, Ctrl+K finds every action.</source>
            <translation>Ein Lauf lässt sich hier verfolgen und abbrechen: Dann ist die Datenbank wie zuvor. F1 erklärt jede Seite, Strg+K findet jede Aktion.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>A run is listed with its steps, seconds, rows, backup, outcome and log.</source>
            <translation>Ein Lauf steht hier mit Schritten, Sekunden, Zeilen, Sicherung, Ausgang und Log.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>A script that makes this schema like the other</source>
            <translation>Ein Skript, das dieses Schema dem anderen gleich macht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>All runs</source>
            <translation>Alle Läufe</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Another language is spoken from the next start on.</source>
            <translation>Eine andere Sprache gilt vom nächsten Start an.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/lit_strip.py" />
            <source>Back to the finding</source>
            <translation>Zurück zum Befund</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Back up now …</source>
            <translation>Jetzt sichern …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Backup folder</source>
            <translation>Sicherungsordner</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Backups appear here with their release, their size and whether they are still what they were when they were verified.</source>
            <translation>Hier erscheinen Sicherungen mit ihrem Release, ihrer Größe und ob sie noch sind, was sie bei der Prüfung waren.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Backups go to</source>
            <translation>Sicherungen kommen nach</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Before anything runs</source>
            <translation>Bevor etwas läuft</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Beside each database</source>
            <translation>Neben jeder Datenbank</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Bundled with this console</source>
            <translation>Mit dieser Konsole geliefert</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/accounts_dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/accounts_dialog.py" />
            <source>Chats, files and everything else of the other accounts go to the one you choose. Its password counts; the others go to the quarantine table.</source>
            <translation>Chats, Dateien und alles andere der übrigen Konten gehen an das gewählte. Dessen Passwort gilt; die anderen kommen in die Quarantänetabelle.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Choose a folder</source>
            <translation>Einen Ordner wählen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>Choose a goal, see each step and its SQL. Nothing runs before you said yes to a question that names what will happen.</source>
            <translation>Ein Ziel wählen, jeden Schritt und sein SQL sehen. Nichts läuft, bevor Sie eine Frage bejaht haben, die nennt, was geschieht.</translation>
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
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Choose …</source>
            <translation>Wählen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/lit_strip.py" />
            <source>Clear</source>
            <translation>Aufheben</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/help_pane.py" />
            <source>Close the help (F1)</source>
            <translation>Hilfe schließen (F1)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/main_window.py" />
            <source>Close this database</source>
            <translation>Diese Datenbank schließen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Colour</source>
            <translation>Farbe</translation>
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
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Connect</source>
            <translation>Verbinden</translation>
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
            <location filename="../../owui_migrate_gui/gui/widgets/button.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
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
            <location filename="../../owui_migrate_gui/gui/widgets/button.py" />
            <source>Copy {what}</source>
            <translation>{what} kopieren</translation>
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
            <location filename="../../owui_migrate_gui/gui/models/recent_table.py" />
            <source>Database</source>
            <translation>Datenbank</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/database_lists.py" />
            <source>Databases that you open are listed here with what was last known of them.</source>
            <translation>Hier stehen Datenbanken, die Sie öffnen, mit dem, was zuletzt von ihnen bekannt war.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/schema_tables.py" />
            <source>Default</source>
            <translation>Vorgabe</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/thin_dialog.py" />
            <source>Delete the others</source>
            <translation>Die anderen löschen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Delete …</source>
            <translation>Löschen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Diagram</source>
            <translation>Diagramm</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/schema_tables.py" />
            <source>Doctor</source>
            <translation>Doktor</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>Doctor: × error · ! warning · i to know · ½ half done · − recorded, not there · + there, not recorded</source>
            <translation>Doktor: × Fehler · ! Warnung · i zur Kenntnis · ½ halb getan · − vermerkt, nicht da · + da, nicht vermerkt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/operation_table.py" />
            <source>Does</source>
            <translation>Tut</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/first_steps.py" />
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Drop a database here</source>
            <translation>Eine Datenbank hier ablegen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Drop webui.db here</source>
            <translation>webui.db hier ablegen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Encrypt it, decrypt it, or change its key</source>
            <translation>Verschlüsseln, entschlüsseln oder den Schlüssel wechseln</translation>
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
            <location filename="../../owui_migrate_gui/gui/waiting_page.py" />
            <source>Enter the key …</source>
            <translation>Schlüssel eingeben …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>Every revision, the oldest on top: A is applied, C is where the database is, P is still to come. A click tells more, a right click leads there.</source>
            <translation>Jede Revision, die älteste oben: A ist angewendet, bei C steht die Datenbank, P kommt noch. Ein Klick sagt mehr, ein Rechtsklick führt hin.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>Every run makes a backup first and opens it again to verify it. Any of them can be restored from here.</source>
            <translation>Jeder Lauf macht zuerst eine Sicherung und öffnet sie zur Prüfung wieder. Jede davon lässt sich hier zurückspielen.</translation>
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
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Examining …</source>
            <translation>Wird untersucht …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Export …</source>
            <translation>Exportieren …</translation>
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
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Findings appear here, the worst first. There are none.</source>
            <translation>Hier erscheinen Befunde, die schlimmsten zuerst. Es gibt keine.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Fit</source>
            <translation>Einpassen</translation>
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
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>For authors of migrations</source>
            <translation>Für Autoren von Migrationen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_box.py" />
            <source>Forget the log</source>
            <translation>Log vergessen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/database_lists.py" />
            <source>Forget this entry</source>
            <translation>Diesen Eintrag vergessen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Go on</source>
            <translation>Weiter</translation>
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
            <translation>Zur aktuellen</translation>
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
            <location filename="../../owui_migrate_gui/gui/workspace.py" />
            <source>Graph</source>
            <translation>Graph</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>How to get to a release of Open WebUI</source>
            <translation>Der Weg zu einem Release von Open WebUI</translation>
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
            <location filename="../../owui_migrate_gui/gui/models/impact_table.py" />
            <source>In</source>
            <translation>In</translation>
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
            <location filename="../../owui_migrate_gui/gui/models/schema_tables.py" />
            <source>Is</source>
            <translation>Ist</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>It leaves no trace in the tables.</source>
            <translation>In den Tabellen hinterlässt sie keine Spur.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/waiting_page.py" />
            <source>It was only looked at.</source>
            <translation>Sie wurde nur angesehen.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Keep some backups by rules, and delete the others</source>
            <translation>Einige Sicherungen nach Regeln behalten und die anderen löschen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/palette.py" />
            <source>Key</source>
            <translation>Taste</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Keys and indexes</source>
            <translation>Schlüssel und Indizes</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/schema_tables.py" />
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/recent_table.py" />
            <source>Last known</source>
            <translation>Zuletzt bekannt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/first_steps.py" />
            <source>Leave</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Look at the plan</source>
            <translation>Plan ansehen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Looking is strictly read-only: not a byte of it or beside it changes. Nothing runs before a verified backup.</source>
            <translation>Ansehen heißt nur lesen: Weder an ihr noch neben ihr ändert sich ein Byte. Nichts läuft vor einer geprüften Sicherung.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/backup_table.py" />
            <source>Made</source>
            <translation>Gemacht</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header.py" />
            <source>Make a verified backup</source>
            <translation>Eine geprüfte Sicherung machen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Making the demo …</source>
            <translation>Demo wird gemacht …</translation>
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
            <location filename="../../owui_migrate_gui/gui/doctor/evidence_grid.py" />
            <source>Missing</source>
            <translation>Fehlt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/change_table.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/rescue_dialog.py" />
            <source>New file</source>
            <translation>Neue Datei</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/first_steps.py" />
            <source>Next</source>
            <translation>Weiter</translation>
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
            <location filename="../../owui_migrate_gui/gui/models/schema_tables.py" />
            <source>Of</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Open WebUI doesn't start? See what its log says</source>
            <translation>Open WebUI startet nicht? Sehen, was das Log sagt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/waiting_page.py" />
            <source>Open another file …</source>
            <translation>Eine andere Datei öffnen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>Open script</source>
            <translation>Skript öffnen</translation>
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
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>Open this run</source>
            <translation>Diese Folge aufklappen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/recent_table.py" />
            <source>Opened</source>
            <translation>Geöffnet</translation>
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
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Past examinations …</source>
            <translation>Frühere Untersuchungen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_dialog.py" />
            <source>Paste Open WebUI's start-up log or a traceback. It stays on this computer.</source>
            <translation>Das Startlog von Open WebUI oder einen Traceback einfügen. Beides bleibt auf diesem Rechner.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Paste a log …</source>
            <translation>Log einfügen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/workspace.py" />
            <source>Plan &amp;&amp; Preview</source>
            <translation>Plan &amp;&amp; Vorschau</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/sql_pane.py" />
            <source>Previous match (Shift+F3)</source>
            <translation>Voriger Treffer (Umschalt+F3)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Put this away</source>
            <translation>Wegräumen</translation>
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
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Read what can be read into a new file</source>
            <translation>Was lesbar ist, in eine neue Datei lesen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/waiting_page.py" />
            <source>Reading {name} …</source>
            <translation>{name} wird gelesen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/database_lists.py" />
            <source>Recent databases</source>
            <translation>Zuletzt geöffnete Datenbanken</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Rehearse</source>
            <translation>Proben</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_page.py" />
            <source>Rehearse, then run …</source>
            <translation>Proben, dann ausführen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/backup_table.py" />
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Remember this connection</source>
            <translation>Diese Verbindung merken</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Repair a throw-away copy, and change nothing</source>
            <translation>Eine Wegwerfkopie reparieren und nichts ändern</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Repair all …</source>
            <translation>Alles reparieren …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Repair this …</source>
            <translation>Dies reparieren …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Rescue out of SQLCipher …</source>
            <translation>Aus SQLCipher herausholen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>Reset the layou&amp;t</source>
            <translation>&amp;Fensteraufteilung zurücksetzen</translation>
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
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Restore …</source>
            <translation>Zurückspielen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/backup_table.py" />
            <source>Revision</source>
            <translation>Revision</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/recent_table.py" />
            <source>Revision and backup</source>
            <translation>Revision und Sicherung</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/plan_table.py" />
            <source>Risks</source>
            <translation>Risiken</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/schema_tables.py" />
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>S&amp;chema</source>
            <translation>S&amp;chema</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Safety net</source>
            <translation>Sicherheitsnetz</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Salvage …</source>
            <translation>Retten …</translation>
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
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>Save report …</source>
            <translation>Bericht speichern …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/bundle_dialog.py" />
            <source>Save …</source>
            <translation>Speichern …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/database_lists.py" />
            <source>Saved and found databases</source>
            <translation>Gespeicherte und gefundene Datenbanken</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/database_lists.py" />
            <source>Saved and found on this computer</source>
            <translation>Auf diesem Rechner gespeichert und gefunden</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/workspace.py" />
            <source>Schema</source>
            <translation>Schema</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>Se&amp;ttings …</source>
            <translation>&amp;Einstellungen …</translation>
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
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>Select a run</source>
            <translation>Einen Lauf auswählen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Select a table</source>
            <translation>Eine Tabelle auswählen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/finding_table.py" />
            <source>Severity</source>
            <translation>Schwere</translation>
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
            <location filename="../../owui_migrate_gui/gui/release_dialog.py" />
            <source>Show the plan</source>
            <translation>Plan zeigen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>Show the plan and its SQL</source>
            <translation>Plan und SQL zeigen</translation>
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
            <location filename="../../owui_migrate_gui/gui/models/backup_table.py" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header.py" />
            <source>Source …</source>
            <translation>Quelle …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/backup_table.py" />
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/step_table.py" />
            <source>Step</source>
            <translation>Schritt</translation>
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
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Stop, and put everything back</source>
            <translation>Anhalten und alles zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/waiting_page.py" />
            <source>Strictly read-only: nothing of it changes.</source>
            <translation>Nur lesend: Nichts an ihr ändert sich.</translation>
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
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Tables and foreign keys as boxes</source>
            <translation>Tabellen und Fremdschlüssel als Kästen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Take back what the migration added</source>
            <translation>Zurücknehmen, was die Migration hinzugefügt hat</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Tell when a run ends while you look elsewhere</source>
            <translation>Melden, wenn ein Lauf endet, während Sie woanders sind</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>The first sentence says how the database is. Below it is the one thing to do next. Looking never changes a byte.</source>
            <translation>Der erste Satz sagt, wie es um die Datenbank steht. Darunter steht das Eine, was als Nächstes zu tun ist. Ansehen ändert nie ein Byte.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>The way back</source>
            <translation>Der Weg zurück</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>The whole history</source>
            <translation>Die ganze Geschichte</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/evidence_grid.py" />
            <source>There</source>
            <translation>Da</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>There is no such folder.</source>
            <translation>Diesen Ordner gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Thin out …</source>
            <translation>Ausdünnen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/bundle_dialog.py" />
            <source>This is what the bundle holds</source>
            <translation>Das enthält das Paket</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/run_table.py" />
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/operation_table.py" />
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Trust these scripts …</source>
            <translation>Diesen Skripten vertrauen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Try the demo</source>
            <translation>Demo ausprobieren</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/schema_tables.py" />
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_dialog.py" />
            <source>Under which key</source>
            <translation>Unter welchem Schlüssel</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Undo it …</source>
            <translation>Rückgängig machen …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_dialog.py" />
            <source>Unlock</source>
            <translation>Aufschließen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_page.py" />
            <source>Upgrade …</source>
            <translation>Upgrade …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>Use these scripts</source>
            <translation>Diese Skripte verwenden</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Usually in a Docker volume (/app/backend/data/webui.db), in DATA_DIR, or in backend/data of a checkout.</source>
            <translation>Meist in einem Docker-Volume (/app/backend/data/webui.db), in DATA_DIR oder in backend/data eines Checkouts.</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Verify again</source>
            <translation>Erneut prüfen</translation>
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
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Wait before the next step</source>
            <translation>Vor dem nächsten Schritt warten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/change_table.py" />
            <source>What</source>
            <translation>Was</translation>
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
            <location filename="../../owui_migrate_gui/gui/models/plan_table.py" />
            <source>What it does</source>
            <translation>Was er tut</translation>
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
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>What would run</source>
            <translation>Was laufen würde</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/run_table.py" />
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/palette.py" />
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Where it stands</source>
            <translation>Wo sie steht</translation>
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
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>Which migration scripts?</source>
            <translation>Welche Migrationsskripte?</translation>
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
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Write the SQL to files</source>
            <translation>Das SQL in Dateien schreiben</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>all findings</source>
            <translation>alle Befunde</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>half done</source>
            <translation>halb getan</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_lights.py" />
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>not in the tables</source>
            <translation>nicht in den Tabellen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>not recorded</source>
            <translation>nicht vermerkt</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_lights.py" />
            <source>should be gone</source>
            <translation>sollte weg sein</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>the DDL</source>
            <translation>die DDL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>the backup's path</source>
            <translation>den Pfad der Sicherung</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>the log</source>
            <translation>das Log</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>the primary key</source>
            <translation>der Primärschlüssel</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/revision_details.py" />
            <source>the revision's id</source>
            <translation>die Id der Revision</translation>
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
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>the tables are here</source>
            <translation>hier stehen die Tabellen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/card.py" />
            <source>this message</source>
            <translation>diese Meldung</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/first_steps.py" />
            <source>{at} of {count}</source>
            <translation>{at} von {count}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>{count} column</source>
            <translation>{count} Spalte</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>{count} columns</source>
            <translation>{count} Spalten</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>{count} finding</source>
            <translation>{count} Befund</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>{count} findings</source>
            <translation>{count} Befunde</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>{count} index</source>
            <translation>{count} Index</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>{count} indexes</source>
            <translation>{count} Indizes</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>{count} revision lit up: {title}</source>
            <translation>{count} Revision hervorgehoben: {title}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>{count} revisions lit up: {title}</source>
            <translation>{count} Revisionen hervorgehoben: {title}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>{count} table lit up: {title}</source>
            <translation>{count} Tabelle hervorgehoben: {title}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>{count} tables lit up: {title}</source>
            <translation>{count} Tabellen hervorgehoben: {title}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>{count} type</source>
            <translation>{count} Typ</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>{count} types</source>
            <translation>{count} Typen</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/waiting_page.py" />
            <source>{name} could not be opened</source>
            <translation>{name} konnte nicht geöffnet werden</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>{name}: it should be here, and is not</source>
            <translation>{name}: sollte da sein, ist es aber nicht</translation>
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
    </context>
</TS>
