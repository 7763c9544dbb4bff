// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/conflicts.h"

#include "core/language/clauses.h"
#include "core/language/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Alignment", text);
}

QString quoted(const QString& words) {
    constexpr qsizetype longest = 120;
    constexpr int mostWords = 18;
    QString short_ = words.simplified();
    if (const auto clause = shortened(short_, mostWords)) // at a clause, where one ends in time
        short_ = *clause;
    if (short_.size() > longest)
        short_ = short_.left(short_.lastIndexOf(u' ', longest)) + QChar(u'\u2026');
    while (short_.endsWith(u'.') || short_.endsWith(u';') || short_.endsWith(u','))
        short_.chop(1);
    return QStringLiteral("\u201C") + short_ + QStringLiteral("\u201D");
}

/// Words of the trade that every role shares, so that they tell nothing of a field.
const WordSet& wide() {
    static const WordSet all(
        u"engineer manager director expert specialist leader officer consultant engineering career job "
        u"profession professional company employer recognised recognized respected known leading chartered "
        u"certified head chief lead analyst technician assistant associate coordinator field industry people "
        u"whom council ring ask");
    return all;
}

struct Clash {
    const char* wish;
    const char* ask;
    const char* why; ///< %1 the value, %2 the posting's words
};

/// What a value wants, what a posting asks against it, and what to say.
const QList<Clash>& clashes() {
    static const QList<Clash> all{
        {"weekend-wish", "weekend-ask",
         QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask how the rota falls before you say "
                                        "yes; say which days you can give.")},
        {"night-wish", "night-ask",
         QT_TRANSLATE_NOOP(
             "Alignment",
             "You value %1, and the posting says %2. Ask how often it comes round, and say plainly what you can do.")},
        {"family-wish", "family-ask",
         QT_TRANSLATE_NOOP(
             "Alignment",
             "You value %1, and the posting says %2. Ask how much time away it means; your reasons stay your own.")},
        {"family-wish", "weekend-ask",
         QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask how the rota falls before you say "
                                        "yes; your reasons stay your own.")},
        {"family-wish", "night-ask",
         QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask how often it comes round, and say "
                                        "plainly what you can do; your reasons stay your own.")},
        {"honest-wish", "honest-ask",
         QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask how they would have you deal with "
                                        "a customer who doesn't need it, and say how you would.")},
        {"green-wish", "green-ask",
         QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Decide what you can stand behind; ask "
                                        "what they do about it, without a lecture.")},
        {"free-wish", "free-ask",
         QT_TRANSLATE_NOOP("Alignment",
                           "You value %1, and the posting says %2. Ask which decisions are yours in the role.")},
        {"calm-wish", "calm-ask",
         QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask what a hard week looks like and "
                                        "how people treat each other in it.")},
        {"out-wish", "out-ask",
         QT_TRANSLATE_NOOP("Alignment",
                           "You value %1, and the posting says %2. Ask how much of the week is spent at a desk.")},
        {"safe-wish", "safe-ask",
         QT_TRANSLATE_NOOP("Alignment",
                           "You value %1, and the posting says %2. Ask what usually happens when the term ends.")}};
    return all;
}

struct DriverClash {
    DriverKind driver;
    const char* ask;
    const char* why; ///< %1 the posting's words
};

const QList<DriverClash>& driverClashes() {
    static const QList<DriverClash> all{
        {DriverKind::Influence, "solo",
         QT_TRANSLATE_NOOP("Alignment", "Influence drives you, and the posting says %1. Ask whose decisions the role "
                                        "shapes without a team, and say how you have won people over before.")},
        {DriverKind::Money, "unpaid",
         QT_TRANSLATE_NOOP("Alignment", "Money drives you, and the posting says %1. Be clear with yourself what you "
                                        "want from the role instead; speak of that.")},
        {DriverKind::Helping, "selling",
         QT_TRANSLATE_NOOP("Alignment", "Helping drives you, and the posting says %1. Ask whom the work helps and how "
                                        "you would see it; speak of that only if it is there.")},
        {DriverKind::Innovation, "new-ask",
         QT_TRANSLATE_NOOP("Alignment", "Innovation drives you, and the posting says %1. Ask who may change a "
                                        "procedure, and speak of improvements that you made within rules.")},
        {DriverKind::Recognition, "hidden",
         QT_TRANSLATE_NOOP("Alignment",
                           "Recognition drives you, and the posting says %1. Ask how good work is noticed here.")},
        {DriverKind::Learning, "static",
         QT_TRANSLATE_NOOP(
             "Alignment",
             "Learning drives you, and the posting says %1. Ask what the last person in the role learned in it.")}};
    return all;
}

