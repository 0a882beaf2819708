# fish completion for unhunch
complete -c unhunch -f
function __unhunch_takes
    complete -c unhunch -n "__fish_seen_subcommand_from $argv[1]" $argv[2..]
end

complete -c unhunch -n __fish_use_subcommand -l hidden -d 'open no window at the start'
complete -c unhunch -n __fish_use_subcommand -l speed -x -d 'time-lapse'
complete -c unhunch -n __fish_use_subcommand -l from -x -d 'where the time-lapse begins'
complete -c unhunch -n __fish_use_subcommand -l version -d 'print the version'
complete -c unhunch -l help -d 'print help'

complete -c unhunch -n __fish_use_subcommand -a status -d 'what comes next, and how long you have been sitting'
complete -c unhunch -n __fish_use_subcommand -a start -d 'open a guided session'
complete -c unhunch -n __fish_use_subcommand -a snooze -d 'what is due asks again later'
complete -c unhunch -n __fish_use_subcommand -a skip -d 'skip what is due'
complete -c unhunch -n __fish_use_subcommand -a did-it -d 'you did already what is due'
complete -c unhunch -n __fish_use_subcommand -a pause -d 'no reminders for a while'
complete -c unhunch -n __fish_use_subcommand -a resume -d 'end a pause'
complete -c unhunch -n __fish_use_subcommand -a done-for-today -d 'no more desk resets today'
complete -c unhunch -n __fish_use_subcommand -a history -d 'what was done in a week'
complete -c unhunch -n __fish_use_subcommand -a export -d 'the history in a file of your own'
complete -c unhunch -n __fish_use_subcommand -a import -d 'add what was exported'
complete -c unhunch -n __fish_use_subcommand -a delete -d 'delete the whole history'
complete -c unhunch -n __fish_use_subcommand -a plan -d 'what would come when'
complete -c unhunch -n __fish_use_subcommand -a why -d 'how things stand, and why'
complete -c unhunch -n __fish_use_subcommand -a rules -d 'your rules as JSON'
complete -c unhunch -n __fish_use_subcommand -a record -d 'what the program was told, as a trace'
complete -c unhunch -n __fish_use_subcommand -a simulate -d 'what is decided over a trace'
complete -c unhunch -n __fish_use_subcommand -a autostart -d 'whether it starts with your session'
complete -c unhunch -n __fish_use_subcommand -a doctor -d 'what works on this desktop'

__unhunch_takes status -l json -d 'as JSON'
__unhunch_takes status -l follow -d 'go on with every change'
__unhunch_takes start -a 'morning desk-reset after-work bedtime pre-workout'
__unhunch_takes snooze -a '2m 5m 15m lull'
__unhunch_takes skip -a 'meeting in-flow no-space pain not-now'
__unhunch_takes pause -a '30m 1h 2h until tomorrow'
__unhunch_takes 'history' -l week -x -d 'another week, such as 2026-W10'
__unhunch_takes 'history plan why' -l json -d 'as JSON'
__unhunch_takes 'history export import delete plan why record' -l folder -r -d 'the history in this folder'
__unhunch_takes 'why record' -l since -x -a '2d 36h 90m' -d 'how far back'
__unhunch_takes export -F -a 'json csv calendar summary'
__unhunch_takes import -F
__unhunch_takes import -l dry-run -d 'add nothing'
__unhunch_takes import -l undo -d 'take the last import out'
__unhunch_takes delete -l everything -d 'yes, all of it'
__unhunch_takes simulate -F
__unhunch_takes simulate -l rules -r -F -d 'other rules'
__unhunch_takes simulate -l human -d sentences
__unhunch_takes autostart -a 'on off'
functions -e __unhunch_takes
