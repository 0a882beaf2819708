<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Archive</name>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Noch ist nichts aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Unhunch starts with your session.</source>
        <translation>Unhunch startet mit deiner Sitzung.</translation>
    </message>
    <message>
        <source>Unhunch does not start with your session.</source>
        <translation>Unhunch startet nicht mit deiner Sitzung.</translation>
    </message>
    <message>
        <source>To remind you from the start of your session.</source>
        <translation>Damit du gleich ab dem Anmelden erinnert wirst.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Unhunch: %1</source>
        <comment>name of a slot</comment>
        <translation>Unhunch: %1</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>When not to exercise</source>
        <translation>Wann du nicht üben solltest</translation>
    </message>
    <message>
        <source>If one of these is true today, leave the exercises and ask a doctor or a physiotherapist first.</source>
        <translation>Trifft heute etwas davon zu, lass die Übungen und frag zuerst eine Ärztin, einen Arzt oder in der Physiotherapie.</translation>
    </message>
    <message>
        <source>You feel a sharp or stabbing pain.</source>
        <translation>Du spürst einen scharfen oder stechenden Schmerz.</translation>
    </message>
    <message>
        <source>An arm or a hand is numb, tingles or is weak.</source>
        <translation>Ein Arm oder eine Hand ist taub, kribbelt oder ist schwach.</translation>
    </message>
    <message>
        <source>Pain wakes you at night, or gets worse there.</source>
        <translation>Schmerz weckt dich nachts oder wird nachts stärker.</translation>
    </message>
    <message>
        <source>You had a fall, an injury or an operation lately.</source>
        <translation>Du hattest kürzlich einen Sturz, eine Verletzung oder eine Operation.</translation>
    </message>
    <message>
        <source>You are dizzy, feverish or unwell.</source>
        <translation>Dir ist schwindlig, du hast Fieber oder fühlst dich krank.</translation>
    </message>
    <message>
        <source>Trouble breathing or chest pain: sit down, and call your local emergency number now if it does not pass.</source>
        <translation>Atemnot oder Schmerzen in der Brust: Setz dich hin und ruf sofort den Notruf an, wenn es nicht nachlässt.</translation>
    </message>
    <message>
        <source>Tired muscles and a mild stretch are fine. A crack without pain is only a sound.</source>
        <translation>Müde Muskeln und ein leichtes Ziehen sind in Ordnung. Ein Knacken ohne Schmerz ist nur ein Geräusch.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>for pull-aparts and rows</source>
        <translation>für Bandziehen und Rudern</translation>
    </message>
    <message>
        <source>for the upper back</source>
        <translation>für den oberen Rücken</translation>
    </message>
    <message>
        <source>for the floor</source>
        <translation>für den Boden</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>Zur Hand</translation>
    </message>
    <message>
        <source>Around you</source>
        <translation>Um dich herum</translation>
    </message>
    <message>
        <source>and what lies about</source>
        <translation>und was so herumliegt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>something else takes their place</source>
        <translation>anderes tritt an ihre Stelle</translation>
    </message>
    <message>
        <source>Arms overhead</source>
        <translation>Arme über Kopf</translation>
    </message>
    <message>
        <source>Hanging</source>
        <translation>Hängen</translation>
    </message>
    <message>
        <source>Lying on the floor</source>
        <translation>Liegen auf dem Boden</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>more of them on the page Exercises</source>
        <translation>weitere auf der Seite Übungen</translation>
    </message>
    <message>
        <source>Rest and rhythm</source>
        <translation>Ruhe und Rhythmus</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>Massage</translation>
    </message>
    <message>
        <source>no strength today that could move</source>
        <translation>heute keine Kraft, die wandern könnte</translation>
    </message>
    <message>
        <source>strength moves to the next day</source>
        <translation>Kraft wandert auf den nächsten Tag</translation>
    </message>
    <message>
        <source>Had one today</source>
        <translation>Heute eine gehabt</translation>
    </message>
    <message>
        <source>After three months</source>
        <translation>Nach drei Monaten</translation>
    </message>
    <message>
        <source>strength three times a week</source>
        <translation>dreimal Kraft pro Woche</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie bisher</translation>
    </message>
    <message>
        <source>Every 90 min</source>
        <translation>Alle 90 min</translation>
    </message>
    <message>
        <source>Every 2 hours</source>
        <translation>Alle 2 Stunden</translation>
    </message>
    <message>
        <source>Every 3 hours</source>
        <translation>Alle 3 Stunden</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Dein Plan</translation>
    </message>
    <message>
        <source>Things from home do the job too. What you leave out is replaced.</source>
        <translation>Dinge aus dem Haushalt tun es auch. Was du auslässt, wird ersetzt.</translation>
    </message>
    <message>
        <source>%1 of %2 exercises fit.</source>
        <translation>%1 von %2 Übungen passen.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>%1; unhunch %2 --help tells what it takes.</source>
        <translation>%1; unhunch %2 --help sagt, was dazugehört.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many</source>
        <translation>&quot;%1&quot; ist ein Wort zu viel</translation>
    </message>
    <message>
        <source>Unknown option &quot;%1&quot;</source>
        <translation>Unbekannte Option &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 stands twice</source>
        <translation>%1 steht zweimal da</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>autostart takes &quot;on&quot; or &quot;off&quot;, not &quot;%1&quot;.</source>
        <translation>autostart nimmt &quot;on&quot; oder &quot;off&quot;, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Tells whether Unhunch starts with your session, or has it start or not.</source>
        <translation>Sagt, ob Unhunch mit deiner Sitzung startet, oder stellt es ein.</translation>
    </message>
    <message>
        <source>Only the desktop knows that in a sandbox; say &quot;on&quot; or &quot;off&quot;.</source>
        <translation>In einer Sandbox weiß das nur der Desktop; sag &quot;on&quot; oder &quot;off&quot;.</translation>
    </message>
    <message>
        <source>The desktop did not answer.</source>
        <translation>Der Desktop hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>usage: unhunch [--hidden]
       unhunch --speed N [--from TIME] [--folder DIR]
       unhunch COMMAND ...

Unhunch sits in the tray and carries out a plan for a sore upper back.
Starting it a second time opens its window.

  --hidden       open no window at the start, even without a tray
  --speed N      live through the day N times as fast, on a throw-away database;
                 a guided session runs at most 6 times as fast
  --from TIME    begin the time-lapse at this local time, such as 2026-03-02T09:00
  --folder DIR   keep the time-lapse&apos;s database in DIR
  --version      print the version

Commands, none of which needs a display; each has a --help of its own:
</source>
        <translation>Aufruf: unhunch [--hidden]
        unhunch --speed N [--from TIME] [--folder DIR]
        unhunch COMMAND ...

Unhunch sitzt in der Leiste und führt durch einen Plan für einen verspannten oberen Rücken.
Ein zweiter Start öffnet sein Fenster.

  --hidden         beim Start kein Fenster öffnen, auch ohne Leiste
  --speed N        den Tag N-mal so schnell erleben, mit einer Wegwerf-Datenbank;
                   eine Einheit läuft höchstens 6-mal so schnell
  --from TIME      den Zeitraffer zu dieser Ortszeit beginnen, etwa 2026-03-02T09:00
  --folder DIR     die Datenbank des Zeitraffers in DIR behalten
  --version        die Version ausgeben

Befehle, die alle ohne Bildschirm auskommen; jeder hat ein eigenes --help:
</translation>
    </message>
    <message>
        <source>
Exit status: 0 done, 1 failed, 2 refused what was asked, 3 could not reach the running program,
4 needs the running program, and none runs.
</source>
        <translation>