/// "Don't" and "cannot" as two words, so that the phrases know the "not".
QString withWholeNots(QString text) {
    static const QRegularExpression nt(QStringLiteral("n['\u2019]t\\b"));
    text.replace(nt, QStringLiteral(" not"));
    return text.replace(QStringLiteral("cannot"), QStringLiteral("can not"));
}

/// What a line asks of the person: without the clauses that deny ("no weekends"), and nothing of a line whose work is
/// for others ("arrange international travel for the board").
QString asserted(const QString& line) {
    const auto insensitive = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression forOthers(
        QStringLiteral("^\\W*(?:you will |you'll |to )?(?:arrang|book|organi[sz]|process|advis|sell|recruit|hir|writ|"
                       "draft|analy[sz]|reconcil|chas)(?:e|es|ing|s)?\\b"),
        insensitive);
    static const QRegularExpression denies(
        QStringLiteral("\\b(?:no(?! two)|not(?! only)|never|without|nobody|free|off|rarely|optional|rather than)\\b"),
        insensitive);
    static const QRegularExpression clause(QStringLiteral("[,.;:]\\s+| but "));
    if (forOthers.match(line).hasMatch())
        return {};
    QStringList kept;
    for (const QString& part : line.split(clause))
        if (!denies.match(part).hasMatch())
            kept.append(part);
    return kept.join(QStringLiteral(". "));
}

/// Whether two texts share a telling word or meaning.
bool speaksAlike(const Reading& a, const Reading& b) {
    for (const Sense& left : a.senses)
        for (const Sense& right : b.senses)
            if (left.number == right.number && !left.wide && !right.wide)
                return true;
    return false;
}

class Finder {
public:
    Finder(const Content& content, const Role& role, const Posting& posting, const QList<AlignedLine>& lines,
           TermReader& reader)
        : m_content(content)
        , m_role(role)
        , m_lines(lines)
        , m_reader(reader) {
        for (const PostingLine& line : posting.lines) {
            const QString plain = withWholeNots(line.text);
            if (line.kind == LineKind::Benefit) {
                // What is given asks nothing, but it may say what is not given.
                m_offered.append({line.text, m_reader.meaningsIn(plain), {}, m_reader.meaningsIn(asserted(plain))});
                continue;
            }
            const QString denied = deniedIn(line.text);
            if (!denied.isEmpty() && line.kind != LineKind::Other)
                m_denials.append({denied, m_reader.read(denied)});
            QString said = line.text;
            if (!denied.isEmpty())
                said.replace(denied, QString(denied.size(), u' '));
            m_said.append(
                {line.text, m_reader.meaningsIn(plain), m_reader.read(said), m_reader.meaningsIn(asserted(plain))});
        }
    }

    QList<Conflict> aims() {
        aspirations();
        goals();
        return m_found;
    }

    QList<Conflict> run() {
        aims();
        strengths();
        values();
        drivers();
        return m_found;
    }

private:
    struct Said {
        QString words;
        QSet<int> meanings;
        Reading terms;
        QSet<int> asserted; ///< without what the line says there is not
    };

    QString whoAsks() const { return m_role.company.isEmpty() ? tr("this employer") : m_role.company; }

