#compdef unhunch

_unhunch() {
    local -a commands
    commands=(
        'status:what comes next, and how long you have been sitting'
        'start:open a guided session'
        'snooze:what is due asks again later'
        'skip:skip what is due'
        'did-it:you did already what is due'
        'pause:no reminders for a while'
        'resume:end a pause'
        'done-for-today:no more desk resets today'
        'history:what was done in a week'
        'export:the history in a file of your own'
        'import:add what was exported'
        'delete:delete the whole history'
        'plan:what would come when'
        'why:how things stand, and why'
        'rules:your rules as JSON'
        'record:what the program was told, as a trace'
        'simulate:what is decided over a trace'
        'autostart:whether it starts with your session'
        'doctor:what works on this desktop'
    )
    if ((CURRENT == 2)); then
        _describe command commands
        _arguments '--hidden[open no window]' '--speed[time-lapse]:times as fast' '--help[help]' '--version[version]'
        return
    fi
    local folder='--folder[the history in this folder]:folder:_directories' json='--json[as JSON]'
    local since='--since[how far back]:length:(2d 36h 90m)' help='--help[help]'
    case $words[2] in
        status) _arguments $json '--follow[go on with every change]' $help ;;
        start) _arguments '2:routine:(morning desk-reset after-work bedtime pre-workout)' $help ;;
        snooze) _arguments '2:length:(2m 5m 15m lull)' $help ;;
        skip) _arguments '2:reason:(meeting in-flow no-space pain not-now)' $help ;;
        pause) _arguments '2:end:(30m 1h 2h until tomorrow)' '3:time:' $help ;;
        history) _arguments '--week[another week]:week:' $json $folder $help ;;
        export) _arguments '2:format:(json csv calendar summary)' '3:path:_files' $folder $help ;;
        import) _arguments '2:file:_files' '--dry-run[add nothing]' '--undo[take the last import out]' $folder $help ;;
        delete) _arguments '--everything[yes, all of it]' $folder $help ;;
        plan) _arguments '2:date:' $json $folder $help ;;
        why) _arguments $since $json $folder $help ;;
        record) _arguments $since $folder $help ;;
        simulate) _arguments '2:trace:_files' '--rules[other rules]:file:_files' '--human[sentences]' $help ;;
        autostart) _arguments '2:setting:(on off)' $help ;;
        --speed) _arguments '--from[local time]:time:' $folder ;;
        *) _arguments $help ;;
    esac
}

_unhunch "$@"