Exit-Status: 0 erledigt, 1 nicht gelungen, 2 Eingabe abgelehnt, 3 laufendes Programm nicht erreicht,
4 braucht das laufende Programm, und keines läuft.
</translation>
    </message>
    <message>
        <source>Tells what works on this desktop, what does not, and how to mend it.</source>
        <translation>Sagt, was auf diesem Desktop geht, was nicht, und wie es sich beheben lässt.</translation>
    </message>
    <message>
        <source>--speed takes a number from 1 to 1000, not &quot;%1&quot;.</source>
        <translation>--speed nimmt eine Zahl von 1 bis 1000, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--from takes a time such as 2026-03-02T09:00, not &quot;%1&quot;.</source>
        <translation>--from nimmt eine Zeit wie 2026-03-02T09:00, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Unknown option &quot;%1&quot;; unhunch --help lists them.</source>
        <translation>Unbekannte Option &quot;%1&quot;; unhunch --help zählt sie auf.</translation>
    </message>
    <message>
        <source>--from and --folder go with --speed.</source>
        <translation>--from und --folder gehören zu --speed.</translation>
    </message>
    <message>
        <source>Opens a guided session: the routine of that name, such as morning or desk-reset; without one, what is due, else a desk reset.</source>
        <translation>Öffnet eine Einheit: das Programm dieses Namens, etwa morning oder desk-reset; ohne Namen das, was fällig ist, sonst eine Bewegungspause.</translation>
    </message>
    <message>
        <source>Has what is due ask again later: after 5 minutes, after a length of time such as 15m, or at the next lull in your typing.</source>
        <translation>Lässt Fälliges später wieder fragen: nach 5 Minuten, nach einer Dauer wie 15m oder mit lull bei der nächsten Tipp-Pause.</translation>
    </message>
    <message>
        <source>A snooze takes a length of 1 minute to 24 hours, such as 15m, or &quot;lull&quot;, not &quot;%1&quot;.</source>
        <translation>Verschieben geht um 1 Minute bis 24 Stunden, etwa 15m, oder mit &quot;lull&quot;, nicht mit &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Skips what is due. A reason is meeting, in-flow, no-space, pain or not-now.</source>
        <translation>Überspringt, was fällig ist. Ein Grund ist meeting, in-flow, no-space, pain oder not-now.</translation>
    </message>
    <message>
        <source>Tells that you did already what is due; if nothing is, a desk reset.</source>
        <translation>Sagt, dass du das Fällige schon gemacht hast; ist nichts fällig, eine Bewegungspause.</translation>
    </message>
    <message>
        <source>Pauses reminders, until you resume or until then.</source>
        <translation>Pausiert die Erinnerungen, bis du sie fortsetzt oder bis dahin.</translation>
    </message>
    <message>
        <source>Ends a pause of reminders.</source>
        <translation>Beendet eine Pause der Erinnerungen.</translation>
    </message>
    <message>
        <source>Tells that work is over: no more desk resets today.</source>
        <translation>Sagt, dass die Arbeit vorbei ist: heute keine Bewegungspausen mehr.</translation>
    </message>
    <message>
        <source>A pause takes a length such as 1h, &quot;until 14:00&quot; or &quot;tomorrow&quot;; without any, it lasts until you resume.</source>
        <translation>Eine Pause nimmt eine Dauer wie 1h, &quot;until 14:00&quot; oder &quot;tomorrow&quot;; ohne Angabe gilt sie, bis du fortsetzt.</translation>
    </message>
    <message>
        <source>Tells what would come when, today or on a date such as 2026-03-02, if the day goes on like this.</source>
        <translation>Sagt, was wann käme, heute oder an einem Datum wie 2026-03-02, wenn der Tag so weitergeht.</translation>
    </message>
    <message>
        <source>one JSON object a line</source>
        <translation>ein JSON-Objekt je Zeile</translation>
    </message>
    <message>
        <source>The plan takes a date from today on, a year at most, such as %1, not &quot;%2&quot;.</source>
        <translation>Der Plan nimmt ein Datum ab heute, höchstens ein Jahr voraus, etwa %1, nicht &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Writes what the program was told, and when, as a trace for unhunch simulate. 14 days are kept; of what you type, nothing.</source>
        <translation>Schreibt als Spur für unhunch simulate, was das Programm wann erfahren hat. 14 Tage bleiben aufgehoben; davon, was du tippst, nichts.</translation>
    </message>
    <message>
        <source>the last 2d, 36h or 90m; without it, all there is</source>
        <translation>die letzten 2d, 36h oder 90m; ohne Angabe alles, was da ist</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Es ist noch nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Prints your rules as JSON, with the defaults of what you left out.</source>
        <translation>Gibt deine Regeln als JSON aus, mit den Vorgaben für alles, was du weggelassen hast.</translation>
    </message>
    <message>
        <source>the history in DIR, such as that of a time-lapse</source>
        <translation>der Verlauf in DIR, etwa der eines Zeitraffers</translation>
    </message>
    <message>
        <source>--since takes a length of time such as 2d, 36h or 90m, not &quot;%1&quot;.</source>
        <translation>--since nimmt eine Dauer wie 2d, 36h oder 90m, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Tells what comes next and how long you have been sitting.</source>
        <translation>Sagt, was als Nächstes kommt und wie lange du schon sitzt.</translation>
    </message>
    <message>
        <source>one JSON object, which bars such as Waybar understand</source>
        <translation>ein JSON-Objekt, das Leisten wie Waybar verstehen</translation>
    </message>
    <message>
        <source>goes on with every change, also when Unhunch ends and starts</source>
        <translation>meldet jede Änderung, auch wenn Unhunch endet und wieder startet</translation>
    </message>
    <message>
        <source>Tells what was done this week.</source>
        <translation>Sagt, was diese Woche gemacht wurde.</translation>
    </message>
    <message>
        <source>of another week: 2026-W10, or a day in it such as 2026-03-02</source>
        <translation>einer anderen Woche: 2026-W10, oder ein Tag darin wie 2026-03-02</translation>
    </message>
    <message>
        <source>one JSON object</source>
        <translation>ein JSON-Objekt</translation>
    </message>
    <message>
        <source>--week takes a week such as 2026-W10 or a date such as 2026-03-02, not &quot;%1&quot;.</source>
        <translation>--week nimmt eine Woche wie 2026-W10 oder ein Datum wie 2026-03-02, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Tells how things stand, and the last decisions with their reasons.</source>
        <translation>Sagt, wie es steht, und die letzten Entscheidungen mit ihren Gründen.</translation>
    </message>
    <message>
        <source>all decisions of the last 2d, 36h or 90m; without it, the last 10</source>
        <translation>alle Entscheidungen der letzten 2d, 36h oder 90m; ohne Angabe die letzten 10</translation>
    </message>
    <message>
        <source>the decisions alone, one JSON object a line</source>
        <translation>nur die Entscheidungen, ein JSON-Objekt je Zeile</translation>
    </message>
    <message>
        <source>Unhunch is running already, but it could not be reached.</source>
        <translation>Unhunch läuft schon, war aber nicht zu erreichen.</translation>
    </message>
    <message>
        <source>There is no session bus, so Unhunch cannot be followed.</source>
        <translation>Es gibt keinen Sitzungsbus, also lässt sich Unhunch nicht verfolgen.</translation>
    </message>
    <message>
        <source>The session bus has gone.</source>
        <translation>Der Sitzungsbus ist weg.</translation>
    </message>
    <message>
        <source>Deletes the whole history with its backups and ends the running program. It cannot be undone; your settings stay.</source>
        <translation>Löscht den ganzen Verlauf mit seinen Sicherungen und beendet das laufende Programm. Es lässt sich nicht rückgängig machen; deine Einstellungen bleiben.</translation>
    </message>
    <message>
        <source>yes, all of it</source>
        <translation>ja, alles</translation>
    </message>
    <message>
        <source>This deletes all that is kept in %1, and cannot be undone. Say --everything if you mean it.</source>
        <translation>Das löscht alles, was in %1 liegt, und lässt sich nicht rückgängig machen. Sag --everything, wenn du es so meinst.</translation>
    </message>
    <message>
        <source>There was nothing to delete.</source>
        <translation>Es gab nichts zu löschen.</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>gelöscht: %1</translation>
    </message>
    <message>
        <source>Writes the history to PATH: json is all there is, for unhunch import; csv is a folder with a table for each of sessions, steps, reminders, levels and days after; calendar is the plan&apos;s times as iCalendar; summary is a page to print, as PDF. &quot;-&quot; is standard output.</source>
        <translation>Schreibt den Verlauf nach PATH: json ist alles, was da ist, für unhunch import; csv ist ein Ordner mit je einer Tabelle für Einheiten, Schritte, Erinnerungen, Stufen und Tage danach; calendar sind die Zeiten des Plans als iCalendar; summary ist eine Seite zum Drucken, als PDF. &quot;-&quot; ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. There are %2.</source>
        <translation>Es gibt kein Format &quot;%1&quot;. Es gibt %2.</translation>
    </message>
    <message>
        <source>export needs the path to write to; &quot;-&quot; is standard output.</source>
        <translation>export braucht den Pfad, wohin es schreibt; &quot;-&quot; ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>The last import is undone.</source>
        <translation>Der letzte Import ist rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Adds to the history what unhunch export json wrote. What is there stays as it is; a backup is made before.</source>
        <translation>Fügt dem Verlauf hinzu, was unhunch export json geschrieben hat. Was da ist, bleibt, wie es ist; vorher wird eine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>tell what it would add, and add nothing</source>
        <translation>sagen, was es hinzufügen würde, und nichts hinzufügen</translation>
    </message>
    <message>
        <source>take the last import out again</source>
        <translation>den letzten Import wieder herausnehmen</translation>
    </message>
    <message>
        <source>import takes a file, or --undo and nothing else.</source>
        <translation>import nimmt eine Datei, oder --undo und sonst nichts.</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>2 min after you start</source>
        <translation>2 min nach deinem Beginn</translation>
    </message>
    <message>
        <source>to bed at %1</source>
        <translation>ins Bett um %1</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>working hours from %1 to %2</source>
        <translation>Arbeitszeit von %1 bis %2</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>Your day</source>
        <translation>Dein Tag</translation>
    </message>
    <message>
        <source>About one desk reset</source>
        <translation>Etwa eine Bewegungspause</translation>
    </message>
    <message numerus="yes">
        <source>About %n desk resets</source>
        <translation>
            <numerusform>Etwa %n Bewegungspause</numerusform>
            <numerusform>Etwa %n Bewegungspausen</numerusform>
        </translation>
    </message>
    <message>
        <source>each after %1 of sitting</source>
        <translation>jede nach %1 Sitzen</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>ddd d</source>
        <comment>date pattern: weekday and day</comment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date pattern without year</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date pattern: day and month</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d</source>
        <comment>date pattern: day alone</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a range of days</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>%1 fell due.</source>
        <translation>%1: wurde fällig.</translation>
    </message>
    <message>
        <source>%1 fell due after %2 min of sitting.</source>
        <translation>%1: wurde nach %2 min Sitzen fällig.</translation>
    </message>
    <message>
        <source>%1 was shown: no pause in your typing had come.</source>
        <translation>%1: wurde gezeigt, beim Tippen war keine Pause gekommen.</translation>
    </message>
    <message>
        <source>%1 was shown after it had waited.</source>
        <translation>%1: wurde nach dem Warten gezeigt.</translation>
    </message>
    <message>
        <source>%1 was shown again: the snooze was over.</source>
        <translation>%1: wurde wieder gezeigt, die Aufschubzeit war um.</translation>
    </message>
    <message>
        <source>%1 was shown again: there was no answer yet.</source>
        <translation>%1: wurde wieder gezeigt, es gab noch keine Antwort.</translation>
    </message>
    <message>
        <source>%1 was shown at a pause in your typing.</source>
        <translation>%1: wurde in einer Tipp-Pause gezeigt.</translation>
    </message>
    <message>
        <source>you were away</source>
        <translation>du warst weg</translation>
    </message>
    <message>
        <source>You were away: that was a break.</source>
        <translation>Du warst weg: Das war eine Pause.</translation>
    </message>
    <message>
        <source>%1 ended: you were away, and that was a break.</source>
        <translation>%1: beendet, du warst weg, und das war eine Pause.</translation>
    </message>
    <message>
        <source>%1 waited: %2.</source>
        <translation>%1: hat gewartet, %2.</translation>
    </message>
    <message>
        <source>%1 had to wait no longer.</source>
        <translation>%1: musste nicht mehr warten.</translation>
    </message>
    <message>
        <source>%1 moved to the tray: there was no answer.</source>
        <translation>%1: ging in die Leiste, es kam keine Antwort.</translation>
    </message>
    <message>
        <source>%1 was taken off the screen: %2.</source>
        <translation>%1: wurde vom Bildschirm genommen, %2.</translation>
    </message>
    <message>
        <source>%1 was snoozed.</source>
        <translation>%1: wurde verschoben.</translation>
    </message>
    <message>
        <source>%1 was started.</source>
        <translation>%1: wurde begonnen.</translation>
    </message>
    <message>
        <source>%1 was done.</source>
        <translation>%1: wurde gemacht.</translation>
    </message>
    <message>
        <source>%1 was done in part.</source>
        <translation>%1: wurde teilweise gemacht.</translation>
    </message>
    <message>
        <source>%1: you said that you had done it.</source>
        <translation>%1: hattest du nach deiner Angabe schon gemacht.</translation>
    </message>
    <message>
        <source>%1 was skipped.</source>
        <translation>%1: wurde übersprungen.</translation>
    </message>
    <message>
        <source>%1 expired.</source>
        <translation>%1: ist verfallen.</translation>
    </message>
    <message>
        <source>%1 was left out: %2 had done its work.</source>
        <translation>%1: entfiel, %2 hatte das schon erledigt.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Session bus</source>
        <translation>Sitzungsbus</translation>
    </message>
    <message>
        <source>There is none, so commands cannot reach Unhunch.</source>
        <translation>Es gibt keinen, also erreichen Befehle Unhunch nicht.</translation>
    </message>
    <message>
        <source>Ask from a terminal of your desktop. From elsewhere, set DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/$(id -u)/bus.</source>
        <translation>Frag aus einem Terminal deines Desktops. Von anderswo: DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/$(id -u)/bus setzen.</translation>
    </message>
    <message>
        <source>Unhunch is running.</source>
        <translation>Unhunch läuft.</translation>
    </message>
    <message>
        <source>Unhunch is not running.</source>
        <translation>Unhunch läuft nicht.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Leiste</translation>
    </message>
    <message>
        <source>The desktop shows icons of programs.</source>
        <translation>Der Desktop zeigt Programmsymbole.</translation>
    </message>
    <message>
        <source>The desktop embeds icons of programs, the old way.</source>
        <translation>Der Desktop bettet Programmsymbole auf die alte Art ein.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows icons of programs.</source>
        <translation>Auf diesem Desktop zeigt nichts Programmsymbole.</translation>
    </message>
    <message>
        <source>On GNOME, switch on the extension AppIndicator (Debian: gnome-shell-extension-appindicator). Elsewhere, add a tray to your panel. Without one, start Unhunch again to open its window.</source>
        <translation>In GNOME die Erweiterung AppIndicator einschalten (Debian: gnome-shell-extension-appindicator). Sonst der Leiste einen Bereich für Symbole geben. Ohne ihn öffnet ein neuer Start von Unhunch das Fenster.</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Bildschirmsperre</translation>
    </message>
    <message>
        <source>The login manager tells of lock and sleep.</source>
        <translation>Die Anmeldeverwaltung meldet Sperre und Ruhezustand.</translation>
    </message>
    <message>
        <source>The screen saver tells of it.</source>
        <translation>Der Bildschirmschoner meldet sie.</translation>
    </message>
    <message>
        <source>Nobody tells when the screen is locked; time without input counts.</source>
        <translation>Niemand meldet, wann der Bildschirm gesperrt ist; es zählt die Zeit ohne Eingabe.</translation>
    </message>
    <message>
        <source>Log in through a display manager, with systemd-logind or elogind.</source>
        <translation>Melde dich über einen Display-Manager an, mit systemd-logind oder elogind.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Nobody shows notifications; reminders come as a window.</source>
        <translation>Niemand zeigt Benachrichtigungen; Erinnerungen kommen als Fenster.</translation>
    </message>
    <message>
        <source>Install a notification service, such as dunst or mako.</source>
        <translation>Installiere einen Benachrichtigungsdienst wie dunst oder mako.</translation>
    </message>
    <message>
        <source>%1 shows them without buttons.</source>
        <translation>%1 zeigt sie ohne Knöpfe.</translation>
    </message>
    <message>
        <source>Keep “commitment” on “steady”, so that reminders come as a window.</source>
        <translation>Lass „commitment“ auf „steady“, damit Erinnerungen als Fenster kommen.</translation>
    </message>
    <message>
        <source>%1 shows them, with buttons.</source>
        <translation>%1 zeigt sie, mit Knöpfen.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>geht nicht</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>A part of Unhunch is missing.</source>
        <translation>Ein Teil von Unhunch fehlt.</translation>
    </message>
    <message>
        <source>Install Unhunch again.</source>
        <translation>Installiere Unhunch neu.</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>The desktop tells when you are at the keyboard.</source>
        <translation>Der Desktop meldet, wann du an der Tastatur bist.</translation>
    </message>
    <message>
        <source>This desktop does not tell when you are at the keyboard; the clock counts.</source>
        <translation>Dieser Desktop meldet nicht, wann du an der Tastatur bist; es zählt die Uhr.</translation>
    </message>
    <message>
        <source>Ask from a terminal of your desktop. If it stays so, log in to a session with X11.</source>
        <translation>Frag aus einem Terminal deines Desktops. Bleibt es so, melde dich an einer Sitzung mit X11 an.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>There is a sound server.</source>
        <translation>Es gibt einen Tondienst.</translation>
    </message>
    <message>
        <source>No sound server was found; sessions are silent.</source>
        <translation>Kein Tondienst gefunden; Einheiten bleiben still.</translation>
    </message>
    <message>
        <source>Start PipeWire with pipewire-pulse, or PulseAudio.</source>
        <translation>Starte PipeWire mit pipewire-pulse, oder PulseAudio.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>There is a speech engine.</source>
        <translation>Es gibt eine Sprachausgabe.</translation>
    </message>
    <message>
        <source>This Unhunch was built without a voice.</source>
        <translation>Dieses Unhunch wurde ohne Stimme gebaut.</translation>
    </message>
    <message>
        <source>Build it with Qt TextToSpeech.</source>
        <translation>Baue es mit Qt TextToSpeech.</translation>
    </message>
    <message>
        <source>There is no speech engine; what it would say is shown.</source>
        <translation>Es gibt keine Sprachausgabe; was sie sagen würde, wird gezeigt.</translation>
    </message>
    <message>
        <source>On Debian, install qt6-speech-speechd-plugin, speech-dispatcher-espeak-ng and speech-dispatcher-audio-plugins.</source>
        <translation>Installiere in Debian qt6-speech-speechd-plugin, speech-dispatcher-espeak-ng und speech-dispatcher-audio-plugins.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>It shows a year that cannot be; only desk resets come.</source>
        <translation>Sie zeigt ein Jahr, das nicht sein kann; nur Bewegungspausen kommen.</translation>
    </message>
    <message>
        <source>Set the clock: timedatectl set-ntp true.</source>
        <translation>Stell die Uhr: timedatectl set-ntp true.</translation>
    </message>
    <message>
        <source>The time zone is not known; times are those of UTC.</source>
        <translation>Die Zeitzone ist unbekannt; die Zeiten sind in UTC.</translation>
    </message>
    <message>
        <source>Set it: timedatectl set-timezone Europe/Berlin.</source>
        <translation>Stell sie ein: timedatectl set-timezone Europe/Berlin.</translation>
    </message>
    <message>
        <source>The time zone is %1.</source>
        <translation>Die Zeitzone ist %1.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Others can read your history.</source>
        <translation>Andere können deinen Verlauf lesen.</translation>
    </message>
    <message>
        <source>chmod -R go= %1</source>
        <translation>chmod -R go= %1</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Sie liegt in %1.</translation>
    </message>
    <message>
        <source>Nothing was saved yet.</source>
        <translation>Es ist noch nichts gespeichert.</translation>
    </message>
    <message>
        <source>The running program has it.</source>
        <translation>Das laufende Programm hat sie.</translation>
    </message>
    <message>
        <source>Another program keeps it open.</source>
        <translation>Ein anderes Programm hält sie offen.</translation>
    </message>
    <message>
        <source>Find it: fuser %1/history.db</source>
        <translation>Finde es: fuser %1/history.db</translation>
    </message>
    <message>
        <source>It was written by a newer version.</source>
        <translation>Sie wurde von einer neueren Version geschrieben.</translation>
    </message>
    <message>
        <source>Install that version again. Nothing was changed.</source>
        <translation>Installiere diese Version wieder. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Sie lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Start Unhunch: it keeps the damaged file and saves what it can from the journal.</source>
        <translation>Starte Unhunch: Es behält die beschädigte Datei und rettet aus dem Journal, was geht.</translation>
    </message>
    <message>
        <source>The sound server does not answer; sessions are silent.</source>
        <translation>Der Tondienst antwortet nicht; Einheiten bleiben still.</translation>
    </message>
    <message>
        <source>Start pipewire-pulse, or PulseAudio, anew.</source>
        <translation>Starte pipewire-pulse oder PulseAudio neu.</translation>
    </message>
    <message>
        <source>The speech engine does not speak this language.</source>
        <translation>Die Sprachausgabe kann diese Sprache nicht.</translation>
    </message>
    <message>
        <source>Add a voice for it to your speech engine.</source>
        <translation>Gib deiner Sprachausgabe eine Stimme dafür.</translation>
    </message>
    <message>
        <source>The speech engine does not answer.</source>
        <translation>Die Sprachausgabe antwortet nicht.</translation>
    </message>
    <message>
        <source>End speech-dispatcher; it is started when it is needed.</source>
        <translation>Beende speech-dispatcher; er wird gestartet, wenn er gebraucht wird.</translation>
    </message>
    <message>
        <source>Screen sharing</source>
        <translation>Bildschirmfreigabe</translation>
    </message>
    <message>
        <source>PipeWire tells when a program sees your screen.</source>
        <translation>PipeWire meldet, wenn ein Programm deinen Bildschirm sieht.</translation>
    </message>
    <message>
        <source>PipeWire was not found; a shared screen holds no reminder back.</source>
        <translation>PipeWire wurde nicht gefunden; ein geteilter Bildschirm hält keine Erinnerung zurück.</translation>
    </message>
    <message>
        <source>Start PipeWire: systemctl --user start pipewire.socket.</source>
        <translation>Starte PipeWire: systemctl --user start pipewire.socket.</translation>
    </message>