    /// The posting's line that holds a meaning; nullptr where none does.
    const Said* saying(const char* key) const {
        const int id = m_reader.meaning(QString::fromLatin1(key));
        for (const Said& said : m_said)
            if (said.meanings.contains(id))
                return &said;
        return nullptr;
    }
    /// The posting's line that asks for it, in a clause that does not deny it.
    const Said* asking(const char* key) const { return asserting(m_said, key); }
    const Said* asserting(const QList<Said>& lines, const char* key) const {
        const int id = m_reader.meaning(QString::fromLatin1(key));
        for (const Said& said : lines)
            if (said.asserted.contains(id))
                return &said;
        return nullptr;
    }
    /// For a driver; what is offered counts too. "No training" is a denial by itself.
    const Said* against(const DriverClash& clash) const {
        const QString key = QString::fromLatin1(clash.ask);
        const bool denies = key == u"solo" || key == u"hidden" || key == u"static" || key == u"selling";
        const int id = m_reader.meaning(key);
        for (const QList<Said>* lines : {&m_said, &m_offered})
            for (const Said& said : *lines)
                if ((denies ? said.meanings : said.asserted).contains(id))
                    return &said;
        return nullptr;
    }
    bool speaksOf(const QString& text, const char* key) const {
        return m_reader.meaningsIn(text).contains(m_reader.meaning(QString::fromLatin1(key)));
    }
    bool wishes(const QString& value, const char* key) const {
        // "A friendly working environment" is not the planet's.
        static const QRegularExpression place(QStringLiteral("\\b(?!the |our |an |natural )[\\w-]+ environment\\b"),
                                              QRegularExpression::CaseInsensitiveOption);
        QString text = value;
        text.remove(place);
        return speaksOf(text, key);
    }
    void put(EntityKind kind, const QUuid& id, const QString& why) { m_found.append({kind, id, why}); }

    /// What the posting denies and the text wants.
    const Denial* denialOf(const QString& text) const {
        const Reading terms = m_reader.read(text);
        for (const Denial& denial : m_denials)
            if (speaksAlike(terms, denial.terms))
                return &denial;
        return nullptr;
    }

    void aspirations() {
        for (const Aspiration& each : m_content.aspirations) {
            if (each.state != AspirationState::Active)
                continue;
            const QUuid id = each.id.uuid();
            const QString wish = quoted(each.statement);
            if (each.kind == AspirationKind::Business || speaksOf(each.statement, "own-business")) {
                put(EntityKind::Aspiration, id,
                    tr("%1 is a business of your own; %2 hires for its own. Leave it out of the interview; if they "
                       "ask, speak of what you want to learn "
                       "and build in this role in the next years.")
                        .arg(wish, whoAsks()));
                continue;
            }
            const bool leads = each.kind == AspirationKind::Leader || speaksOf(each.statement, "people");
            if (const Said* solo = leads ? saying("solo") : nullptr) {
                put(EntityKind::Aspiration, id,
                    tr("%1 needs people to lead, and the posting says %2. Speak of leading by expertise: standards, "
                       "coaching, decisions that others follow; "
                       "or ask yourself whether this role is a step towards it.")
                        .arg(wish, quoted(solo->words)));
                continue;
            }
            if (const Denial* denial = denialOf(each.statement)) {
                put(EntityKind::Aspiration, id,
                    tr("%1 is what the posting rules out: %2. Say what else draws you to the role, and don't promise "
                       "yourself that it will change.")
                        .arg(wish, quoted(denial->words)));
                continue;
            }
            if (speaksOf(each.statement, "study")) {
                put(EntityKind::Aspiration, id,
                    tr("%1 takes you out of work, and they hire someone to stay. Speak of learning beside the job, if "
                       "that is true for you.")
                        .arg(wish));
                continue;
            }
            const Said* team = speaksOf(each.statement, "lone") ? saying("teamwork") : nullptr;
            if (team) {
                put(EntityKind::Aspiration, id,
                    tr("%1 is work on your own, and the posting asks for a team: %2. Say how you share what you know, "
                       "with an example.")
                        .arg(wish, quoted(team->words)));
                continue;
            }
            const bool ofField = each.kind == AspirationKind::Expert || each.kind == AspirationKind::Switch ||
                                 each.kind == AspirationKind::Function;
            if (ofField && isElsewhere(each.statement, each.kind == AspirationKind::Expert))
                put(EntityKind::Aspiration, id,
                    tr("Nothing in this posting speaks of %1. Say what in this role feeds it, or choose another "
                       "direction to lead with here.")
                        .arg(wish));
        }
    }

