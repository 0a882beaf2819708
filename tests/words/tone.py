"""What the words of the program must not say, in any of its languages."""
import re

# A promise about health. (Somebody's profession is none.)
CLAIMS = {
    "en": r"\b(diagnos|treat|cure|heal(?!th)|prevent|rehab|remed|(?<!physio)therap)|medical grade|clinical|proven|guarantee",
    "de": r"diagnos|behandel|\b(ge)?heil|kurier|\breha|verhinder|vorbeugend|(?<!physio)therap|klinisch|bewiesen|garantier",
    "ar": r"تشخيص|يشخ|شفاء|يشفي|تشفي|\bوقاية\b|\bيقي\b|معالج|يعالج|تعالج|علاج(?! (ال)?طبيعي)|مضمون|مثبت علمي",
}
GUILT = {
    "en": r"\b(you missed|you failed|ashamed|shame|lazy|guilt|aborted|should have)\b",
    "de": r"\b(verpasst|versäumt|schäm|faul|schuld|abgebrochen|hättest)",
    "ar": r"فاتك|فشلت|كسول|تقصير|ذنب|كان عليك",
}
# Typewriter's quotes and dots are for what is typed in a terminal. Arabic has marks of its own.
MARKS = {
    "en": r"[!¡]|\.\.\.",
    "de": r"[!¡]|\.\.\.|[\"”]|(?<=\s)'",
    "ar": r"[!¡]|\.\.\.|[\"?,;](?!\d)",
}
# Contexts for terminals and for lists that machines read.
TYPED = {"Commands"}


def faults(language, context, text):
    """What is wrong with a text, in words; nothing if all is well."""
    if re.search(CLAIMS[language], text, re.IGNORECASE):
        yield "promises something about health"
    if re.search(GUILT[language], text, re.IGNORECASE):
        yield "scolds"
    # A list of keywords has semicolons in every language.
    typed = context in TYPED or text.endswith(";")
    if not typed and re.search(MARKS[language], text):
        yield "has marks that do not belong there"