</context>
<context>
    <name>Dose</name>
    <message>
        <source>1 breath</source>
        <translation>1 Atemzug</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation>
            <numerusform>%n Atemzug</numerusform>
            <numerusform>%n Atemzüge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sets of %2</source>
        <translation>%1 Sätze zu %2</translation>
    </message>
    <message>
        <source>1 rep</source>
        <translation>1 Wiederholung</translation>
    </message>
    <message numerus="yes">
        <source>%n reps</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <comment>2 times 0:30</comment>
        <translation>%1-mal %2</translation>
    </message>
    <message>
        <source>%1 places, %2</source>
        <comment>3 places, 3 breaths</comment>
        <translation>%1 Stellen, %2</translation>
    </message>
    <message>
        <source>%1, then %2 each side</source>
        <comment>0:40, then 1:00 each side</comment>
        <translation>%1, dann %2 je Seite</translation>
    </message>
    <message>
        <source>%1 rounds: %2</source>
        <translation>%1 Runden: %2</translation>
    </message>
    <message>
        <source>%1 each side</source>
        <translation>%1 je Seite</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>Release</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnung</translation>
    </message>
    <message>
        <source>Hanging</source>
        <translation>Hängen</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Atmung</translation>
    </message>
    <message>
        <source>Something that it needs is not at hand, or you leave such movements out. You choose that on the page Your plan.</source>
        <translation>Etwas, das sie braucht, ist nicht zur Hand, oder du lässt solche Bewegungen aus. Das wählst du auf der Seite Dein Plan.</translation>
    </message>
    <message>
        <source>You leave it out. You can do it once all the same.</source>
        <translation>Du lässt sie aus. Einmal machen kannst du sie trotzdem.</translation>
    </message>
    <message>
        <source>It comes into the plan when that stands still for a while. You can try it any time.</source>
        <translation>Sie kommt in den Plan, wenn er eine Weile stillsteht. Ausprobieren kannst du sie jederzeit.</translation>
    </message>
    <message>
        <source>lightest band</source>
        <translation>leichtestes Band</translation>
    </message>
    <message>
        <source>a band heavy enough</source>
        <translation>ein Band, das schwer genug ist</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 sets of 15, a band heavy enough</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Level %1, if you like</source>
        <translation>Stufe %1, wenn du magst</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>Strength · Resistance band</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Level %1, as you chose</source>
        <translation>Stufe %1, wie du es gewählt hast</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 ließ sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>the history cannot be read</source>
        <translation>der Verlauf lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the disk did not take it</source>
        <translation>die Platte hat es nicht angenommen</translation>
    </message>
    <message>
        <source>The history could not be written.</source>
        <translation>Der Verlauf ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The tables of csv are files: name a folder for them.</source>
        <translation>Die Tabellen von csv sind Dateien: Nenne einen Ordner für sie.</translation>
    </message>
    <message>
        <source>What prints is not installed.</source>
        <translation>Was druckt, ist nicht installiert.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A reset every 90 minutes</source>
        <translation>Alle 90 Minuten eine Bewegungspause</translation>
    </message>
    <message>
        <source>Two exercises beside the desk, two minutes. It waits while you type, talk or are away.</source>
        <translation>Zwei Übungen neben dem Schreibtisch, zwei Minuten. Sie wartet, solange du tippst, sprichst oder weg bist.</translation>
    </message>
    <message>
        <source>A morning, an evening, and strength</source>
        <translation>Ein Morgen, ein Abend und Kraft</translation>
    </message>
    <message>
        <source>A few minutes at both ends of the day, strength three times a week. It begins light and grows with you.</source>
        <translation>Ein paar Minuten an beiden Enden des Tages, dreimal pro Woche Kraft. Es beginnt leicht und wächst mit dir.</translation>
    </message>
    <message>
        <source>All of it stays here</source>
        <translation>Alles bleibt hier</translation>
    </message>
    <message>
        <source>No account, no network. What you do is kept on this computer alone.</source>
        <translation>Kein Konto, kein Netz. Was du tust, steht nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Unhunch is a timer with exercises for adults in good health. It does not know why your back hurts, and cannot tell whether an exercise is right for you.</source>
        <translation>Unhunch ist eine Uhr mit Übungen für gesunde Erwachsene. Es weiß nicht, warum dein Rücken schmerzt, und kann nicht sagen, ob eine Übung für dich richtig ist.</translation>
    </message>
    <message>
        <source>Is one of these true for you now? It is not stored.</source>
        <translation>Trifft gerade eines davon auf dich zu? Es wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>When not to exercise</source>
        <translation>Wann du nicht üben solltest</translation>
    </message>
    <message>
        <source>It lives in the tray, as a leaf: there you start, pause and look back. Closing a window closes only that.</source>
        <translation>Es wohnt als Blatt in der Leiste: dort startest du, pausierst und blickst zurück. Wer ein Fenster schließt, schließt nur das.</translation>
    </message>
    <message>
        <source>Your desktop has no tray. Unhunch keeps running without a window; start it again to open this one.</source>
        <translation>Dein Desktop hat keine Leiste. Unhunch läuft ohne Fenster weiter; starte es noch einmal, um dieses zu öffnen.</translation>
    </message>
    <message>
        <source>For a back that sits all day</source>
        <translation>Für einen Rücken, der den ganzen Tag sitzt</translation>
    </message>
    <message>
        <source>Short exercises, at the right moment, shown step by step.</source>
        <translation>Kurze Übungen, im richtigen Moment, Schritt für Schritt gezeigt.</translation>
    </message>
    <message>
        <source>When do you sit at the desk?</source>
        <translation>Wann sitzt du am Schreibtisch?</translation>
    </message>
    <message>
        <source>Desk resets come only in these hours, after 90 minutes of sitting.</source>
        <translation>Bewegungspausen kommen nur in diesen Stunden, nach 90 Minuten Sitzen.</translation>
    </message>
    <message>
        <source>Is it all right to exercise?</source>
        <translation>Darfst du gerade üben?</translation>
    </message>
    <message>
        <source>A minute of care before the first one.</source>
        <translation>Eine Minute Vorsicht vor der ersten Übung.</translation>
    </message>
    <message>
        <source>What do you have at hand?</source>
        <translation>Was hast du zur Hand?</translation>
    </message>
    <message>
        <source>Things from home do the job too. Change this any time in Your plan.</source>
        <translation>Sachen aus dem Haushalt tun es auch. Ändere das jederzeit unter „Dein Plan“.</translation>
    </message>
    <message>
        <source>How should it ask?</source>
        <translation>Wie soll es fragen?</translation>
    </message>
    <message>
        <source>You can always snooze, skip or say that you did it already.</source>
        <translation>Du kannst immer verschieben, überspringen oder sagen, dass es schon getan ist.</translation>
    </message>
    <message>
        <source>Try the first one now</source>
        <translation>Probier gleich die erste</translation>
    </message>
    <message>
        <source>One minute: %1.</source>
        <translation>Eine Minute: %1.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Schritt überspringen</translation>
    </message>
    <message>
        <source>Start the minute</source>
        <translation>Die Minute starten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Unhunch is running, but it could not be reached.</source>
        <translation>Unhunch läuft, war aber nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The history was written by a newer version.</source>
        <translation>Der Verlauf wurde von einer neueren Version geschrieben.</translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation>Der Verlauf lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Unhunch is running, but it is of another version.</source>
        <translation>Unhunch läuft, aber in einer anderen Version.</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <translation>Gemacht um %1</translation>
    </message>
    <message>
        <source>Part done at %1</source>
        <translation>Teilweise gemacht um %1</translation>
    </message>
    <message>
        <source>Reported by you at %1</source>
        <translation>Von dir gemeldet um %1</translation>
    </message>
    <message>
        <source>Natural break at %1</source>
        <translation>Natürliche Pause um %1</translation>
    </message>
    <message>
        <source>Skipped at %1</source>
        <translation>Übersprungen um %1</translation>
    </message>
    <message>
        <source>Expired at %1</source>
        <translation>Verfallen um %1</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>12 of 12 reps</comment>
        <translation>%1 von %2 %3</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>breaths</source>
        <translation>Atemzügen</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>exercise: amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, left: %2</source>
        <translation>%1, links: %2</translation>
    </message>
    <message>
        <source>%1, right: %2</source>
        <translation>%1, rechts: %2</translation>
    </message>
    <message>
        <source>It felt too easy.</source>
        <translation>Es war dir zu leicht.</translation>
    </message>
    <message>
        <source>It felt about right.</source>
        <translation>Es passte so.</translation>
    </message>
    <message>
        <source>It felt too hard.</source>
        <translation>Es war dir zu schwer.</translation>
    </message>
    <message>
        <source>You stopped because something was wrong.</source>
        <translation>Du hast aufgehört, weil etwas nicht stimmte.</translation>
    </message>
    <message>
        <source>You were in a meeting.</source>
        <translation>Du warst in einer Besprechung.</translation>
    </message>
    <message>
        <source>You were in the flow.</source>
        <translation>Du warst im Fluss.</translation>
    </message>
    <message>
        <source>There was no space for it.</source>
        <translation>Es war kein Platz dafür.</translation>
    </message>
    <message>
        <source>You left it out because of pain.</source>
        <translation>Du hast es wegen Schmerzen ausgelassen.</translation>
    </message>
    <message>
        <source>It was not the moment.</source>
        <translation>Es passte gerade nicht.</translation>
    </message>
    <message>
        <source>It moved to the day after the massage.</source>
        <translation>Es wanderte auf den Tag nach der Massage.</translation>
    </message>
    <message>
        <source>Its time of the day had passed.</source>
        <translation>Seine Tageszeit war vorbei.</translation>
    </message>
    <message>
        <source>Working hours had ended.</source>
        <translation>Die Arbeitszeit war vorbei.</translation>
    </message>
    <message>
        <source>The next one came before an answer.</source>
        <translation>Die nächste kam vor einer Antwort.</translation>
    </message>
    <message>
        <source>Bedtime came first.</source>
        <translation>Die Schlafenszeit kam zuerst.</translation>
    </message>
    <message>
        <source>It was switched off in the settings.</source>
        <translation>Es wurde in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>You were away for 5 minutes or more.</source>
        <translation>Du warst 5 Minuten oder länger weg.</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Nicht geplant</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>Nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommt noch</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Natural break</source>
        <translation>Natürliche Pause</translation>
    </message>
    <message>
        <source>Self-reported</source>
        <translation>Selbst gemeldet</translation>
    </message>
    <message>
        <source>Part done</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Desk resets</source>
        <translation>Bewegungspausen</translation>
    </message>
    <message>
        <source>strength once</source>
        <translation>einmal Kraft</translation>
    </message>
    <message>
        <source>strength twice</source>
        <translation>zweimal Kraft</translation>
    </message>
    <message numerus="yes">
        <source>strength %n times</source>
        <translation>
            <numerusform>%n-mal Kraft</numerusform>
            <numerusform>%n-mal Kraft</numerusform>
        </translation>
    </message>
    <message>
        <source>one desk reset</source>
        <translation>eine Bewegungspause</translation>
    </message>
    <message numerus="yes">
        <source>%n desk resets</source>
        <translation>
            <numerusform>%n Bewegungspause</numerusform>
            <numerusform>%n Bewegungspausen</numerusform>
        </translation>
    </message>
    <message>
        <source>one morning</source>
        <translation>ein Morgen</translation>
    </message>
    <message numerus="yes">
        <source>%n mornings</source>
        <translation>
            <numerusform>%n Morgen</numerusform>
            <numerusform>%n Morgen</numerusform>
        </translation>
    </message>
    <message>
        <source>one bedtime</source>
        <translation>ein Abend</translation>
    </message>
    <message numerus="yes">
        <source>%n bedtimes</source>
        <translation>
            <numerusform>%n Abend</numerusform>
            <numerusform>%n Abende</numerusform>
        </translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A fresh week.</source>
        <translation>Eine frische Woche.</translation>
    </message>
    <message>
        <source>A quiet week.</source>
        <translation>Eine ruhige Woche.</translation>
    </message>
    <message>
        <source>A steady week: %1.</source>
        <translation>Eine stetige Woche: %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the facts as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>2 of 3</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2, of 3</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <comment>label, amount, caption</comment>
        <translation>%1: %2. %3.</translation>
    </message>
    <message>
        <source>The week&apos;s strength is done</source>
        <translation>Die Kraft der Woche ist gemacht</translation>
    </message>
    <message>
        <source>Next: today after work</source>
        <translation>Nächste: heute nach der Arbeit</translation>
    </message>
    <message>
        <source>Next: %1 after work</source>
        <translation>Nächste: %1 nach der Arbeit</translation>
    </message>
    <message>
        <source>After work</source>
        <translation>Nach der Arbeit</translation>
    </message>
    <message>
        <source>A steady week</source>
        <translation>Eine stetige Woche</translation>
    </message>
    <message>
        <source>One more makes a steady week</source>
        <translation>Noch einer, und sie ist stetig</translation>
    </message>
    <message>
        <source>Ten minutes make one</source>
        <translation>Zehn Minuten machen einen</translation>
    </message>
    <message>
        <source>All three sets are done</source>
        <translation>Alle drei Sätze sind gemacht</translation>
    </message>
    <message>
        <source>Each reset adds %1</source>
        <translation>Jede Pause bringt %1</translation>
    </message>
    <message>
        <source>Next reset: %1 more</source>
        <translation>Nächste: noch %1</translation>
    </message>
    <message>
        <source>Wall slides</source>
        <translation>Wandgleiten</translation>
    </message>
    <message>
        <source>In the whole week</source>
        <translation>In der ganzen Woche</translation>
    </message>
    <message>
        <source>Three sets on one day</source>
        <translation>Drei Sätze an einem Tag</translation>
    </message>
    <message numerus="yes">
        <source>Three sets on %n days</source>
        <translation>
            <numerusform>Drei Sätze an %n Tag</numerusform>
            <numerusform>Drei Sätze an %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Active days</source>
        <translation>Aktive Tage</translation>
    </message>
    <message>
        <source>Wall slides today</source>
        <translation>Wandgleiten heute</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>sets done of sets</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>slot and day: facts</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>slot, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>/%1</source>
        <comment>2/3</comment>
        <translation>/%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>%1: %2, an active day.</source>
        <translation>%1: %2, ein aktiver Tag.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Your first desk reset comes while you work.</source>
        <translation>Deine erste Bewegungspause kommt, während du arbeitest.</translation>
    </message>
    <message>
        <source>Your first desk reset is at about %1, if you keep sitting.</source>
        <translation>Deine erste Bewegungspause ist etwa um %1, wenn du sitzen bleibst.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <comment>minutes</comment>
        <translation>%1 am Tag</translation>
    </message>
    <message>
        <source>slides %1 of %2 today</source>
        <translation>heute %1 von %2 Mal Wandgleiten</translation>
    </message>
    <message numerus="yes">
        <source>%n slides</source>
        <translation>
            <numerusform>%n Mal Wandgleiten</numerusform>
            <numerusform>%n Mal Wandgleiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Strength %1 of %2, active days %3 of %4, %5.</source>
        <translation>Kraft %1 von %2, aktive Tage %3 von %4, %5.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This is no history that Unhunch exported.</source>
        <translation>Das ist kein Verlauf, den Unhunch exportiert hat.</translation>
    </message>
    <message>
        <source>The file is damaged at line %1.</source>
        <translation>Die Datei ist in Zeile %1 beschädigt.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Unhunch.</source>
        <translation>Die Datei wurde von einer neueren Version von Unhunch geschrieben.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The file tells of things that this version does not know.</source>
        <translation>Die Datei erzählt von Dingen, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>The file is damaged: it has steps without their session.</source>
        <translation>Die Datei ist beschädigt: Sie hat Schritte ohne ihre Einheit.</translation>
    </message>
    <message>
        <source>The file holds something that cannot be, and nothing was imported.</source>
        <translation>Die Datei enthält etwas, das nicht sein kann; es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>one session</source>
        <translation>eine Einheit</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>one line about reminders</source>
        <translation>eine Zeile über Erinnerungen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines about reminders</source>
        <translation>
            <numerusform>%n Zeile über Erinnerungen</numerusform>
            <numerusform>%n Zeilen über Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>one other line</source>
        <translation>eine andere Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n other lines</source>
        <translation>
            <numerusform>%n andere Zeile</numerusform>
            <numerusform>%n andere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>steps of sessions</source>
        <translation>Schritte von Einheiten</translation>
    </message>
    <message>
        <source>All of it is here already.</source>
        <translation>Alles davon ist schon da.</translation>
    </message>
    <message>
        <source>It would add %1.</source>
        <translation>Es käme hinzu: %1.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Hinzugefügt: %1.</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>One week. How does your back feel when you start the day?</source>
        <translation>Eine Woche. Wie fühlt sich dein Rücken an, wenn der Tag beginnt?</translation>
    </message>
    <message>
        <source>Good to hear. Often and light stays the way: little every day.</source>
        <translation>Schön zu hören. Oft und leicht bleibt der Weg: wenig, jeden Tag.</translation>
    </message>
    <message>
        <source>That is usual after a week. Often and light counts for more than hard.</source>
        <translation>Das ist üblich nach einer Woche. Oft und leicht zählt mehr als hart.</translation>
    </message>
    <message>
        <source>Thank you for saying so. Make it easier, in any session. F1 there tells when not to exercise.</source>
        <translation>Danke, dass du es sagst. Mach es dir leichter, in jeder Einheit. F1 sagt dort, wann du nicht üben solltest.</translation>
    </message>
    <message>
        <source>%1 of 3 steady weeks. How is your upper back, compared with the start?</source>
        <translation>%1 von 3 stetigen Wochen. Wie geht es deinem oberen Rücken, verglichen mit dem Anfang?</translation>
    </message>
    <message>
        <source>Good to hear. Three steady weeks are a habit that carries.</source>
        <translation>Schön zu hören. Drei stetige Wochen sind eine Gewohnheit, die trägt.</translation>
    </message>
    <message>
        <source>Backs take their own time. What you have built stays.</source>
        <translation>Rücken nehmen sich ihre Zeit. Was du aufgebaut hast, bleibt.</translation>
    </message>
    <message>
        <source>Thank you for saying so. Lighter levels are fine, and if it goes on, ask a professional.</source>
        <translation>Danke, dass du es sagst. Leichtere Stufen sind in Ordnung, und wenn es anhält, frag eine Fachperson.</translation>
    </message>
    <message>
        <source>One month. How well could you sit for two hours without a stabbing pain?</source>
        <translation>Ein Monat. Wie gut konntest du zwei Stunden sitzen, ohne stechenden Schmerz?</translation>
    </message>
    <message>
        <source>Good to hear. Slow breaths keep the shoulders low as well.</source>
        <translation>Schön zu hören. Langsame Atemzüge halten auch die Schultern unten.</translation>
    </message>
    <message>
        <source>Try slow breaths while you sit: shoulders follow the breath.</source>
        <translation>Atme im Sitzen einmal langsam: Die Schultern folgen dem Atem.</translation>
    </message>
    <message>
        <source>Thank you for saying so. Shorter sitting and lighter levels are fine. If it goes on, ask a professional.</source>
        <translation>Danke, dass du es sagst. Kürzer sitzen und leichtere Stufen sind in Ordnung. Hält es an, frag eine Fachperson.</translation>
    </message>
    <message>
        <source>Two months. How is reaching up over your head?</source>
        <translation>Zwei Monate. Wie geht das Strecken nach oben, über den Kopf?</translation>
    </message>
    <message>
        <source>Good to hear. That is what the wall slides are for.</source>
        <translation>Schön zu hören. Dafür ist das Wandgleiten da.</translation>
    </message>
    <message>
        <source>A standstill now is normal. Something new may help; you will be offered it.</source>
        <translation>Ein Stillstand ist jetzt normal. Etwas Neues kann helfen; es wird dir angeboten.</translation>
    </message>
    <message>
        <source>Thank you for saying so. You can leave out what goes overhead, on the page Your plan.</source>
        <translation>Danke, dass du es sagst. Was über Kopf geht, kannst du auf der Seite Dein Plan auslassen.</translation>
    </message>
    <message>
        <source>Three months. How were your mornings this week?</source>
        <translation>Drei Monate. Wie waren deine Morgen diese Woche?</translation>
    </message>
    <message>
        <source>Good to hear. A little of it goes on: that keeps it so.</source>
        <translation>Schön zu hören. Ein wenig davon geht weiter: So bleibt es.</translation>
    </message>
    <message>
        <source>Thank you for three months. A little of it goes on: that keeps what you have.</source>
        <translation>Danke für drei Monate. Ein wenig davon geht weiter: So bleibt, was du hast.</translation>
    </message>
    <message>
        <source>Thank you for saying so. Go on lightly, and ask a professional what else may help.</source>
        <translation>Danke, dass du es sagst. Mach leicht weiter und frag eine Fachperson, was noch helfen kann.</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>Two weeks the same? Stretches led by your breath may bring something new.</source>
        <translation>Zwei Wochen gleich? Dehnungen, die dein Atem führt, bringen vielleicht etwas Neues.</translation>
    </message>
    <message>
        <source>Two weeks the same? A new exercise may bring something new: %1.</source>
        <translation>Zwei Wochen gleich? Eine neue Übung bringt vielleicht etwas Neues: %1.</translation>
    </message>
    <message>
        <source>Good to hear. On we go.</source>
        <translation>Schön zu hören. Weiter geht es.</translation>
    </message>
    <message>
        <source>Thank you. A standstill is normal on the way.</source>
        <translation>Danke. Ein Stillstand ist unterwegs normal.</translation>
    </message>
    <message>
        <source>All stays as it is.</source>
        <translation>Alles bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>From now on: strength three times a week, a desk reset every %1 minutes.</source>
        <translation>Von jetzt an: dreimal Kraft pro Woche, alle %1 Minuten eine Bewegungspause.</translation>
    </message>
    <message>
        <source>How is it going, compared with last week?</source>
        <translation>Wie läuft es, verglichen mit letzter Woche?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>Three months are done. Go on more lightly, with a desk reset every…</source>
        <translation>Drei Monate sind geschafft. Leichter weiter, mit einer Bewegungspause alle …</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 Stunden</translation>
    </message>
    <message>
        <source>3 hours</source>
        <translation>3 Stunden</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lass es, wie es ist</translation>
    </message>
    <message>
        <source>%1: from now on in your plan.</source>
        <translation>%1: von jetzt an in deinem Plan.</translation>
    </message>
    <message>
        <source>All stays as it is. You find it among the exercises.</source>
        <translation>Alles bleibt, wie es ist. Du findest sie bei den Übungen.</translation>
    </message>
    <message>
        <source>Stretches led by the breath</source>
        <translation>Dehnungen, die der Atem führt</translation>
    </message>
    <message>
        <source>Week 1</source>
        <translation>Woche 1</translation>
    </message>
    <message>
        <source>Weeks 2–3</source>
        <translation>Wochen 2–3</translation>
    </message>
    <message>
        <source>Month 1</source>
        <translation>Monat 1</translation>
    </message>
    <message>
        <source>Month 2</source>
        <translation>Monat 2</translation>
    </message>
    <message>
        <source>Month 3</source>
        <translation>Monat 3</translation>
    </message>
    <message>
        <source>This week, coming back counts more than effort.</source>
        <translation>In dieser Woche zählt Wiederkommen mehr als Mühe.</translation>
    </message>
    <message>
        <source>Three steady weeks are the first thing to wait for.</source>
        <translation>Drei stetige Wochen sind das Erste, worauf sich warten lässt.</translation>
    </message>
    <message>
        <source>Notice how you breathe while you sit.</source>
        <translation>Achte darauf, wie du im Sitzen atmest.</translation>
    </message>
    <message>
        <source>Weeks without change are part of it.</source>
        <translation>Wochen ohne Veränderung gehören dazu.</translation>
    </message>
    <message>
        <source>Keeping on is the plan now.</source>
        <translation>Jetzt heißt der Plan: dranbleiben.</translation>
    </message>
    <message>
        <source>The ninety days are over. What does you good goes on.</source>
        <translation>Die neunzig Tage sind vorbei. Was dir guttut, geht weiter.</translation>
    </message>
    <message>
        <source>One steady week so far.</source>
        <translation>Bisher eine stetige Woche.</translation>
    </message>
    <message numerus="yes">
        <source>%n steady weeks so far.</source>
        <translation>
            <numerusform>Bisher %n stetige Woche.</numerusform>
            <numerusform>Bisher %n stetige Wochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>days</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1, days %2</source>
        <translation>%1, Tage %2</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, an active day.</source>
        <translation>%1: %2, ein aktiver Tag.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Tag %1 von %2</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Each box is one day, its number the minutes. A filled box is an active day.</source>
        <translation>Jedes Kästchen ist ein Tag, seine Zahl die Minuten. Ein gefülltes ist ein aktiver Tag.</translation>
    </message>
    <message>
        <source>Hangs, wall slides and pull-aparts draw a line here as you go.</source>
        <translation>Hängen, Wandgleiten und Bandziehen zeichnen hier mit der Zeit eine Linie.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Started at %1</source>
        <translation>Angefangen bei %1</translation>
    </message>
    <message>
        <source>Wk %1</source>
        <comment>number of a week</comment>
        <translation>W %1</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <translation>%1: %2. %3.</translation>
    </message>
