"""Texts to remember, the same ones every time."""

SUBJECTS = ["The pilot", "Ariadne", "The shipwright", "Our cook", "The old captain", "Phaedra", "The harbour master",
            "The new deckhand", "Minos", "The surveyor", "The sailmaker", "A customs officer"]
VERBS = ["replaced", "measured", "painted", "forgot", "bought", "repaired", "described", "lost", "weighed", "sold",
         "promised to fetch", "complained about"]
THINGS = ["the rotten planks of the keel", "a rope of forty fathoms", "the brass compass", "three sails of flax",
          "the anchor chain", "a barrel of lamp oil", "the list of passengers", "the black sail", "the spare rudder",
          "an oar with a carved handle", "the tide tables", "a crate of lemons", "the harbour dues", "a ball of thread"]
PLACES = ["in Piraeus", "off Naxos", "before the storm", "after the night watch", "at low tide", "on the slipway",
          "while the ship lay in Knossos", "during the third voyage", "near the lighthouse", "in the dry dock"]

FOREIGN = [
    "Το πλοίο του Θησέα άλλαξε όλες τις σανίδες του, μία προς μία.",
    "Капитан просил заменить сгнившие доски до начала зимы.",
    "הספינה עגנה בנמל, והצוות החליף קרש אחר קרש.",
    "السفينة في الميناء، والبحّارة يستبدلون الألواح القديمة.",
    "जहाज़ के तख़्ते एक-एक करके बदले गए।",
    "船停在港口，木板一块一块地换新了。",
    "船の板は一枚ずつ新しくなった。それでも同じ船だろうか。",
    "배의 널빤지를 하나씩 새것으로 바꾸었다.",
    "เรือลำนี้เปลี่ยนไม้กระดานทีละแผ่นจนหมดทั้งลำ",
    "გემის ფიცრები ერთმანეთის მიყოლებით შეცვალეს.",
    "Նավի տախտակները մեկ առ մեկ փոխեցին։",
    "የመርከቡ ሳንቃዎች አንድ በአንድ ተቀየሩ።",
    "கப்பலின் பலகைகள் ஒவ்வொன்றாக மாற்றப்பட்டன.",
    "İstanbul'da ılık bir rüzgâr esti; ışık İZMİR'e kadar göründü.",
    "Những tấm ván của con tàu được thay từng tấm một.",
    "Die Schiffsplanken wurden überprüft, außen größtenteils ersetzt.",
    "Les planches pourries furent remplacées une à une, à l'été.",
    "Žluťoučký kůň stál na přídi a díval se na moře.",
    "Kynttilä sammui, mutta majakka näkyi yöhön asti.",
    "Skipið lá við bryggju; þrír menn skiptu um borð í súðinni.",
    "কাঠের তক্তাগুলো একটি একটি করে বদলানো হলো।",
    "ກະດານເຮືອຖືກປ່ຽນເທື່ອລະແຜ່ນ",
    "သင်္ဘောပျဉ်များကို တစ်ချပ်ပြီးတစ်ချပ် လဲလှယ်ခဲ့သည်။",
    "ស្ពានទូកត្រូវបានប្តូរម្តងមួយៗ",
    "Усі дошки замінено, а корабель той самий?",
    "ޑޯނީގެ ފިލާތައް ބަދަލުކުރެވުނު",
]

# What a program may trip over.
ODD = [
    "🚢⚓️🧵",
    "A family of one sign: 👩‍👩‍👧‍👦, a flag 🇬🇷, a hand 👋🏽.",
    "Cafe\u0301 with a combining accent is not Café with one letter.",
    "Z\u0351\u0343\u0346a\u0334\u0321\u0354l\u0328\u0359\u034dg\u0321\u0353o\u0337\u031b: marks upon marks.",
    "Left \u202eright to left\u202c left again; \u2067שלום\u2069 isolated.",
    "\ufeffBegins with a byte order mark.",
    "Zero\u200bwidth\u200cand\u200djoiners\u2060here.",
    "Full width: ＴＨＥＳＥＵＳ １２３; letters of mathematics: 𝒯𝒽𝑒𝓈𝑒𝓊𝓈 𝟙𝟚𝟛.",
    "Line one\nline two\r\nline three\rline four\u2028line five\u2029and a tab\there.",
    "Controls: \u0001\u0002\u001b[31mred\u001b[0m\u007f\u0085 end.",
    "Quotes ' '' \" `` and \\ \\n \\u0000, a semicolon; -- no comment /* nor this */ $1 ?2 :three %s {}.",
    "'); DROP TABLE memories; --",
    "Private \ue000 and beyond \U000f0000, the last letter \U0010fffd, not a character \ufdd0.",
    "   blanks before and after   ",
    "ǅ ß ﬁ Ⅷ ½ ª ſ K Å ı İ ς: letters with more than one other case.",
    ".",
    "a",
    "1,234.50 € on 03/04/05 at 10:11:12, version 0.1.0-rc.1+build.7, mail to nobody@example.org",
    "```\nint main() { return 0; }\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |",
    "https://example.org/a%20b?c=d&e=%F0%9F%9A%A2#f",
]


def sentence(chance):
    words = [chance.choice(SUBJECTS), chance.choice(VERBS), chance.choice(THINGS), chance.choice(PLACES)]
    return " ".join(words) + "."


def note(chance):
    """One to three sentences, with a number that no other has."""
    text = " ".join(sentence(chance) for _ in range(chance.choice([1, 1, 2, 3])))
    return f"{text} Entry {chance.randrange(10**9)}."


def foreign_note(chance, number):
    """Each of the texts once alone, then two with a number between them."""
    texts = FOREIGN + ODD
    if number < len(texts):
        return texts[number]
    return f"{chance.choice(texts)} {number} {chance.choice(FOREIGN)}"


def long_text(chance, size):
    """Headings, paragraphs, tables and code, of about so many bytes."""
    parts = [f"# Voyage {chance.randrange(1000)}"]
    while sum(len(part.encode()) + 2 for part in parts) < size:
        kind = chance.randrange(10)
        if kind == 0:
            parts.append(f"## {chance.choice(PLACES).capitalize()}")
        elif kind == 1:
            rows = [f"| {chance.choice(THINGS)} | {chance.randrange(100)} |" for _ in range(4)]
            parts.append("\n".join(["| thing | count |", "|---|---|", *rows]))
        elif kind == 2:
            parts.append("```\nfor plank in ship:\n    replace(plank)\n```")
        elif kind == 3:
            parts.append(chance.choice(FOREIGN))
        else:
            parts.append(" ".join(sentence(chance) for _ in range(chance.randint(2, 7))))
    return "\n\n".join(parts)