    /// Whether the field that a statement names is nowhere in the posting.
    /// Of an expert's field the very words count; of a function, what means the same too.
    bool isElsewhere(const QString& statement, bool words) const {
        QString field = statement;
        // "moving from the shop floor into research": the field is where it goes to.
        const qsizetype from = field.indexOf(u" from ", 0, Qt::CaseInsensitive);
        for (const QStringView into : {QStringView(u" into "), QStringView(u" to ")}) {
            const qsizetype at = from >= 0 ? field.indexOf(into, from) : -1;
            if (at > 0) {
                field = field.mid(at + into.size());
                break;
            }
        }
        Reading telling = m_reader.read(field);
        telling.senses.removeIf([&](const Sense& sense) {
            const Term& term = telling.terms[sense.at[0]];
            return sense.wide || (words && meaningBook().isMeaning(sense.number)) ||
                   (sense.count == 1 && wide().contains(field.mid(term.start, term.length).toLower()));
        });
        if (telling.senses.isEmpty() || m_said.isEmpty() || speaksAlike(telling, m_reader.read(m_role.title)))
            return false;
        return std::none_of(m_said.begin(), m_said.end(),
                            [&](const Said& said) { return speaksAlike(telling, said.terms); });
    }

    void goals() {
        for (const Goal& each : m_content.goals) {
            const bool open = each.status == GoalStatus::Active || each.status == GoalStatus::Draft;
            if (each.share == ShareLevel::Private || !open)
                continue;
            const QUuid id = each.id.uuid();
            const QString goal = quoted(each.statement);
            if (speaksOf(each.statement, "own-business")) {
                put(EntityKind::Goal, id,
                    tr("%1 serves a business of your own, not %2. Leave it out of the interview.")
                        .arg(goal, whoAsks()));
            } else if (const Said* solo = speaksOf(each.statement, "people") ? saying("solo") : nullptr) {
                put(EntityKind::Goal, id,
                    tr("%1 can't be met here: the posting says %2. Choose another goal to speak of, or ask who leads "
                       "in the wider team.")
                        .arg(goal, quoted(solo->words)));
            } else if (const Denial* denial = denialOf(each.statement)) {
                put(EntityKind::Goal, id,
                    tr("%1 needs what the posting rules out: %2. Say where else you would keep it up, or leave it out "
                       "here.")
                        .arg(goal, quoted(denial->words)));
            } else if (speaksOf(each.statement, "study")) {
                put(EntityKind::Goal, id,
                    tr("%1 takes you out of work. Leave it out, or say how you would do it beside the job.").arg(goal));
            }
        }
    }

    /// What the person does well without joy, and the role lives on.
    void strengths() {
        constexpr double clear = 0.45; // a match that leaves little doubt
        for (const Strength& each : m_content.strengths) {
            if (!isJoyless(each))
                continue;
            QStringList asked;
            bool duty = false;
            for (const AlignedLine& line : m_lines)
                for (const Match& match : line.matches)
                    if (match.id == each.id.uuid() && match.score >= clear) {
                        asked.append(line.line.text);
                        duty = duty || line.line.kind == LineKind::Duty;
                    }
            if (asked.isEmpty() || (!duty && asked.size() < 2))
                continue;
            QString why =
                asked.size() == 1
                    ? tr("The role asks for %1, which you do well and without joy (%2 of 5): %3.")
                    : tr("The role asks for %1 more than once, and you do it well but without joy (%2 of 5): %3.");
            why = why.arg(quoted(each.name)).arg(*each.enjoy).arg(quoted(asked.first()));
            put(EntityKind::Strength, each.id.uuid(),
                why + u' ' + tr("Say that you can do it, don't lead with it, and ask how much of the week it takes."));
        }
    }