</context>
<context>
    <name>Ladders</name>
    <message>
        <source>%1. You chose this level.</source>
        <translation>%1. Du hast diese Stufe gewählt.</translation>
    </message>
    <message>
        <source>%1. This is the plan&apos;s dose.</source>
        <translation>%1. Das ist die Dosis des Plans.</translation>
    </message>
    <message>
        <source>%1. Next: %2.</source>
        <translation>%1. Als Nächstes: %2.</translation>
    </message>
    <message>
        <source>Level %1 of %2</source>
        <translation>Stufe %1 von %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>exercise: level. dose.</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Every exercise begins light and grows when your sessions go well.</source>
        <translation>Jede Übung beginnt leicht und wächst, wenn deine Einheiten gut laufen.</translation>
    </message>
    <message>
        <source>One step up so far.</source>
        <translation>Bisher eine Stufe höher.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps up so far.</source>
        <translation>
            <numerusform>Bisher %n Stufe höher.</numerusform>
            <numerusform>Bisher %n Stufen höher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>Stufen</translation>
    </message>
</context>
<context>
    <name>LevelChange</name>
    <message numerus="yes">
        <source>after %n good sessions</source>
        <translation>
            <numerusform>nach %n guten Einheit</numerusform>
            <numerusform>nach %n guten Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>you felt worse on the day after</source>
        <translation>am Tag danach ging es dir schlechter</translation>
    </message>
    <message>
        <source>you felt worse twice in a week</source>
        <translation>es ging dir zweimal in einer Woche schlechter</translation>
    </message>
    <message>
        <source>two hangs ended early</source>
        <translation>zweimal Hängen endete früh</translation>
    </message>
    <message>
        <source>after a day away</source>
        <translation>nach einem Tag Abwesenheit</translation>
    </message>
    <message numerus="yes">
        <source>after %n days away</source>
        <translation>
            <numerusform>nach %n Tag Abwesenheit</numerusform>
            <numerusform>nach %n Tagen Abwesenheit</numerusform>
        </translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>du hast es gewählt</translation>
    </message>
    <message>
        <source>the plan decides again</source>
        <translation>der Plan entscheidet wieder</translation>
    </message>
    <message>
        <source>made easier in a session</source>
        <translation>in einer Einheit leichter gemacht</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date pattern: day and month</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>%1: level %2, %3</source>
        <comment>day: level, why</comment>
        <translation>%1: Stufe %2, %3</translation>
    </message>
</context>
<context>
    <name>LevelNews</name>
    <message>
        <source>That was too much, too soon. Back to level 1: %1.</source>
        <translation>Das war zu viel, zu früh. Zurück auf Stufe 1: %1.</translation>
    </message>
    <message>
        <source>You felt worse on the day after. One step lighter for a week: %1.</source>
        <translation>Am Tag danach ging es dir schlechter. Eine Woche lang eine Stufe leichter: %1.</translation>
    </message>
    <message>
        <source>Welcome back, a little lighter: %1.</source>
        <translation>Schön, dass du wieder da bist. Etwas leichter: %1.</translation>
    </message>
    <message>
        <source>The last two ended early. One step shorter: %1.</source>
        <translation>Die letzten beiden endeten früh. Eine Stufe kürzer: %1.</translation>
    </message>
    <message>
        <source>Your sessions went well. One step up: %1.</source>
        <translation>Deine Einheiten liefen gut. Eine Stufe höher: %1.</translation>
    </message>
    <message>
        <source>%1 (level %2)</source>
        <comment>Dead hang (level 2)</comment>
        <translation>%1 (Stufe %2)</translation>
    </message>
    <message>
        <source>As you chose: %1.</source>
        <comment>Dead hang (level 1)</comment>
        <translation>Wie du gewählt hast: %1.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>our own</source>
        <translation>unsere Wahl</translation>
    </message>
    <message>
        <source>the article, %1</source>
        <comment>S22, S23</comment>
        <translation>der Artikel, %1</translation>
    </message>
    <message>
        <source>Needs nothing</source>
        <translation>Braucht nichts</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between two things</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Nothing for “%1”.</source>
        <translation>Nichts zu „%1“.</translation>
    </message>
</context>
<context>
    <name>MainView</name>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until resumed</source>
        <translation>bis du fortsetzt</translation>
    </message>
    <message>
        <source>is running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>at a lull</source>
        <translation>in einer Tipp-Pause</translation>
    </message>
    <message>
        <source>is waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>is due</source>
        <translation>ist fällig</translation>
    </message>
    <message>
        <source>Next desk reset</source>
        <translation>Nächste Pause</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>6 min</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>a slot</comment>
        <translation>Nächstes: %1</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>offen geblieben</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Nichts mehr</translation>
    </message>
    <message>
        <source>seated %1 of %2</source>
        <comment>minutes</comment>
        <translation>gesessen %1 von %2</translation>
    </message>
    <message>
        <source>%1 %2, %3 minutes.</source>
        <comment>Next desk reset in 6 min, seated 84 of 90 minutes.</comment>
        <translation>%1 %2, %3 Minuten.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>%1 at %2.</source>
        <translation>%1: um %2.</translation>
    </message>
    <message>
        <source>%1 at about %2, if you keep sitting.</source>
        <translation>%1: etwa um %2, wenn du sitzen bleibst.</translation>
    </message>
    <message>
        <source>%1 at about %2.</source>
        <translation>%1: etwa um %2.</translation>
    </message>
    <message>
        <source>%1 with your first input of the day, until %2.</source>
        <translation>%1: mit deiner ersten Eingabe des Tages, bis %2.</translation>
    </message>
</context>
<context>
    <name>PlanDesk</name>
    <message>
        <source>The plan has no routine for this slot.</source>
        <translation>Der Plan hat kein Programm für diese Tageszeit.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Left out, needs: %1</source>
        <translation>Ausgelassen, braucht: %1</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Für heute gemacht</translation>
    </message>
    <message>
        <source>Rests today</source>
        <translation>Ruht heute</translation>
    </message>
    <message>
        <source>Left out, as you chose</source>
        <translation>Ausgelassen, wie du gewählt hast</translation>
    </message>
    <message>
        <source>%1 after all</source>
        <translation>Doch %1</translation>
    </message>
    <message>
        <source>%1 instead</source>
        <translation>Stattdessen %1</translation>
    </message>
    <message>
        <source>%1 each side</source>
        <translation>%1 je Seite</translation>
    </message>
    <message>
        <source>Level %1 of %2</source>
        <translation>Stufe %1 von %2</translation>
    </message>
    <message>
        <source>Not at hand: %1</source>
        <translation>Nicht zur Hand: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>foam roller: rolled towel</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 Übung</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>5 exercises · 4 min 3</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>From the beginning, %1</source>
        <translation>Von vorn, %1</translation>
    </message>
    <message>
        <source>Whole routine, %1</source>
        <translation>Ganzes Programm, %1</translation>
    </message>
    <message>
        <source>Short version, %1</source>
        <translation>Kurzfassung, %1</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Starts by itself in %1 s</source>
        <translation>Startet von selbst in %1 s</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Time for morning mobility</source>
        <translation>Zeit, dich zu bewegen</translation>
    </message>
    <message>
        <source>Time for a desk reset</source>
        <translation>Zeit für eine Bewegungspause</translation>
    </message>
    <message>
        <source>Time for strength</source>
        <translation>Zeit für Kraft</translation>
    </message>
    <message>
        <source>Time to stretch before bed</source>
        <translation>Zeit zum Dehnen vor dem Schlafen</translation>
    </message>
    <message>
        <source>Time to warm up</source>
        <translation>Zeit zum Aufwärmen</translation>
    </message>
    <message>
        <source>A good moment to get up and move.</source>
        <translation>Ein guter Moment, aufzustehen und dich zu bewegen.</translation>
    </message>
    <message numerus="yes">
        <source>You have been sitting for %n minutes.</source>
        <translation>
            <numerusform>Du sitzt seit %n Minute.</numerusform>
            <numerusform>Du sitzt seit %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A few minutes of mobility before the sitting begins.</source>
        <translation>Ein paar Minuten Beweglichkeit, bevor das Sitzen beginnt.</translation>
    </message>
    <message>
        <source>Working hours are over, and today is a strength day.</source>
        <translation>Die Arbeitszeit ist vorbei, und heute ist ein Krafttag.</translation>
    </message>
    <message>
        <source>Bedtime is near. Slow stretches suit the end of the day.</source>
        <translation>Bald ist Schlafenszeit. Langsames Dehnen passt zum Ende des Tages.</translation>
    </message>
    <message>
        <source>Your workout comes next. Wake up the upper back first.</source>
        <translation>Gleich kommt dein Training. Weck zuerst den oberen Rücken.</translation>
    </message>
    <message>
        <source>This one waited for you.</source>
        <translation>Das hier hat auf dich gewartet.</translation>
    </message>
    <message>
        <source>Your snooze is over.</source>
        <translation>Die Aufschubzeit ist um.</translation>
    </message>
    <message>
        <source>This one is still open.</source>
        <translation>Das hier ist noch offen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>When I stop typing</source>
        <translation>Wenn ich nicht mehr tippe</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze until I stop typing</source>
        <translation>Warten, bis ich nicht mehr tippe</translation>
    </message>
    <message numerus="yes">
        <source>Snooze for %n minutes</source>
        <translation>
            <numerusform>Um %n Minute verschieben</numerusform>
            <numerusform>Um %n Minuten verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>In einer Besprechung</translation>
    </message>
    <message>
        <source>In flow</source>
        <translation>Im Fluss</translation>
    </message>
    <message>
        <source>No space</source>
        <translation>Kein Platz</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerzen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>exercises, length, reason</comment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <translation>Später: %1</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>No snooze is left for this one</source>
        <translation>Verschieben geht hier nicht mehr</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>length, exercises</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>Unhunch is running, but it did not do it: %1</source>
        <translation>Unhunch läuft, hat es aber nicht getan: %1</translation>
    </message>
    <message>
        <source>Unhunch is not running.</source>
        <translation>Unhunch läuft nicht.</translation>
    </message>
    <message>
        <source>There is no session bus, so Unhunch cannot be reached.</source>
        <translation>Es gibt keinen Sitzungsbus, also ist Unhunch nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Unhunch is running, but it could not be reached.</source>
        <translation>Unhunch läuft, war aber nicht zu erreichen.</translation>
    </message>
</context>
<context>
    <name>Routine</name>
    <message>
        <source>%1 + %2 breaths</source>
        <translation>%1 + %2 Atemzüge</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n more</source>
        <translation>
            <numerusform>%1 + %n weitere</numerusform>
            <numerusform>%1 + %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation>nur %1</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Next: the left side</source>
        <translation>Weiter: die linke Seite</translation>
    </message>
    <message>
        <source>Next: the right side</source>
        <translation>Weiter: die rechte Seite</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Finish later?</source>
        <translation>Später zu Ende?</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>It keeps for 30 minutes. Esc leaves it</source>
        <translation>30 Minuten bleibt es stehen. Esc verlässt es</translation>
    </message>
    <message>
        <source>Space goes on, Esc finishes later</source>
        <translation>Leertaste: weiter, Esc: später zu Ende</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>ANGEHALTEN</translation>
    </message>
    <message>
        <source>1 minute.</source>
        <translation>1 Minute.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes.</source>
        <translation>
            <numerusform>%n Minute.</numerusform>
            <numerusform>%n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Morning done</source>
        <translation>Morgen gemacht</translation>
    </message>
    <message>
        <source>Desk reset done</source>
        <translation>Bewegungspause gemacht</translation>
    </message>
    <message>
        <source>Strength done</source>
        <translation>Kraft gemacht</translation>
    </message>
    <message>
        <source>Evening done</source>
        <translation>Abend gemacht</translation>
    </message>
    <message>
        <source>Warmed up</source>
        <translation>Aufgewärmt</translation>
    </message>
    <message>
        <source>Stopped. Saved up to here.</source>
        <translation>Angehalten. Bis hier gespeichert.</translation>
    </message>
    <message>
        <source>Another time, then</source>
        <translation>Dann ein andermal</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>Es wurde nichts gezählt.</translation>
    </message>
    <message>
        <source>Saved what you did</source>
        <translation>Gespeichert, was du gemacht hast</translation>
    </message>
    <message>
        <source>Your next desk reset is at %1.</source>
        <translation>Deine nächste Bewegungspause ist um %1.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>SessionCues</name>
    <message>
        <source>Switch to the left</source>
        <translation>Wechsel nach links</translation>
    </message>
    <message>
        <source>Switch to the right</source>
        <translation>Wechsel nach rechts</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Set your posture</source>
        <translation>Richte dich auf</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Mach dich bereit</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Keep moving</source>
        <translation>In Bewegung bleiben</translation>
    </message>
    <message>
        <source>And back</source>
        <translation>Und zurück</translation>
    </message>
    <message>
        <source>Pause a moment</source>
        <translation>Kurz innehalten</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Move on a little</source>
        <translation>Ein Stück weiter</translation>
    </message>
    <message>
        <source>Rest. Let your arms hang</source>
        <translation>Pause. Arme locker</translation>
    </message>
    <message>
        <source>Keep breathing, slow and easy</source>
        <translation>Atme weiter, langsam und ruhig</translation>
    </message>
    <message>
        <source>Next: set %1 of %2</source>
        <translation>Weiter: Satz %1 von %2</translation>
    </message>
    <message>
        <source>Breathe in, let your ribs widen</source>
        <translation>Einatmen, die Rippen weiten sich</translation>
    </message>
    <message>
        <source>Breathe out, go a little deeper</source>
        <translation>Ausatmen, ein wenig tiefer gehen</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>Halbzeit</translation>
    </message>
    <message>
        <source>The same again on the other side</source>
        <translation>Dasselbe noch einmal auf der anderen Seite</translation>
    </message>
    <message>
        <source>Take your time to settle</source>
        <translation>In Ruhe ankommen</translation>
    </message>
    <message>
        <source>Rep %1 of %2, %3</source>
        <translation>Wiederholung %1 von %2, %3</translation>
    </message>
    <message>
        <source>Breath %1 of %2</source>
        <translation>Atemzug %1 von %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>Next: Wall slides. Stand with your back to a wall.</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Up %1</source>
        <translation>Hoch %1</translation>
    </message>
    <message>
        <source>Down %1</source>
        <translation>Runter %1</translation>
    </message>
    <message>
        <source>Apart %1</source>
        <translation>Ziehen %1</translation>
    </message>
    <message>
        <source>Back %1</source>
        <translation>Zurück %1</translation>
    </message>
    <message>
        <source>Pull %1</source>
        <translation>Ziehen %1</translation>
    </message>
    <message>
        <source>Let go %1</source>
        <translation>Lösen %1</translation>
    </message>
    <message>
        <source>Go %1</source>
        <translation>Los %1</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Satz %1 von %2</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation>Runde %1 von %2</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Halten %1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pause %1</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
</context>
<context>
    <name>SessionRing</name>
    <message>
        <source>REP</source>
        <translation>WDH.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>EIN</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>AUS</translation>
    </message>
    <message>
        <source>breath %1 of %2</source>
        <translation>Atemzug %1 von %2</translation>
    </message>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <translation>
            <numerusform>Sekunde</numerusform>
            <numerusform>Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>REST</source>
        <translation>PAUSE</translation>
    </message>
    <message>
        <source>then set %1</source>
        <translation>dann Satz %1</translation>
    </message>
    <message>
        <source>LEFT NEXT</source>
        <translation>JETZT LINKS</translation>
    </message>
    <message>
        <source>RIGHT NEXT</source>
        <translation>JETZT RECHTS</translation>
    </message>
    <message>
        <source>SWITCH</source>
        <translation>WECHSEL</translation>
    </message>
    <message>
        <source>START IN</source>
        <translation>START IN</translation>
    </message>
    <message>
        <source>POSTURE</source>
        <translation>HALTUNG</translation>
    </message>
    <message>
        <source>MOVE</source>
        <translation>BEWEGEN</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>HALTEN</translation>
    </message>
    <message>
        <source>KEEP GOING</source>
        <translation>WEITER</translation>
    </message>
