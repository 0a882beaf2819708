# bash completion for unhunch
_unhunch() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]} words=
    COMPREPLY=()
    case $prev in
        --folder) mapfile -t COMPREPLY < <(compgen -d -- "$cur"); return ;;
        --rules) mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;
        --since) words='2d 36h 90m' ;;
        --week | --from | --speed) return ;;
        *)
            if ((COMP_CWORD == 1)); then
                words='status start snooze skip did-it pause resume done-for-today history export import delete plan why rules
                    record simulate autostart doctor --hidden --speed --help --version'
            else
                case $command in
                    status) words='--json --follow' ;;
                    start) words='morning desk-reset after-work bedtime pre-workout' ;;
                    snooze) words='2m 5m 15m lull' ;;
                    skip) words='meeting in-flow no-space pain not-now' ;;
                    pause) words='30m 1h 2h until tomorrow' ;;
                    history) words='--week --json --folder' ;;
                    export)
                        if ((COMP_CWORD == 2)); then
                            words='json csv calendar summary'
                        else
                            mapfile -t COMPREPLY < <(compgen -f -- "$cur")
                            words='--folder'
                        fi
                        ;;
                    import) mapfile -t COMPREPLY < <(compgen -f -- "$cur"); words='--dry-run --undo --folder' ;;
                    delete) words='--everything --folder' ;;
                    plan) words='--json --folder' ;;
                    why) words='--since --json --folder' ;;
                    record) words='--since --folder' ;;
                    simulate) mapfile -t COMPREPLY < <(compgen -f -- "$cur"); words='--rules --human' ;;
                    autostart) words='on off' ;;
                    --speed) words='--from --folder' ;;
                esac
                words+=' --help'
            fi
            ;;
    esac
    mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -W "$words" -- "$cur")
}
complete -F _unhunch unhunch