    void values() {
        constexpr int strong = 4; // of 5
        for (const Value& each : m_content.values) {
            const int weight = std::max(each.life, each.career);
            if (weight < strong)
                continue;
            for (const Clash& clash : clashes()) {
                const Said* asks = wishes(each.name, clash.wish) ? asking(clash.ask) : nullptr;
                if (!asks)
                    continue;
                put(EntityKind::Value, each.id.uuid(), tr(clash.why).arg(quoted(each.name), quoted(asks->words)));
                break;
            }
        }
    }

    void drivers() {
        constexpr qsizetype first = 2; // what fulfils the person most
        qsizetype rank = 0;
        for (const Driver& each : m_content.drivers) {
            if (++rank > first)
                return;
            for (const DriverClash& clash : driverClashes())
                if (const Said* asks = clash.driver == each.kind ? against(clash) : nullptr)
                    put(EntityKind::Driver, each.id.uuid(), tr(clash.why).arg(quoted(asks->words)));
        }
    }

    const Content& m_content;
    const Role& m_role;
    const QList<AlignedLine>& m_lines;
    TermReader& m_reader;
    QList<Said> m_said;
    QList<Said> m_offered; // benefits
    QList<Denial> m_denials;
    QList<Conflict> m_found;
};

} // namespace

QString deniedIn(const QString& sentence) {
    static const QStringList behind{
        QStringLiteral("there is no "),     QStringLiteral("there are no "),     QStringLiteral("there's no "),
        QStringLiteral("nobody "),          QStringLiteral("no one "),           QStringLiteral("doesn't include "),
        QStringLiteral("doesn't involve "), QStringLiteral("does not include "), QStringLiteral("does not involve "),
        QStringLiteral("care less about "), QStringLiteral("rather than "),      QStringLiteral("instead of ")};
    static const QStringList after{QStringLiteral(" isn't part of"),   QStringLiteral(" is not part of"),
                                   QStringLiteral(" aren't part of"),  QStringLiteral(" are not part of"),
                                   QStringLiteral(" is not included"), QStringLiteral(" isn't included"),
                                   QStringLiteral(" is not required"), QStringLiteral(" are not required")};
    QString plain = sentence.toLower();
    plain.replace(QChar(u'\u2019'), u'\'');
    auto isEnd = [&](qsizetype i) {
        const QChar c = plain[i];
        return c == u',' || c == u'.' || c == u';' || c == u':' || c == u'(' || c == u')';
    };
    qsizetype start = -1, end = -1;
    auto widen = [&](qsizetype from, qsizetype to) {
        start = start < 0 ? from : std::min(start, from);
        end = std::max(end, to);
    };
    for (const QString& phrase : behind) {
        const qsizetype at = plain.indexOf(phrase);
        if (at < 0 || (at > 0 && plain[at - 1].isLetter()))
            continue;
        qsizetype to = at + phrase.size();
        while (to < plain.size() && !isEnd(to))
            ++to;
        widen(at, to);
    }
    for (const QString& phrase : after) {
        const qsizetype at = plain.indexOf(phrase);
        if (at < 0)
            continue;
        qsizetype from = at;
        while (from > 0 && !isEnd(from - 1))
            --from;
        widen(from, at + phrase.size());
    }
    return start < 0 ? QString() : sentence.mid(start, end - start);
}

QList<Conflict> conflictsOf(const Content& content, const Role& role, const Posting& posting,
                            const QList<AlignedLine>& lines, TermReader& reader) {
    return Finder(content, role, posting, lines, reader).run();
}

QList<Conflict> aimsInConflict(const Content& content, const Role& role, const Posting& posting) {
    TermReader reader;
    const QList<AlignedLine> none;
    return Finder(content, role, posting, none, reader).aims();
}

} // namespace ascent