</context>
<context>
    <name>SessionSpeech</name>
    <message>
        <source>One minute</source>
        <translation>Eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>One breath</source>
        <translation>Ein Atemzug</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation>
            <numerusform>%n Atemzug</numerusform>
            <numerusform>%n Atemzüge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sets of %2, slow</source>
        <translation>%1 Sätze zu %2, langsam</translation>
    </message>
    <message>
        <source>%1, slow</source>
        <translation>%1, langsam</translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation>%1-mal %2</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Rest %1.</source>
        <translation>Pause, %1.</translation>
    </message>
    <message>
        <source>Next: set %1 of %2.</source>
        <translation>Weiter: Satz %1 von %2.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code (ISO 639) of the language you translate into</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Shoulders down. Belly firm. Chin back. Keep breathing.</source>
        <translation>Schultern tief. Bauch fest. Kinn zurück. Weiteratmen.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>Halbzeit</translation>
    </message>
    <message>
        <source>And release</source>
        <translation>Und lösen</translation>
    </message>
    <message>
        <source>Done. Nice work.</source>
        <translation>Fertig. Gut gemacht.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>The day begins at</source>
        <translation>Der Tag beginnt um</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>Die Woche beginnt am</translation>
    </message>
    <message>
        <source>Desk resets</source>
        <translation>Bewegungspausen</translation>
    </message>
    <message>
        <source>After sitting for</source>
        <translation>Nach Sitzen von</translation>
    </message>
    <message>
        <source>A break of your own</source>
        <translation>Eine eigene Pause</translation>
    </message>
    <message>
        <source>Still counts as sitting</source>
        <translation>Zählt noch als Sitzen</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Morning, until</source>
        <translation>Morgen, bis</translation>
    </message>
    <message>
        <source>After work</source>
        <translation>Nach der Arbeit</translation>
    </message>
    <message>
        <source>After work, until</source>
        <translation>Nach der Arbeit, bis</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>Vor dem Schlafen</translation>
    </message>
    <message>
        <source>Bedtime</source>
        <translation>Schlafenszeit</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>Vor dem Training</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Strength days</source>
        <translation>Krafttage</translation>
    </message>
    <message>
        <source>Times a week</source>
        <translation>Mal pro Woche</translation>
    </message>
    <message>
        <source>How insistent</source>
        <translation>Wie nachdrücklich</translation>
    </message>
    <message>
        <source>Shown within</source>
        <translation>Gezeigt innerhalb von</translation>
    </message>
    <message>
        <source>A pause in typing</source>
        <translation>Eine Tipppause</translation>
    </message>
    <message>
        <source>Wait after it</source>
        <translation>Danach warten</translation>
    </message>
    <message>
        <source>Apart by</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Quiet for</source>
        <translation>Ruhe für</translation>
    </message>
    <message>
        <source>Snooze at most</source>
        <translation>Höchstens verschieben</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Screen kept on</source>
        <translation>Bildschirm bleibt an</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Programs to pass over</source>
        <translation>Programme ohne Wirkung</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Volume of the sounds</source>
        <translation>Lautstärke der Töne</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Lautstärke der Stimme</translation>
    </message>
    <message>
        <source>Pause music and films</source>
        <translation>Musik und Filme anhalten</translation>
    </message>
    <message>
        <source>Begin in full screen</source>
        <translation>Im Vollbild beginnen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mehr Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Hours that end when they begin are none. For the whole day there is a switch.</source>
        <translation>Stunden, die enden, wenn sie beginnen, sind keine. Für den ganzen Tag gibt es einen Schalter.</translation>
    </message>
    <message>
        <source>These hours lie over each other.</source>
        <translation>Diese Stunden überschneiden sich.</translation>
    </message>
    <message>
        <source>Back to what it was at first</source>
        <translation>Zurück zum Anfang</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <comment>a setting&apos;s default</comment>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>hours</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Strength after work is then off.</source>
        <translation>Kraft nach der Arbeit ist dann aus.</translation>
    </message>
    <message>
        <source>Desk resets come only in these hours. They may pass midnight.</source>
        <translation>Bewegungspausen kommen nur in diesen Stunden. Sie dürfen über Mitternacht gehen.</translation>
    </message>
    <message>
        <source>A warm-up is offered half an hour before.</source>
        <translation>Eine halbe Stunde davor wird ein Aufwärmen angeboten.</translation>
    </message>
    <message>
        <source>Off: it would end before it begins.</source>
        <translation>Aus: Es würde enden, bevor es beginnt.</translation>
    </message>
    <message>
        <source>Day and hours</source>
        <translation>Tag und Stunden</translation>
    </message>
    <message>
        <source>What comes before still belongs to the evening.</source>
        <translation>Was davor kommt, gehört noch zum Abend.</translation>
    </message>
    <message>
        <source>These hours reach into your evening. Shall the day go with them: bedtime %1, day start %2, morning until %3?</source>
        <translation>Diese Stunden reichen in deinen Abend. Soll der Tag mitgehen: Schlafenszeit %1, Tagesbeginn %2, Morgen bis %3?</translation>
    </message>
    <message>
        <source>Move the day</source>
        <translation>Den Tag mitnehmen</translation>
    </message>
    <message>
        <source>Two short exercises beside the desk.</source>
        <translation>Zwei kurze Übungen neben dem Schreibtisch.</translation>
    </message>
    <message>
        <source>Away for so long, and the count begins anew.</source>
        <translation>So lange weg, und die Zählung beginnt neu.</translation>
    </message>
    <message>
        <source>Reading without a key or the mouse.</source>
        <translation>Lesen ohne Taste oder Maus.</translation>
    </message>
    <message>
        <source>Morning, evening and workouts</source>
        <translation>Morgen, Abend und Training</translation>
    </message>
    <message>
        <source>Comes when you first sit down.</source>
        <translation>Kommt, wenn du dich zuerst hinsetzt.</translation>
    </message>
    <message>
        <source>Strength, on its days, when working hours end.</source>
        <translation>Kraft, an ihren Tagen, wenn die Arbeitszeit endet.</translation>
    </message>
    <message>
        <source>Comes an hour before bedtime.</source>
        <translation>Kommt eine Stunde vor der Schlafenszeit.</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Einmal pro Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n times a week</source>
        <translation>
            <numerusform>%n-mal pro Woche</numerusform>
            <numerusform>%n-mal pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>A missed one moves to the next free day.</source>
        <translation>Ausgefallene wandern auf den nächsten freien Tag.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>How it asks</source>
        <translation>Wie es fragt</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Stetig</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Bestimmt</translation>
    </message>
    <message>
        <source>A notification; a card that stays; a page on every screen once nothing is left to snooze.</source>
        <translation>Eine Benachrichtigung; eine Karte, die bleibt; eine Seite auf jedem Bildschirm, wenn sich nichts mehr verschieben lässt.</translation>
    </message>
    <message>
        <source>It waits for a pause in your typing, but not longer.</source>
        <translation>Es wartet auf eine Tipppause, aber nicht länger.</translation>
    </message>
    <message>
        <source>That is what counts as one.</source>
        <translation>So viel zählt als eine.</translation>
    </message>
    <message>
        <source>For one reminder, all in all.</source>
        <translation>Für eine Erinnerung, alles in allem.</translation>
    </message>
    <message>
        <source>Between one reminder and the next.</source>
        <translation>Zwischen einer Erinnerung und der nächsten.</translation>
    </message>
    <message>
        <source>Before any of them comes back.</source>
        <translation>Bevor eine davon wiederkommt.</translation>
    </message>
    <message>
        <source>When it waits</source>
        <translation>Wann es wartet</translation>
    </message>
    <message>
        <source>In use: you are in a call.</source>
        <translation>In Gebrauch: Du bist im Gespräch.</translation>
    </message>
    <message>
        <source>In use. It knows that it is open, not who looks.</source>
        <translation>In Gebrauch. Es weiß, dass sie offen ist, nicht, wer hinsieht.</translation>
    </message>
    <message>
        <source>A film, a game, your slides.</source>
        <translation>Ein Film, ein Spiel, deine Folien.</translation>
    </message>
    <message>
        <source>A program keeps the screen from going dark.</source>
        <translation>Ein Programm lässt den Bildschirm nicht dunkel werden.</translation>
    </message>
    <message>
        <source>The switch of your desktop.</source>
        <translation>Der Schalter deines Desktops.</translation>
    </message>
    <message>
        <source>From the end of a call to a reminder that waited.</source>
        <translation>Vom Ende eines Gesprächs bis zu einer Erinnerung, die gewartet hat.</translation>
    </message>
    <message>
        <source>Name of a program</source>
        <translation>Name eines Programms</translation>
    </message>
    <message>
        <source>What these do holds nothing back.</source>
        <translation>Was diese tun, hält nichts zurück.</translation>
    </message>
    <message>
        <source>Guided sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Easier to read when you stand back.</source>
        <translation>Leichter zu lesen, wenn du weiter weg stehst.</translation>
    </message>
    <message>
        <source>Says what to do next.</source>
        <translation>Sagt, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Of everything; at 0 it is silent.</source>
        <translation>Von allem; bei 0 ist es still.</translation>
    </message>
    <message>
        <source>Goes on when the session is over.</source>
        <translation>Geht weiter, wenn die Einheit vorbei ist.</translation>
    </message>
    <message>
        <source>As desktop</source>
        <translation>Wie Desktop</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>From the next start of Unhunch on.</source>
        <translation>Ab dem nächsten Start von Unhunch.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größte</translation>
    </message>
    <message>
        <source>Key poses instead of a moving figure.</source>
        <translation>Haltungen statt einer Figur in Bewegung.</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Mit dem Desktop starten</translation>
    </message>
    <message>
        <source>It waits in the tray and opens no window.</source>
        <translation>Es wartet in der Leiste und öffnet kein Fenster.</translation>
    </message>
    <message>
        <source>Here your desktop&apos;s own settings decide that.</source>
        <translation>Hier entscheiden das die Einstellungen deines Desktops.</translation>
    </message>
    <message>
        <source>Start and data</source>
        <translation>Start und Daten</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Save the settings to a file</source>
        <translation>Einstellungen in eine Datei sichern</translation>
    </message>
    <message>
        <source>All of this page, to keep or for another computer.</source>
        <translation>Alles von dieser Seite, zum Aufheben oder für einen anderen Rechner.</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Take settings from a file</source>
        <translation>Einstellungen aus einer Datei nehmen</translation>
    </message>
    <message>
        <source>They take the place of these; undo brings these back.</source>
        <translation>Sie ersetzen diese hier; „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Hours, gear and safety once more, step by step.</source>
        <translation>Stunden, Geräte und Vorsicht noch einmal, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>Durchgehen</translation>
    </message>
    <message>
        <source>Nothing for “%1”.</source>
        <translation>Nichts für „%1“.</translation>
    </message>
    <message>
        <source>Screen sharing</source>
        <translation>Bildschirmfreigabe</translation>
    </message>
    <message>
        <source>A program sees your screen.</source>
        <translation>Ein Programm sieht deinen Bildschirm.</translation>
    </message>
</context>
<context>
    <name>SettingsFolder</name>
    <message>
        <source>%1 cannot be saved: %2.</source>
        <translation>%1 kann nicht gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>what is in it is not understood and is left as it is</source>
        <translation>was darin steht, ist nicht verständlich und bleibt, wie es ist</translation>
    </message>
    <message>
        <source>%1 cannot be renamed: %2.</source>
        <translation>%1 kann nicht umbenannt werden: %2.</translation>
    </message>
</context>
<context>
    <name>SettingsTransfer</name>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>too large for settings</source>
        <translation>zu groß für Einstellungen</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Einstellungen sichern</translation>
    </message>
    <message>
        <source>Take settings from a file</source>
        <translation>Einstellungen aus einer Datei nehmen</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>%1 %2</source>
        <comment>Desk reset 10:31</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1: läuft</translation>
    </message>
    <message>
        <source>%1 snoozed until %2</source>
        <translation>%1: verschoben bis %2</translation>
    </message>
    <message>
        <source>%1 waits until you stop typing</source>
        <translation>%1: wartet, bis du nicht mehr tippst</translation>
    </message>
    <message>
        <source>%1 waits: %2</source>
        <translation>%1: wartet, %2</translation>
    </message>
    <message>
        <source>%1 waits for a quiet moment</source>
        <translation>%1: wartet auf einen ruhigen Moment</translation>
    </message>
    <message>
        <source>%1 is due</source>
        <translation>%1: fällig</translation>
    </message>
    <message>
        <source>You have been sitting for %1 min.</source>
        <translation>Du sitzt seit %1 min.</translation>
    </message>
</context>
<context>
    <name>StopSigns</name>
    <message>
        <source>Sharp or stabbing pain</source>
        <translation>Scharfer oder stechender Schmerz</translation>
    </message>
    <message>
        <source>Not the dull ache of muscles at work</source>
        <translation>Nicht das dumpfe Ziehen arbeitender Muskeln</translation>
    </message>
    <message>
        <source>Numbness or tingling</source>
        <translation>Taubheit oder Kribbeln</translation>
    </message>
    <message>
        <source>In an arm or a hand</source>
        <translation>In einem Arm oder einer Hand</translation>
    </message>
    <message>
        <source>Pain that gets worse at night</source>
        <translation>Schmerz, der nachts stärker wird</translation>
    </message>
    <message>
        <source>Lately, not only today</source>
        <translation>In letzter Zeit, nicht nur heute</translation>
    </message>
    <message>
        <source>Trouble breathing or chest pain</source>
        <translation>Atemnot oder Schmerzen in der Brust</translation>
    </message>
    <message>
        <source>Also dizziness or faintness</source>
        <translation>Auch Schwindel oder Schwäche</translation>
    </message>
    <message>
        <source>This may be an emergency</source>
        <translation>Das kann ein Notfall sein</translation>
    </message>
    <message>
        <source>Sit down. Call your local emergency number now if your chest hurts, if pain spreads to an arm, the jaw or the back, if you feel faint, or if your breath does not settle within a minute or two.</source>
        <translation>Setz dich hin. Ruf sofort den Notruf an, wenn die Brust schmerzt, wenn Schmerz in einen Arm, den Kiefer oder den Rücken zieht, wenn du dich einer Ohnmacht nahe fühlst oder wenn sich dein Atem nicht in ein bis zwei Minuten beruhigt.</translation>
    </message>
    <message>
        <source>If it passes, speak to a doctor before you exercise again.</source>
        <translation>Geht es vorbei, sprich mit einer Ärztin oder einem Arzt, bevor du wieder übst.</translation>
    </message>
    <message>
        <source>Leave exercise for today, and strength and hanging until someone qualified has had a look.</source>
        <translation>Lass das Üben für heute, und Kraft und Hängen, bis eine Fachperson es sich angesehen hat.</translation>
    </message>
    <message>
        <source>Please speak to a doctor or a physiotherapist, soon if it stays or spreads.</source>
        <translation>Bitte sprich mit einer Ärztin, einem Arzt oder in der Physiotherapie darüber, bald, wenn es bleibt oder sich ausbreitet.</translation>
    </message>
    <message>
        <source>Rest as long as you like. Your plan goes on when you do.</source>
        <translation>Ruh dich aus, so lange du magst. Dein Plan geht weiter, wenn du es tust.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The history could not be saved: the entry does not fit what is there.</source>
        <translation>Der Verlauf ließ sich nicht speichern: Der Eintrag passt nicht zu dem, was da ist.</translation>
    </message>
    <message>
        <source>The history could not be saved: the disk is full.</source>
        <translation>Der Verlauf ließ sich nicht speichern: Die Platte ist voll.</translation>
    </message>
    <message>
        <source>The history could not be saved: its file is read-only.</source>
        <translation>Der Verlauf ließ sich nicht speichern: Seine Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The history could not be saved: another program is using its file.</source>
        <translation>Der Verlauf ließ sich nicht speichern: Ein anderes Programm benutzt seine Datei.</translation>
    </message>
    <message>
        <source>The history could not be saved: its file is damaged.</source>
        <translation>Der Verlauf ließ sich nicht speichern: Seine Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The history could not be saved: the disk reported an error.</source>
        <translation>Der Verlauf ließ sich nicht speichern: Die Platte hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>The history could not be saved: its file could not be used.</source>
        <translation>Der Verlauf ließ sich nicht speichern: Seine Datei war nicht zu benutzen.</translation>
    </message>
    <message>
        <source>The history file was damaged. It is kept as %1; guided sessions brought back: %2.</source>
        <translation>Die Datei des Verlaufs war beschädigt. Sie ist als %1 aufgehoben; wiedergewonnene Einheiten: %2.</translation>
    </message>
    <message>
        <source>The history was written by a newer version, so nothing is saved for now. Reminders go on.</source>
        <translation>Der Verlauf wurde von einer neueren Version geschrieben, daher wird vorerst nichts gespeichert. Erinnerungen gehen weiter.</translation>
    </message>
    <message>
        <source>Another program&apos;s file is where the history should be, so nothing is saved for now. Reminders go on.</source>
        <translation>Wo der Verlauf sein sollte, liegt die Datei eines anderen Programms, daher wird vorerst nichts gespeichert. Erinnerungen gehen weiter.</translation>
    </message>
    <message>
        <source>Another program is using the history, so nothing is saved for now. Reminders go on.</source>
        <translation>Ein anderes Programm benutzt den Verlauf, daher wird vorerst nichts gespeichert. Erinnerungen gehen weiter.</translation>
    </message>
    <message>
        <source>The history can be read but not written, so nothing is saved for now. Reminders go on.</source>
        <translation>Der Verlauf lässt sich lesen, aber nicht schreiben, daher wird vorerst nichts gespeichert. Erinnerungen gehen weiter.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing is saved for now. Reminders go on.</source>
        <translation>Die Platte ist voll, daher wird vorerst nichts gespeichert. Erinnerungen gehen weiter.</translation>
    </message>
    <message>
        <source>The history could not be brought to this version and is as it was, so nothing is saved for now. Reminders go on.</source>
        <translation>Der Verlauf ließ sich nicht auf diese Version bringen und ist, wie er war, daher wird vorerst nichts gespeichert. Erinnerungen gehen weiter.</translation>
    </message>
    <message>
        <source>The history could not be opened, so nothing is saved for now. Reminders go on.</source>
        <translation>Der Verlauf ließ sich nicht öffnen, daher wird vorerst nichts gespeichert. Erinnerungen gehen weiter.</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>%1 ließ sich nicht löschen.</translation>
    </message>
    <message>
        <source>Unhunch still holds its history.</source>
        <translation>Unhunch hält seinen Verlauf noch fest.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Active days</source>
        <translation>Aktive Tage</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Sat over 90 min</source>
        <translation>Über 90 min gesessen</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Dose now</source>
        <translation>Dosis jetzt</translation>
    </message>
    <message>
        <source>Exercise and sitting</source>
        <translation>Übungen und Sitzen</translation>
    </message>
    <message>
        <source>%1, written on %2</source>
        <translation>%1, geschrieben am %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date pattern: with year</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>The plan asks for ten minutes on five days of the week, strength %1 times, and a break after every 90 minutes of sitting.</source>
        <translation>Der Plan will zehn Minuten an fünf Tagen der Woche, %1-mal Kraft und eine Pause nach je 90 Minuten Sitzen.</translation>
    </message>
    <message>
        <source>Recorded by Unhunch, a reminder and exercise timer. What was done is counted; nothing is measured and nothing is judged.</source>
        <translation>Aufgezeichnet von Unhunch, einem Erinnerer und Übungszähler. Gezählt wird, was getan wurde; gemessen und bewertet wird nichts.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>It is not known what the import added.</source>
        <translation>Es ist nicht bekannt, was der Import hinzugefügt hat.</translation>
    </message>
    <message>
        <source>No backup could be made, so nothing was changed.</source>
        <translation>Es ließ sich keine Sicherung machen, also wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a history.</source>
        <translation>%1 ist zu groß für einen Verlauf.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Der Ordner %1 ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The history could not be copied.</source>
        <translation>Der Verlauf ließ sich nicht kopieren.</translation>
    </message>
    <message>
        <source>There is no import to undo.</source>
        <translation>Es gibt keinen Import, der sich rückgängig machen ließe.</translation>
    </message>
</context>
<context>
    <name>TrayView</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>Start a desk reset now</source>
        <translation>Jetzt eine Bewegungspause starten</translation>
    </message>
    <message>
        <source>Start now: %1</source>
        <translation>Jetzt starten: %1</translation>
    </message>
    <message>
        <source>Nothing more today</source>
        <translation>Heute nichts mehr</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>Weiter: %1</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>one minute</source>
        <translation>eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>strength once</source>
        <translation>einmal Kraft</translation>
    </message>
    <message>
        <source>strength twice</source>
        <translation>zweimal Kraft</translation>
    </message>
    <message numerus="yes">
        <source>strength %n times</source>
        <translation>
            <numerusform>%n-mal Kraft</numerusform>
            <numerusform>%n-mal Kraft</numerusform>
        </translation>
    </message>
    <message>
        <source>one steady week</source>
        <translation>eine stetige Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n steady weeks</source>
        <translation>
            <numerusform>%n stetige Woche</numerusform>
            <numerusform>%n stetige Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>sat over 90 minutes once</source>
        <translation>einmal über 90 Minuten gesessen</translation>
    </message>
    <message>
        <source>sat over 90 minutes twice</source>
        <translation>zweimal über 90 Minuten gesessen</translation>
    </message>
    <message numerus="yes">
        <source>sat over 90 minutes %n times</source>
        <translation>
            <numerusform>%n-mal über 90 Minuten gesessen</numerusform>
            <numerusform>%n-mal über 90 Minuten gesessen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A quarter of a year fills up here, week by week.</source>
        <translation>Hier füllt sich ein Vierteljahr, Woche für Woche.</translation>
    </message>
    <message>
        <source>In 13 weeks: %1.</source>
        <translation>In 13 Wochen: %1.</translation>
    </message>
    <message>
        <source>%1: nothing recorded.</source>
        <translation>%1: nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>range of days: facts</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date pattern: day, short month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlaufskurve</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <comment>minutes</comment>
        <translation>%1 pro Woche</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <comment>sessions</comment>
        <translation>%1 pro Woche</translation>
    </message>
    <message>
        <source>Long sitting</source>
        <translation>Langes Sitzen</translation>
    </message>
    <message>
        <source>over 90 min</source>
        <translation>über 90 min</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Unhunch is not running. If it were started now:</source>
        <translation>Unhunch läuft nicht. Würde es jetzt gestartet:</translation>
    </message>
    <message>
        <source>Reminders wait: %1.</source>
        <translation>Erinnerungen warten: %1.</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Es wurde noch nichts entschieden.</translation>
    </message>
    <message>
        <source>%1 is switched off.</source>
        <translation>%1: ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1 is done for today.</source>
        <translation>%1: für heute gemacht.</translation>
    </message>
    <message>
        <source>%1 is over for today.</source>
        <translation>%1: für heute vorbei.</translation>
    </message>
    <message>
        <source>%1 does not come any more today.</source>
        <translation>%1: kommt heute nicht mehr.</translation>
    </message>
    <message>
        <source>%1 comes in working hours only.</source>
        <translation>%1: kommt nur in der Arbeitszeit.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Nothing more is planned.</source>
        <translation>Mehr ist nicht geplant.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Desk reset</source>
        <translation>Bewegungspause</translation>
    </message>
    <message>
        <source>After work</source>
        <translation>Nach der Arbeit</translation>
    </message>
    <message>
        <source>Bedtime</source>
        <translation>Vor dem Schlafen</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>Vor dem Training</translation>
    </message>
    <message>
        <source>microphone in use</source>
        <translation>Mikrofon in Gebrauch</translation>
    </message>
    <message>
        <source>camera in use</source>
        <translation>Kamera in Gebrauch</translation>
    </message>
    <message>
        <source>screen shared</source>
        <translation>Bildschirm geteilt</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>do not disturb is on</source>
        <translation>„Nicht stören“ ist an</translation>
    </message>
    <message>
        <source>you are away</source>
        <translation>du bist weg</translation>
    </message>
    <message>
        <source>reminders are paused</source>
        <translation>Erinnerungen sind pausiert</translation>
    </message>
    <message>
        <source>a guided session is running</source>
        <translation>eine Einheit läuft</translation>
    </message>
    <message>
        <source>you said you are in a meeting</source>
        <translation>du hast gesagt, du bist in einer Besprechung</translation>
    </message>
    <message>
        <source>the first steps are not finished</source>
        <translation>die ersten Schritte sind noch offen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2</source>
        <translation>%1 min %2</translation>
    </message>
    <message>
        <source>Dead hang, best of the week</source>
        <translation>Hängen, Bestes der Woche</translation>
    </message>
    <message>
        <source>Wall slides on the best day</source>
        <translation>Wandgleiten am besten Tag</translation>
    </message>
    <message>
        <source>Pull-aparts on the best day</source>
        <translation>Bandziehen am besten Tag</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Doorway chest stretch</source>
        <translation>Brustdehnung am Türrahmen</translation>
    </message>
    <message>
        <source>Ball release</source>
        <translation>Lösen mit dem Ball</translation>
    </message>
    <message>
        <source>Foam rolling</source>
        <translation>Rollen auf der Faszienrolle</translation>
    </message>
    <message>
        <source>Wall slides</source>
        <translation>Wandgleiten</translation>
    </message>
    <message>
        <source>Band pull-aparts</source>
        <translation>Band auseinanderziehen</translation>
    </message>
    <message>
        <source>Roller extensions</source>
        <translation>Strecken über der Rolle</translation>
    </message>
    <message>
        <source>Child&apos;s pose reach</source>
        <translation>Strecken im Fersensitz</translation>
    </message>
    <message>
        <source>Dead hang</source>
        <translation>Passives Hängen</translation>
    </message>
    <message>
        <source>Belly breathing</source>
        <translation>Bauchatmung</translation>
    </message>
    <message>
        <source>Slow rows</source>
        <translation>Langsames Rudern</translation>
    </message>
    <message>
        <source>Prone hand lifts</source>
        <translation>Hände heben in Bauchlage</translation>
    </message>
    <message>
        <source>Resistance band</source>
        <translation>Widerstandsband</translation>
    </message>
    <message>
        <source>Old tights</source>
        <translation>Alte Strumpfhose</translation>
    </message>
    <message>
        <source>A strip of towel</source>
        <translation>Ein Streifen Handtuch</translation>
    </message>
    <message>
        <source>Foam roller</source>
        <translation>Faszienrolle</translation>
    </message>
    <message>
        <source>A tightly rolled towel</source>
        <translation>Ein fest gerolltes Handtuch</translation>
    </message>
    <message>
        <source>A tennis ball against the wall</source>
        <translation>Ein Tennisball an der Wand</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>Carpet</source>
        <translation>Teppich</translation>
    </message>
    <message>
        <source>A thick blanket</source>
        <translation>Eine dicke Decke</translation>
    </message>
    <message>
        <source>Tennis ball</source>
        <translation>Tennisball</translation>
    </message>
    <message>
        <source>Pull-up bar</source>
        <translation>Klimmzugstange</translation>
    </message>
    <message>
        <source>A free wall</source>
        <translation>Eine freie Wand</translation>
    </message>
    <message>
        <source>Doorway</source>
        <translation>Türrahmen</translation>
    </message>
    <message>
        <source>Folded towel</source>
        <translation>Gefaltetes Handtuch</translation>
    </message>
    <message>
        <source>Shoulders away from your ears</source>
        <translation>Schultern weg von den Ohren</translation>
    </message>
    <message>
        <source>Belly lightly firm, as before a soft nudge</source>
        <translation>Bauch leicht fest, wie vor einem sanften Stups</translation>
    </message>
    <message>
        <source>Chin a little back, back of the neck long</source>
        <translation>Kinn etwas zurück, Nacken lang</translation>
    </message>
    <message>
        <source>Keep breathing, never hold your breath</source>
        <translation>Weiteratmen, nie die Luft anhalten</translation>
    </message>
    <message>
        <source>Lay one forearm on the door frame, elbow at chest height.</source>
        <translation>Leg einen Unterarm an den Türrahmen, Ellbogen auf Brusthöhe.</translation>
    </message>
    <message>
        <source>Step through and lean forward until the chest opens.</source>
        <translation>Mach einen Schritt hindurch und lehn dich vor, bis die Brust sich öffnet.</translation>
    </message>
    <message>
        <source>Stay, keep breathing, then change sides.</source>
        <translation>Bleib, atme weiter und wechsle dann die Seite.</translation>
    </message>
    <message>
        <source>Forearm on the door frame, one foot forward</source>
        <translation>Unterarm am Türrahmen, ein Fuß vorn</translation>
    </message>
    <message>
        <source>Lean gently forward</source>
        <translation>Sanft nach vorn lehnen</translation>
    </message>
    <message>
        <source>Breathe out and let the chest open</source>
        <translation>Ausatmen und die Brust sich öffnen lassen</translation>
    </message>
    <message>
        <source>Shoulder low, low back quiet</source>
        <translation>Schulter tief, unterer Rücken ruhig</translation>
    </message>
    <message>
        <source>A mild stretch is enough</source>
        <translation>Ein leichtes Ziehen reicht</translation>
    </message>
    <message>
        <source>A tight chest draws the shoulders forward. Opening it first makes the rest easier.</source>
        <translation>Eine enge Brust zieht die Schultern nach vorn. Wird sie zuerst geöffnet, fällt der Rest leichter.</translation>
    </message>
    <message>
        <source>Hitching the shoulder up, or leaning from the low back.</source>
        <translation>Die Schulter hochziehen oder aus dem unteren Rücken lehnen.</translation>
    </message>
    <message>
        <source>Stop if your arm tingles or the front of the shoulder hurts.</source>
        <translation>Hör auf, wenn der Arm kribbelt oder die Schulter vorn schmerzt.</translation>
    </message>
    <message>
        <source>Stand with your back to a wall, a ball below the neck.</source>
        <translation>Stell dich mit dem Rücken an eine Wand, ein Ball unterhalb des Nackens.</translation>
    </message>
    <message>
        <source>Lean in and bend your knees to roll it.</source>
        <translation>Lehn dich an und beuge die Knie, um ihn zu rollen.</translation>
    </message>
    <message>
        <source>Rest on tender spots, then change sides.</source>
        <translation>Verweile auf empfindlichen Stellen, dann wechsle die Seite.</translation>
    </message>
    <message>
        <source>Ball between wall and muscle, below the neck</source>
        <translation>Ball zwischen Wand und Muskel, unter dem Nacken</translation>
    </message>
    <message>
        <source>Roll slowly</source>
        <translation>Langsam rollen</translation>
    </message>
    <message>
        <source>Look for tender spots and stay a while</source>
        <translation>Empfindliche Stellen suchen und verweilen</translation>
    </message>
    <message>
        <source>Bend your knees to move the ball</source>
        <translation>Die Knie beugen, damit der Ball wandert</translation>
    </message>
    <message>
        <source>On muscle only, never on the neck bones</source>
        <translation>Nur auf dem Muskel, nie auf den Halswirbeln</translation>
    </message>
    <message>
        <source>Stress lifts the shoulders toward the ears. Slow pressure helps that muscle let go.</source>
        <translation>Anspannung hebt die Schultern zu den Ohren. Langsamer Druck hilft diesem Muskel, loszulassen.</translation>
    </message>
    <message>
        <source>Putting the ball on the neck or on the spine.</source>
        <translation>Den Ball auf den Nacken oder die Wirbelsäule setzen.</translation>
    </message>
    <message>
        <source>Pressure is fine. Stop if it turns sharp, or your arm tingles.</source>
        <translation>Druck ist in Ordnung. Hör auf, wenn er scharf wird oder der Arm kribbelt.</translation>
    </message>
    <message>
        <source>Lie with the roller across your upper back, arms crossed.</source>
        <translation>Leg dich mit dem oberen Rücken quer über die Rolle, Arme verschränkt.</translation>
    </message>
    <message>
        <source>Lift your hips a little and tuck your chin.</source>
        <translation>Heb das Becken ein wenig und zieh das Kinn an.</translation>
    </message>
    <message>
        <source>Roll slowly up and down, not onto neck or low back.</source>
        <translation>Roll langsam auf und ab, nicht auf Nacken oder unteren Rücken.</translation>
    </message>
    <message>
        <source>Lie across the roller, arms crossed</source>
        <translation>Quer über die Rolle legen, Arme verschränkt</translation>
    </message>
    <message>
        <source>Lie across the rolled towel, arms crossed</source>
        <translation>Quer über das Handtuch legen, Arme verschränkt</translation>
    </message>
    <message>
        <source>Ball between wall and upper back, arms crossed</source>
        <translation>Ball an Wand und oberem Rücken, Arme verschränkt</translation>
    </message>
    <message>
        <source>Up and down the upper back only</source>
        <translation>Nur den oberen Rücken auf und ab</translation>
    </message>
    <message>
        <source>Chin tucked, hips just off the floor</source>
        <translation>Kinn angezogen, Becken knapp über dem Boden</translation>
    </message>
    <message>
        <source>Pressure is fine, sharp pain is not</source>
        <translation>Druck ist in Ordnung, scharfer Schmerz nicht</translation>
    </message>
    <message>
        <source>A back that has been loosened first moves further in everything that follows.</source>
        <translation>Ein Rücken, der zuerst gelockert wurde, bewegt sich danach in allem weiter.</translation>
    </message>
    <message>
        <source>Letting the head hang back, or rolling onto the low back.</source>
        <translation>Den Kopf nach hinten hängen lassen oder auf den unteren Rücken rollen.</translation>
    </message>
    <message>
        <source>A crack is only a sound. Stop if it comes with pain.</source>
        <translation>Ein Knacken ist nur ein Geräusch. Hör auf, wenn es mit Schmerz kommt.</translation>
    </message>
    <message>
        <source>Stand with your back to a wall, heels about 15 cm away.</source>
        <translation>Stell dich mit dem Rücken an eine Wand, die Fersen etwa 15 cm davor.</translation>
    </message>
    <message>
        <source>Bend your arms to a right angle and lay them on the wall.</source>
        <translation>Beuge die Arme im rechten Winkel und leg sie an die Wand.</translation>
    </message>
    <message>
        <source>Slide up while everything touches, then down again.</source>
        <translation>Gleite hoch, solange alles anliegt, dann wieder hinunter.</translation>
    </message>
    <message>
        <source>Back to the wall, heels a hand&apos;s length away</source>
        <translation>Rücken an der Wand, Fersen eine Handlänge davor</translation>
    </message>
    <message>
        <source>Slide your arms up</source>
        <translation>Arme nach oben gleiten</translation>
    </message>
    <message>
        <source>Hold at the top</source>
        <translation>Oben halten</translation>
    </message>
    <message>
        <source>Slide back down</source>
        <translation>Wieder herabgleiten</translation>
    </message>
    <message>
        <source>Elbows, wrists and hands stay on the wall</source>
        <translation>Ellbogen und Hände bleiben an der Wand</translation>
    </message>
    <message>
        <source>Ribs down, shoulders away from your ears</source>
        <translation>Rippen tief, Schultern weg von den Ohren</translation>
    </message>
    <message>
        <source>Turn back where your low back wants to arch</source>
        <translation>Umkehren, wo der untere Rücken hohl werden will</translation>
    </message>
    <message>
        <source>Teaches the shoulder blades to glide again. A few centimetres are a normal start.</source>
        <translation>Die Schulterblätter lernen wieder zu gleiten. Ein paar Zentimeter sind ein normaler Anfang.</translation>
    </message>
    <message>
        <source>Letting the ribs flare and the low back arch to get higher.</source>
        <translation>Für mehr Höhe die Rippen aufklappen und ins Hohlkreuz gehen.</translation>
    </message>
    <message>
        <source>Stop if the shoulder pinches or your arm tingles.</source>
        <translation>Hör auf, wenn die Schulter klemmt oder der Arm kribbelt.</translation>
    </message>
    <message>
        <source>Hold the band at eye level, hands as wide as your shoulders.</source>
        <translation>Halte das Band auf Augenhöhe, die Hände schulterbreit.</translation>
    </message>
    <message>
        <source>Pull it apart until your shoulder blades come together.</source>
        <translation>Zieh es auseinander, bis die Schulterblätter zusammenkommen.</translation>
    </message>
    <message>
        <source>Go back slowly, elbows a little bent all the time.</source>
        <translation>Geh langsam zurück, die Ellbogen immer leicht gebeugt.</translation>
    </message>
    <message>
        <source>Band at eye level, hands shoulder-width apart</source>
        <translation>Band auf Augenhöhe, Hände schulterbreit</translation>
    </message>
    <message>
        <source>Pull the band apart</source>
        <translation>Band auseinanderziehen</translation>
    </message>
    <message>
        <source>Squeeze and hold</source>
        <translation>Anspannen und halten</translation>
    </message>
    <message>
        <source>Let it back slowly</source>
        <translation>Langsam zurücklassen</translation>
    </message>
    <message>
        <source>Tights at eye level, hands shoulder-width apart</source>
        <translation>Strumpfhose auf Augenhöhe, Hände schulterbreit</translation>
    </message>
    <message>
        <source>Towel at eye level, hands shoulder-width apart</source>
        <translation>Handtuch auf Augenhöhe, Hände schulterbreit</translation>
    </message>
    <message>
        <source>As if holding a pencil between the blades</source>
        <translation>Als läge ein Stift zwischen den Schulterblättern</translation>
    </message>
    <message>
        <source>Elbows a little soft, shoulders low</source>
        <translation>Ellbogen etwas weich, Schultern tief</translation>
    </message>
    <message>
        <source>You lead the band on the way back</source>
        <translation>Du führst das Band auf dem Rückweg</translation>
    </message>
    <message>
        <source>Wakes the muscles between the shoulder blades, which sitting lets go to sleep.</source>
        <translation>Weckt die Muskeln zwischen den Schulterblättern, die das Sitzen einschlafen lässt.</translation>
    </message>
    <message>
        <source>Shrugging the shoulders up while pulling.</source>
        <translation>Beim Ziehen die Schultern hochziehen.</translation>
    </message>
    <message>
        <source>Tired muscles are fine. Stop if anything feels sharp.</source>
        <translation>Müde Muskeln sind in Ordnung. Hör auf, wenn sich etwas scharf anfühlt.</translation>
    </message>
    <message>
        <source>Lie on your back, the roller across your upper back.</source>
        <translation>Leg dich auf den Rücken, die Rolle quer unter dem oberen Rücken.</translation>
    </message>
    <message>
        <source>Carry your head in your hands, elbows wide.</source>
        <translation>Trag den Kopf in den Händen, die Ellbogen weit.</translation>
    </message>
    <message>
        <source>Arch gently, breathe, then move the roller a little.</source>
        <translation>Streck dich sanft, atme, dann rück die Rolle ein wenig weiter.</translation>
    </message>
    <message>
        <source>Roller under the upper back, never the neck</source>
        <translation>Rolle unter dem oberen Rücken, nie im Nacken</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Move the roller</source>
        <translation>Die Rolle weiterrücken</translation>
    </message>
    <message>
        <source>Rolled towel under the upper back</source>
        <translation>Handtuchrolle unter dem oberen Rücken</translation>
    </message>
    <message>
        <source>Move the towel</source>
        <translation>Handtuch weiterrücken</translation>
    </message>
    <message>
        <source>Ball between wall and upper back</source>
        <translation>Ball zwischen Wand und oberem Rücken</translation>
    </message>
    <message>
        <source>Move the ball</source>
        <translation>Den Ball weiterrücken</translation>
    </message>
    <message>
        <source>Hands carry your head, elbows wide</source>
        <translation>Hände tragen den Kopf, Ellbogen weit</translation>
    </message>
    <message>
        <source>Arch gently over the roller</source>
        <translation>Sanft über die Rolle strecken</translation>
    </message>
    <message>
        <source>Hips stay down, low back stays quiet</source>
        <translation>Becken bleibt unten, unterer Rücken ruhig</translation>
    </message>
    <message>
        <source>Gives the upper spine back the movement that hours of sitting take.</source>
        <translation>Gibt der oberen Wirbelsäule die Bewegung zurück, die Stunden im Sitzen nehmen.</translation>
    </message>
    <message>
        <source>Arching the low back instead of the upper back.</source>
        <translation>Den unteren Rücken überstrecken statt des oberen.</translation>
    </message>
    <message>
        <source>Kneel, sit back on your heels and fold forward.</source>
        <translation>Knie dich hin, setz dich auf die Fersen und beug dich vor.</translation>
    </message>
    <message>
        <source>Stretch your arms long without sinking into the shoulders.</source>
        <translation>Mach die Arme lang, ohne in die Schultern zu sinken.</translation>
    </message>
    <message>
        <source>Walk both hands to one side, later to the other.</source>
        <translation>Wandere mit beiden Händen zur einen Seite, später zur anderen.</translation>
    </message>
    <message>
        <source>Kneel, hips on your heels, arms long</source>
        <translation>Knien, Becken auf den Fersen, Arme lang</translation>
    </message>
    <message>
        <source>Reach long and breathe</source>
        <translation>Lang werden und atmen</translation>
    </message>
    <message>
        <source>Reach to the left</source>
        <translation>Nach links strecken</translation>
    </message>
    <message>
        <source>Reach to the right</source>
        <translation>Nach rechts strecken</translation>
    </message>
    <message>
        <source>Hips stay back on your heels</source>
        <translation>Das Becken bleibt auf den Fersen</translation>
    </message>
    <message>
        <source>Long arms, light shoulders</source>
        <translation>Lange Arme, leichte Schultern</translation>
    </message>
    <message>
        <source>Let each breath widen your back</source>
        <translation>Jeder Atemzug darf den Rücken weiten</translation>
    </message>
    <message>
        <source>A quiet stretch for the whole back before the day ends.</source>
        <translation>Eine ruhige Dehnung für den ganzen Rücken, bevor der Tag endet.</translation>
    </message>
    <message>
        <source>Sinking into the shoulders, or letting the hips follow the hands.</source>
        <translation>In die Schultern sinken oder das Becken den Händen folgen lassen.</translation>
    </message>
    <message>
        <source>Stop if a knee or a shoulder hurts, or your arms tingle.</source>
        <translation>Hör auf, wenn Knie oder Schulter schmerzen oder die Arme kribbeln.</translation>
    </message>
    <message>
        <source>Step on a box and grip the bar a little wide.</source>
        <translation>Steig auf eine Kiste und fass die Stange etwas weiter.</translation>
    </message>
    <message>
        <source>Let your weight sink until your back grows long.</source>
        <translation>Lass dein Gewicht sinken, bis der Rücken lang wird.</translation>
    </message>
    <message>
        <source>Breathe steadily and step down when the time is over.</source>
        <translation>Atme ruhig und steig ab, wenn die Zeit um ist.</translation>
    </message>
    <message>
        <source>From a box, grip just wider than your shoulders</source>
        <translation>Von einer Kiste: Griff etwas über schulterbreit</translation>
    </message>
    <message>
        <source>Hang and breathe</source>
        <translation>Hängen und atmen</translation>
    </message>
    <message>
        <source>Let your whole back grow long</source>
        <translation>Lass den ganzen Rücken lang werden</translation>
    </message>
    <message>
        <source>Feet on the box carry as much as you like</source>
        <translation>Die Füße tragen mit, so viel du magst</translation>
    </message>
    <message>
        <source>Step down, never jump</source>
        <translation>Absteigen, nie abspringen</translation>
    </message>
    <message>
        <source>Your own weight draws out what the chair has pressed together.</source>
        <translation>Dein eigenes Gewicht zieht auseinander, was der Stuhl zusammengedrückt hat.</translation>
    </message>
    <message>
        <source>Swinging, or jumping on and off the bar.</source>
        <translation>Schwingen oder auf die Stange und herunter springen.</translation>
    </message>
    <message>
        <source>Step down if a shoulder hurts or slips, or your hands tingle.</source>
        <translation>Steig ab, wenn eine Schulter schmerzt oder nachgibt oder die Hände kribbeln.</translation>
    </message>
    <message>
        <source>Sit or stand tall and put one hand on your belly.</source>
        <translation>Sitz oder steh aufrecht und leg eine Hand auf den Bauch.</translation>
    </message>
    <message>
        <source>Breathe in through the nose until the hand moves out.</source>
        <translation>Atme durch die Nase ein, bis die Hand sich nach außen bewegt.</translation>
    </message>
    <message>
        <source>Breathe out slowly; chest and shoulders stay quiet.</source>
        <translation>Atme langsam aus; Brust und Schultern bleiben ruhig.</translation>
    </message>
    <message>
        <source>Sit or stand tall, one hand on your belly</source>
        <translation>Aufrecht sitzen oder stehen, Hand auf dem Bauch</translation>
    </message>
    <message>
        <source>Through the nose, into the belly</source>
        <translation>Durch die Nase, in den Bauch</translation>
    </message>
    <message>
        <source>Slowly, with soft shoulders</source>
        <translation>Langsam, mit weichen Schultern</translation>
    </message>
    <message>
        <source>Light-headed? Breathe a little smaller</source>
        <translation>Benommen? Atme etwas kleiner</translation>
    </message>
    <message>
        <source>Slow breaths let the shoulders come down from the ears.</source>
        <translation>Langsame Atemzüge lassen die Schultern von den Ohren herabkommen.</translation>
    </message>
    <message>
        <source>Lifting the shoulders to get more air.</source>
        <translation>Für mehr Luft die Schultern heben.</translation>
    </message>
    <message>
        <source>Breathe as usual again if you feel dizzy.</source>
        <translation>Atme wieder wie sonst, wenn dir schwindlig wird.</translation>
    </message>
    <message>
        <source>Sit with long legs and loop the band around your feet.</source>
        <translation>Sitz mit langen Beinen und leg das Band um die Füße.</translation>
    </message>
    <message>
        <source>Pull both elbows back past your ribs.</source>
        <translation>Zieh beide Ellbogen bis hinter die Rippen.</translation>
    </message>
    <message>
        <source>Let the band draw your arms forward very slowly.</source>
        <translation>Lass das Band deine Arme sehr langsam nach vorn ziehen.</translation>
    </message>
    <message>
        <source>Sit tall, legs long, band around your feet</source>
        <translation>Aufrecht sitzen, Beine lang, Band um die Füße</translation>
    </message>
    <message>
        <source>Pull your elbows back</source>
        <translation>Ellbogen zurückziehen</translation>
    </message>
    <message>
        <source>Let go very slowly</source>
        <translation>Sehr langsam nachgeben</translation>
    </message>
    <message>
        <source>Sit tall, legs long, tights around your feet</source>
        <translation>Aufrecht, Beine lang, Strumpfhose um die Füße</translation>
    </message>
    <message>
        <source>Sit tall, legs long, towel around your feet</source>
        <translation>Aufrecht, Beine lang, Handtuch um die Füße</translation>
    </message>
    <message>
        <source>The way back takes twice as long</source>
        <translation>Der Rückweg dauert doppelt so lang</translation>
    </message>
    <message>
        <source>Tall chest, no leaning back</source>
        <translation>Brust aufrecht, nicht zurücklehnen</translation>
    </message>
    <message>
        <source>Giving way slowly makes muscles stronger where they have learned to tense up.</source>
        <translation>Langsames Nachgeben macht Muskeln dort stärker, wo sie gelernt haben, sich anzuspannen.</translation>
    </message>
    <message>
        <source>Leaning back, or letting the band snap forward.</source>
        <translation>Sich zurücklehnen oder das Band nach vorn schnellen lassen.</translation>
    </message>
    <message>
        <source>Lie face down, your forehead on a folded towel.</source>
        <translation>Leg dich auf den Bauch, die Stirn auf einem gefalteten Handtuch.</translation>
    </message>
    <message>
        <source>Bring the shoulder blades together and lift your hands.</source>
        <translation>Führ die Schulterblätter zusammen und heb die Hände.</translation>
    </message>
    <message>
        <source>Lower them again; the head never moves.</source>
        <translation>Senk sie wieder; der Kopf bewegt sich nie.</translation>
    </message>
    <message>
        <source>Face down, forehead on a folded towel</source>
        <translation>Bauchlage, Stirn auf gefaltetem Handtuch</translation>
    </message>
    <message>
        <source>Lift your hands</source>
        <translation>Hände heben</translation>
    </message>
    <message>
        <source>Lower your hands</source>
        <translation>Hände senken</translation>
    </message>
    <message>
        <source>Two or three centimetres are plenty</source>
        <translation>Zwei oder drei Zentimeter reichen völlig</translation>
    </message>
    <message>
        <source>Forehead stays down, neck stays long</source>
        <translation>Stirn bleibt unten, Nacken bleibt lang</translation>
    </message>
    <message>
        <source>The work is between your shoulder blades</source>
        <translation>Gearbeitet wird zwischen den Schulterblättern</translation>
    </message>
    <message>
        <source>A very small lift that only the muscles between the blades can do.</source>
        <translation>Ein sehr kleines Heben, das nur die Muskeln zwischen den Schulterblättern können.</translation>
    </message>
    <message>
        <source>Lifting the head, or helping with the neck.</source>
        <translation>Den Kopf heben oder mit dem Nacken nachhelfen.</translation>
    </message>
    <message>
        <source>Stop if your neck hurts or your arms tingle.</source>
        <translation>Hör auf, wenn der Nacken schmerzt oder die Arme kribbeln.</translation>
    </message>
    <message>
        <source>Sharp, stabbing pain</source>
        <translation>Scharfer, stechender Schmerz</translation>
    </message>
    <message>
        <source>Numb or tingling arms</source>
        <translation>Taube oder kribbelnde Arme</translation>
    </message>
    <message>
        <source>Pain that is worse at night</source>
        <translation>Schmerz, der nachts schlimmer ist</translation>
    </message>
    <message>
        <source>Trouble breathing while moving</source>
        <translation>Atemnot beim Bewegen</translation>
    </message>
    <message>
        <source>Shoulder shrugs</source>
        <translation>Schulterheben mit Gewicht</translation>
    </message>
    <message>
        <source>They can leave the muscle beside the neck tighter still.</source>
        <translation>Es kann den Muskel neben dem Nacken noch fester machen.</translation>
    </message>
    <message>
        <source>Heavy overhead presses</source>
        <translation>Schweres Drücken über Kopf</translation>
    </message>
    <message>
        <source>Leave them until reaching up no longer hurts.</source>
        <translation>Lass es, bis das Strecken nach oben nicht mehr schmerzt.</translation>
    </message>
    <message>
        <source>Heavy upright rows</source>
        <translation>Schweres aufrechtes Rudern</translation>
    </message>
    <message>
        <source>They crowd the space at the top of the shoulder.</source>
        <translation>Es verengt den Raum oben in der Schulter.</translation>
    </message>
    <message>
        <source>Presses behind the neck</source>
        <translation>Drücken hinter dem Nacken</translation>
    </message>
    <message>
        <source>They strain the neck.</source>
        <translation>Es belastet den Nacken.</translation>
    </message>
    <message>
        <source>Lots of crunches</source>
        <translation>Viele Crunches</translation>
    </message>
    <message>
        <source>They practise the hunched position.</source>
        <translation>Sie üben die gekrümmte Haltung.</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>A few minutes of movement before the sitting begins.</source>
        <translation>Ein paar Minuten Bewegung, bevor das Sitzen beginnt.</translation>
    </message>
    <message>
        <source>Desk reset</source>
        <translation>Bewegungspause</translation>
    </message>
    <message>
        <source>Two minutes on your feet after a long stretch of sitting.</source>
        <translation>Zwei Minuten auf den Beinen nach einer langen Zeit im Sitzen.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Stronger muscles between the shoulder blades hold what stretching alone cannot.</source>
        <translation>Stärkere Muskeln zwischen den Schulterblättern halten, was Dehnen allein nicht kann.</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>Gentle stretching, so that the day does not go to bed with you.</source>
        <translation>Sanftes Dehnen, damit der Tag nicht mit dir ins Bett geht.</translation>
    </message>
    <message>
        <source>Before a workout</source>
        <translation>Vor dem Training</translation>
    </message>
    <message>
        <source>Wakes the muscles between the shoulder blades before they carry weight.</source>
        <translation>Weckt die Muskeln zwischen den Schulterblättern, bevor sie Gewicht tragen.</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Desk Break Companion</source>
        <translation>Begleiter für Bewegungspausen</translation>
    </message>
    <message>
        <source>Breaks and exercises for a sore upper back</source>
        <translation>Pausen und Übungen für einen verspannten oberen Rücken</translation>
    </message>
    <message>
        <source>break;posture;stretch;exercise;reminder;back;desk;</source>
        <translation>pause;haltung;dehnen;übung;erinnerung;rücken;schreibtisch;</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>Eine Einheit starten</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>1 Stunde pausieren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Unhunch sits in the tray and carries out a plan for a sore upper back: some mobility in the morning, a desk reset after every 90 minutes of sitting, strength after work and stretching before bed.</source>
        <translation>Unhunch sitzt in der Leiste und führt durch einen Plan für einen verspannten oberen Rücken: etwas Beweglichkeit am Morgen, eine Bewegungspause nach je 90 Minuten Sitzen, Kraft nach der Arbeit und Dehnen vor dem Schlafen.</translation>
    </message>
    <message>
        <source>When something is due it waits for a pause in your typing and asks once. It never takes the keyboard.</source>
        <translation>Ist etwas fällig, wartet es auf eine Pause beim Tippen und fragt einmal. Es nimmt dir nie die Tastatur.</translation>
    </message>
    <message>
        <source>An animated figure leads through every exercise, with a count, soft sounds and, if you like, a voice.</source>
        <translation>Eine bewegte Figur führt durch jede Übung, mit Zählung, leisen Tönen und, wenn du magst, einer Stimme.</translation>
    </message>
    <message>
        <source>It waits while you are in a meeting, and starts to count anew when you walk away for five minutes.</source>
        <translation>Es wartet, solange du in einer Besprechung bist, und zählt neu, wenn du fünf Minuten weggehst.</translation>
    </message>
    <message>
        <source>The week shows what was done, and holds nothing against you.</source>
        <translation>Die Woche zeigt, was gemacht wurde, und hält dir nichts vor.</translation>
    </message>
    <message>
        <source>Everything stays on your computer. There is no account, and it never goes online.</source>
        <translation>Alles bleibt auf deinem Rechner. Es gibt kein Konto, und es geht nie ins Netz.</translation>
    </message>
    <message>
        <source>Unhunch is no medical device and gives no medical advice. Stop an exercise that causes sharp pain, numbness or tingling.</source>
        <translation>Unhunch ist kein Medizinprodukt und gibt keinen medizinischen Rat. Beende eine Übung, die scharfen Schmerz, Taubheit oder Kribbeln auslöst.</translation>
    </message>
    <message>
        <source>The first release.</source>
        <translation>Die erste Version.</translation>
    </message>
</context>
<context>
    <name>unhunch::AvoidCard</name>
    <message>
        <source>Better left alone</source>
        <translation>Lieber lassen</translation>
    </message>
</context>
<context>
    <name>unhunch::CautionPage</name>
    <message>
        <source>•  %1</source>
        <translation>•  %1</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>unhunch::ChoicesDesk</name>
    <message>
        <source>Your plan</source>
        <translation>Dein Plan</translation>
    </message>
</context>
<context>
    <name>unhunch::ClockEdit</name>
    <message>
        <source>Times around it</source>
        <translation>Zeiten ringsum</translation>
    </message>
    <message>
        <source>%1: times around it</source>
        <translation>%1: Zeiten ringsum</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it like %2.</source>
        <translation>„%1“ ist keine Uhrzeit. Schreib sie wie %2.</translation>
    </message>
</context>
<context>
    <name>unhunch::Composition</name>
    <message>
        <source>Your desktop does not tell whether you are at the keyboard. Unhunch counts by the clock alone.</source>
        <translation>Dein Desktop sagt nicht, ob du an der Tastatur bist. Unhunch zählt nur nach der Uhr.</translation>
    </message>
    <message>
        <source>There is no session bus, so a second start cannot open this window.</source>
        <translation>Es gibt keinen Sitzungsbus, ein zweiter Start kann dieses Fenster also nicht öffnen.</translation>
    </message>
    <message>
        <source>%1. The defaults are used.</source>
        <translation>%1. Es gelten die Vorgaben.</translation>
    </message>
</context>
<context>
    <name>unhunch::CueBand</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>unhunch::EraseDialog</name>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>to be typed before everything is deleted</comment>
        <translation>löschen</translation>
    </message>
    <message>
        <source>The whole history goes, with its journal and its backups, and Unhunch ends. It cannot be undone. Your settings stay.</source>
        <translation>Der ganze Verlauf geht, mit seinem Journal und seinen Sicherungen, und Unhunch endet. Es lässt sich nicht rückgängig machen. Deine Einstellungen bleiben.</translation>
    </message>
    <message>
        <source>Type “%1” to go on.</source>
        <translation>Tippe „%1“, um fortzufahren.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Alles löschen?</translation>
    </message>
</context>
<context>
    <name>unhunch::ExercisePage</name>
    <message>
        <source>All exercises</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>One level easier</source>
        <translation>Eine Stufe leichter</translation>
    </message>
    <message>
        <source>One level harder</source>
        <translation>Eine Stufe schwerer</translation>
    </message>
    <message>
        <source>Let the plan decide</source>
        <translation>Den Plan entscheiden lassen</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>How</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Common mistake</source>
        <translation>Häufiger Fehler</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>Wann du aufhörst</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>1. Stand with your back to a wall.</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>unhunch::FieldWidget</name>
    <message>
        <source>Whenever I sit, without fixed hours</source>
        <translation>Wann immer ich sitze, ohne feste Stunden</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Stunden hinzufügen</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>%1 wegnehmen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the program</source>
        <translation>Das Programm hinzufügen</translation>
    </message>
    <message>
        <source>Take this workout away</source>
        <translation>Dieses Training wegnehmen</translation>
    </message>
    <message>
        <source>Add a workout</source>
        <translation>Ein Training hinzufügen</translation>
    </message>
    <message>
        <source>%1, day</source>
        <translation>%1, Tag</translation>
    </message>
    <message>
        <source>%1, time</source>
        <translation>%1, Uhrzeit</translation>
    </message>
</context>
<context>
    <name>unhunch::FinishedPage</name>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Anything wrong?</source>
        <translation>Stimmt etwas nicht?</translation>
    </message>
    <message>
        <source>Closes by itself in a few seconds</source>
        <translation>Schließt sich in ein paar Sekunden von selbst</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>How hard was it?</source>
        <translation>Wie schwer war es?</translation>
    </message>
    <message>
        <source>Too easy</source>
        <translation>Zu leicht</translation>
    </message>
    <message>
        <source>About right</source>
        <translation>Passt so</translation>
    </message>
    <message>
        <source>Too hard</source>
        <translation>Zu schwer</translation>
    </message>
    <message>
        <source>How do you feel, compared with yesterday?</source>
        <translation>Wie fühlst du dich, verglichen mit gestern?</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>Pain got worse at night</source>
        <translation>Der Schmerz wurde nachts stärker</translation>
    </message>
</context>
<context>
    <name>unhunch::FirmPage</name>
    <message>
        <source>Keep holding</source>
        <translation>Weiter halten</translation>
    </message>
    <message>
        <source>Hold Esc for 2 seconds to leave</source>
        <translation>Halte Esc 2 Sekunden, um herauszukommen</translation>
    </message>
</context>
<context>
    <name>unhunch::FirstRunDesk</name>
    <message>
        <source>The first steps wait at step %1 of %2. Reminders come as they are set now.</source>
        <translation>Die ersten Schritte warten bei Schritt %1 von %2. Erinnerungen kommen, wie es jetzt eingestellt ist.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leave it at that</source>
        <translation>Dabei belassen</translation>
    </message>
    <message>
        <source>Your place here cannot be kept: %1</source>
        <translation>Deine Stelle hier kann nicht gemerkt werden: %1</translation>
    </message>
</context>
<context>
    <name>unhunch::FirstRunStep</name>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
</context>
<context>
    <name>unhunch::FirstRunWindow</name>
    <message>
        <source>Unhunch: first steps</source>
        <translation>Unhunch: erste Schritte</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>unhunch::GearLine</name>
    <message>
        <source>Press to take something else</source>
        <translation>Drücken, um etwas anderes zu nehmen</translation>
    </message>
</context>
<context>
    <name>unhunch::GuidePage</name>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Show how it goes</source>
        <translation>Zeigen, wie es geht</translation>
    </message>
    <message>
        <source>Common mistake</source>
        <translation>Häufiger Fehler</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>Nicht so</translation>
    </message>
</context>
<context>
    <name>unhunch::HistoryDesk</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
</context>
<context>
    <name>unhunch::HistoryMenu</name>
    <message>
        <source>Page to print (PDF)…</source>
        <translation>Seite zum Drucken (PDF) …</translation>
    </message>
    <message>
        <source>Plan for a calendar…</source>
        <translation>Plan für einen Kalender …</translation>
    </message>
    <message>
        <source>Tables (CSV)…</source>
        <translation>Tabellen (CSV) …</translation>
    </message>
    <message>
        <source>All of it (JSON)…</source>
        <translation>Alles (JSON) …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Undo the last import</source>
        <translation>Letzten Import rückgängig machen</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Alles löschen …</translation>
    </message>
</context>
<context>
    <name>unhunch::HistoryPage</name>
    <message>
        <source>Earlier week</source>
        <translation>Frühere Woche</translation>
    </message>
    <message>
        <source>Later week</source>
        <translation>Spätere Woche</translation>
    </message>
    <message>
        <source>Export, import and delete</source>
        <translation>Exportieren, importieren und löschen</translation>
    </message>
</context>
<context>
    <name>unhunch::LadderCard</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>Level 1: 6 reps, our own</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Level 1: 6 reps</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>unhunch::LibraryDesk</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
</context>
<context>
    <name>unhunch::LibraryList</name>
    <message>
        <source>Search exercises</source>
        <translation>Übungen suchen</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
</context>
<context>
    <name>unhunch::LookBack</name>
    <message>
        <source>Trend</source>
        <translation>Verlaufskurve</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>Stufen</translation>
    </message>
</context>
<context>
    <name>unhunch::MainWindow</name>
    <message>
        <source>Unhunch</source>
        <translation>Unhunch</translation>
    </message>
</context>
<context>
    <name>unhunch::MoreSection</name>
    <message>
        <source>I already did it</source>
        <translation>Das habe ich schon gemacht</translation>
    </message>
    <message>
        <source>Short version</source>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>Counts as self-reported</source>
        <translation>Zählt als selbst gemeldet</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Diesmal überspringen</translation>
    </message>
    <message>
        <source>What is in the way?</source>
        <translation>Was ist im Weg?</translation>
    </message>
    <message>
        <source>Skip: %1</source>
        <translation>Überspringen: %1</translation>
    </message>
</context>
<context>
    <name>unhunch::NextCard</name>
    <message>
        <source>Pause reminders</source>
        <translation>Erinnerungen pausieren</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 Stunden</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Bis ich fortsetze</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Erinnerungen fortsetzen</translation>
    </message>
</context>
<context>
    <name>unhunch::NoticeDesk</name>
    <message>
        <source>Open Unhunch</source>
        <translation>Unhunch öffnen</translation>
    </message>
</context>
<context>
    <name>unhunch::PickButton</name>
    <message>
        <source>%1: %2</source>
        <comment>a choice and what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>unhunch::PreviewPage</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Short version</source>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>unhunch::PreviewRow</name>
    <message>
        <source>One level easier</source>
        <translation>Eine Stufe leichter</translation>
    </message>
    <message>
        <source>One level harder</source>
        <translation>Eine Stufe schwerer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>12 reps · 1 min 5</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>unhunch::ProgressDesk</name>
    <message>
        <source>Strength and hanging rest until your stop sign was looked at.</source>
        <translation>Kraft und Hängen ruhen, bis sich jemand dein Warnzeichen angesehen hat.</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Ist geschehen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Let the plan decide</source>
        <translation>Den Plan entscheiden lassen</translation>
    </message>
</context>
<context>
    <name>unhunch::ReminderCard</name>
    <message>
        <source>Unhunch reminder</source>
        <translation>Erinnerung von Unhunch</translation>
    </message>
    <message>
        <source>I already did it</source>
        <translation>Das habe ich schon gemacht</translation>
    </message>
    <message>
        <source>Short version</source>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>Skip: %1</source>
        <translation>Überspringen: %1</translation>
    </message>
</context>
<context>
    <name>unhunch::ReminderFace</name>
    <message>
        <source>Close and ask again in 5 minutes</source>
        <translation>Schließen und in 5 Minuten wieder fragen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Other snooze lengths</source>
        <translation>Andere Aufschubzeiten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Unhunch</source>
        <translation>Unhunch</translation>
    </message>
</context>
<context>
    <name>unhunch::RemoteDesk</name>
    <message>
        <source>Nothing is due.</source>
        <translation>Es ist nichts fällig.</translation>
    </message>
    <message>
        <source>There is no routine “%1”. There are %2.</source>
        <translation>Es gibt kein Programm „%1“. Es gibt %2.</translation>
    </message>
    <message>
        <source>It was snoozed for as long as it can.</source>
        <translation>Es wurde so lange verschoben, wie es geht.</translation>
    </message>
    <message>
        <source>There is no reason “%1”. There are %2.</source>
        <translation>Es gibt keinen Grund „%1“. Es gibt %2.</translation>
    </message>
    <message>
        <source>A pause ends at a time ahead, within a year.</source>
        <translation>Eine Pause endet zu einer Zeit in der Zukunft, innerhalb eines Jahres.</translation>
    </message>
</context>
<context>
    <name>unhunch::SessionControls</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>+15 s</source>
        <translation>+15 s</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Leichter machen</translation>
    </message>
    <message>
        <source>Something&apos;s wrong</source>
        <translation>Etwas stimmt nicht</translation>
    </message>
    <message>
        <source>Add 15 seconds</source>
        <translation>15 Sekunden dazu</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>unhunch::SessionDesk</name>
    <message>
        <source>There is no such routine.</source>
        <translation>Dieses Programm gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>unhunch::SessionHeader</name>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
</context>
<context>
    <name>unhunch::SessionSurroundings</name>
    <message>
        <source>A guided session is running</source>
        <translation>Eine geführte Einheit läuft</translation>
    </message>
</context>
<context>
    <name>unhunch::SettingRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a setting and the way back to its default</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>unhunch::SettingsDesk</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The settings were changed by another program and have been read again. Please make your change once more.</source>
        <translation>Die Einstellungen wurden von einem anderen Programm geändert und neu gelesen. Bitte ändere es noch einmal.</translation>
    </message>
    <message>
        <source>undoing it</source>
        <translation>das Rückgängigmachen</translation>
    </message>
    <message>
        <source>moving the day</source>
        <translation>den Tag mitnehmen</translation>
    </message>
    <message>
        <source>It was renamed and lies beside the new one.</source>
        <translation>Sie wurde umbenannt und liegt neben der neuen.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Die Einstellungen sind gesichert.</translation>
    </message>
    <message>
        <source>taking settings from a file</source>
        <translation>Einstellungen aus einer Datei</translation>
    </message>
    <message>
        <source>The settings of that file are in force.</source>
        <translation>Die Einstellungen aus der Datei gelten jetzt.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>This file is not understood and left as it is; the defaults are used. %1</source>
        <translation>Diese Datei ist nicht verständlich und bleibt, wie sie ist; es gelten die Vorgaben. %1</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Beiseitelegen</translation>
    </message>
</context>
<context>
    <name>unhunch::SettingsPage</name>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>unhunch::Sidebar</name>
    <message>
        <source>Unhunch</source>
        <translation>Unhunch</translation>
    </message>
</context>
<context>
    <name>unhunch::SpanRow</name>
    <message>
        <source>Take these hours away</source>
        <translation>Diese Stunden wegnehmen</translation>
    </message>
    <message>
        <source>to</source>
        <comment>hours</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, bis</translation>
    </message>
    <message>
        <source>Take away %1 to %2</source>
        <translation>%1 bis %2 wegnehmen</translation>
    </message>
</context>
<context>
    <name>unhunch::StageView</name>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Oben</translation>
    </message>
</context>
<context>
    <name>unhunch::StopSignPage</name>
    <message>
        <source>Just stop here</source>
        <translation>Einfach hier aufhören</translation>
    </message>
    <message>
        <source>What do you feel?</source>
        <translation>Was spürst du?</translation>
    </message>
    <message>
        <source>Any of these is a reason to stop for today. What you did is saved.</source>
        <translation>Jedes davon ist ein Grund, für heute aufzuhören. Was du gemacht hast, ist gespeichert.</translation>
    </message>
    <message>
        <source>All fine, go back</source>
        <translation>Alles gut, zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>unhunch::StoppedPage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>unhunch::TransferActions</name>
    <message>
        <source>Page to print</source>
        <translation>Seite zum Drucken</translation>
    </message>
    <message>
        <source>Plan for a calendar</source>
        <translation>Plan für einen Kalender</translation>
    </message>
    <message>
        <source>All of the history</source>
        <translation>Der ganze Verlauf</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>A folder for the tables</source>
        <translation>Ein Ordner für die Tabellen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>History (*.json)</source>
        <translation>Verlauf (*.json)</translation>
    </message>
    <message>
        <source>The last import is undone.</source>
        <translation>Der letzte Import ist rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>unhunch::Tray</name>
    <message>
        <source>This is not a meeting</source>
        <translation>Das ist keine Besprechung</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Erinnerungen fortsetzen</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Fertig für heute</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Start another routine</source>
        <translation>Anderes Programm starten</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Erinnerungen pausieren</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Für 30 Minuten</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>For 2 hours</source>
        <translation>Für 2 Stunden</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Bis ich fortsetze</translation>
    </message>
</context>
<context>
    <name>unhunch::TrayDesk</name>
    <message>
        <source>Your desktop has no tray. Unhunch keeps running; start it again to open this window.</source>
        <translation>Dein Desktop hat keine Leiste für Symbole. Unhunch läuft weiter; starte es noch einmal, um dieses Fenster zu öffnen.</translation>
    </message>
</context>
<context>
    <name>unhunch::VoiceHelper</name>
    <message>
        <source>The speech engine does not answer, so cues are only shown.</source>
        <translation>Die Sprachausgabe antwortet nicht, daher werden Hinweise nur gezeigt.</translation>
    </message>
    <message>
        <source>No speech engine was found, so cues are only shown.</source>
        <translation>Keine Sprachausgabe gefunden, daher werden Hinweise nur gezeigt.</translation>
    </message>
    <message>
        <source>The speech engine does not speak this language, so cues are only shown.</source>
        <translation>Die Sprachausgabe kann diese Sprache nicht, daher werden Hinweise nur gezeigt.</translation>
    </message>
</context>
<context>
    <name>unhunch::WeekCard</name>
    <message>
        <source>Start one now</source>
        <translation>Jetzt eine starten</translation>
    </message>
</context>
</TS>
