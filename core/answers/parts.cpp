// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/parts.h"

#include "core/language/clauses.h"
#include "core/language/dates.h"
#include "core/language/lists.h"
#include "core/language/phrase.h"
#include "core/language/words.h"

#include <QRegularExpression>

namespace ascent {

namespace {

Origin originOf(const Aspiration& a) {
    return {EntityKind::Aspiration, a.id.uuid()};
}
Origin originOf(const Goal& g) {
    return {EntityKind::Goal, g.id.uuid()};
}
Origin originOf(const Strength& s) {
    return {EntityKind::Strength, s.id.uuid()};
}

/// How much a part says for a question; what has the least is left away first.
double weightOf(Part part, const QString& question) {
    const auto is = [&](const char* key) { return question == QLatin1String(key); };
    switch (part) {
    case Part::Direction:
        return is("what-motivates-you") ? 60 : is("hope-to-get") ? 74 : 100;
    case Part::Why:
        return is("what-motivates-you") ? 58 : 62;
    case Part::Second:
        return 38;
    case Part::Motive:
        return is("what-motivates-you") ? 100 : is("hope-to-get") ? 66 : 36;
    case Part::Growth:
        return is("hope-to-get") ? 100 : 0;
    case Part::Fit:
        return is("position-fits-goals") ? 97 : 0;
    case Part::Path:
        return is("career-goals") ? 97 : is("what-motivates-you") ? 50 : is("hope-to-get") ? 60 : 92;
    case Part::Strengths:
        return is("hope-to-get") ? 90 : is("what-motivates-you") ? 78 : 86;
    case Part::Evidence:
        return is("what-motivates-you") ? 84 : 76;
    case Part::Tie:
        return is("position-fits-goals") ? 90 : is("hope-to-get") ? 94 : is("what-motivates-you") ? 82 : 82;
    case Part::Company:
        return is("hope-to-get") ? 80 : 70;
    case Part::Flexibility:
        return is("five-years") ? 56 : is("career-goals") ? 44 : 32;
    case Part::Commitment:
        return 98;
    }
    return 0;
}

bool startsWithI(const QString& text) {
    return text.startsWith(QLatin1String("I ")) || text.startsWith(QLatin1String("I'")) ||
           text.startsWith(QStringLiteral("I\u2019"));
}

/// A date or a season is said already, so that another one would be one too many.
bool saysWhen(const QString& text, QDate today) {
    for (const TimePhrase& phrase : readTimes(text, today)) {
        // "A weekly clinic" describes the clinic and leaves open when it begins; "every Friday" is a time by itself.
        const bool describes = phrase.kind == TimeKind::Rhythm &&
                               !QStringView(text).mid(phrase.start, phrase.length).trimmed().contains(u' ');
        if (!describes)
            return true;
    }

    static const QRegularExpression time(
        QStringLiteral(
            "\\b(?:20\\d\\d|january|february|march|april|june|july|august|september|october|november|december|"
            "by may|in may|next may|easter|christmas|spring|summer|autumn|winter|this year|next year|year|term|"
            "(?:this|next) (?:month|quarter|season))\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return time.match(text).hasMatch();
}

} // namespace

QString nameOf(Part part) {
    static constexpr const char* names[] = {"direction", "why",         "second",    "motive",   "growth",
                                            "fit",       "path",        "strengths", "evidence", "tie",
                                            "company",   "flexibility", "commitment"};
    return QLatin1String(names[int(part)]);
}

PartBuilder::PartBuilder(const Content& content, const Choice& choice, const RoleView& role, const Names& names,
                         QString question, QDate today, Marks& marks)
    : m_content(content)
    , m_choice(choice)
    , m_role(role)
    , m_names(names)
    , m_question(std::move(question))
    , m_today(today)
    , m_marks(marks) {
    m_seed = m_question + u'|' + role.title + u'|' + role.company + u'|';
    for (const Aspiration& each : content.aspirations)
        m_seed += each.statement + u'|';
    m_seed += content.person.name + content.person.headline;
}

QList<Passage> PartBuilder::build() {
    direction();
    second();
    motive();
    growth();
    fit();
    path();
    strengths();
    evidence();
    tie();
    company();
    flexibility();
    commitment();
    return m_pieces;
}

/// nullptr where there is nothing to say. Valid until the next call.
Passage* PartBuilder::add(Part part, QStringList texts, double weight, bool required) {
    texts.removeAll(QString());
    texts.removeDuplicates();
    if (texts.isEmpty())
        return nullptr;
    bool follows = false;
    for (const Passage& piece : m_pieces)
        follows = follows || piece.part == part;
    Passage piece;
    piece.part = part;
    piece.texts = texts;
    piece.weight = weight;
    piece.required = required;
    piece.chained = follows && part != Part::Company && part != Part::Fit;
    m_pieces.append(piece);
    return &m_pieces.last();
}

QString PartBuilder::say(const QString& key, QHash<QString, QString> values, const Origin& origin,
                         const QString& seed) const {
    // What is said several times in an answer takes the wordings in turn; the first one is chosen by content.
    const bool repeats =
        key.startsWith(QLatin1String("path.")) || key == u"tie.more" || key.startsWith(QLatin1String("fit."));
    const QString family = key.section(u'.', 0, 1);
    const QString wording = repeats ? Wordings::english().pick(key, m_question, m_seed, m_said[family]++)
                                    : Wordings::english().pick(key, m_question, m_seed + seed);
    if (wording.isEmpty())
        return {};
    if (origin != m_role.origin && m_role.role) {
        for (const auto& [name, value] : {std::pair{"title", m_role.title}, std::pair{"company", m_role.company},
                                          std::pair{"Company", m_role.fullCompany}})
            values.insert(QLatin1String(name), m_marks.wrap(value, m_role.origin));
    } else {
        values.insert(QStringLiteral("title"), m_role.title);
        values.insert(QStringLiteral("company"), m_role.company);
        values.insert(QStringLiteral("Company"), m_role.fullCompany);
    }
    return m_marks.wrap(upperFirst(Wordings::fill(wording, values)), origin);
}

/// A noun phrase needs the verb that its kind asks for: a certificate is earned, an award is won.
QString PartBuilder::aspirationAsInfinitive(const Aspiration& aspiration) const {
    const Phrase phrase = readPhrase(aspiration.statement, m_names);
    QString to = infinitive(phrase);
    if (to.isEmpty() && phrase.form == PhraseForm::Noun) {
        switch (aspiration.kind) {
        case AspirationKind::Qualification:
            to = QStringLiteral("earn ") + phrase.text;
            break;
        case AspirationKind::Award:
            to = QStringLiteral("win ") + phrase.text;
            break;
        case AspirationKind::Expert:
            to = QStringLiteral("become an expert in ") + phrase.text;
            break;
        case AspirationKind::Switch:
        case AspirationKind::Function:
            to = QStringLiteral("move into ") + phrase.text;
            break;
        case AspirationKind::Leader:
        case AspirationKind::Business:
        case AspirationKind::Contribution:
        case AspirationKind::Other:
            to = QStringLiteral("work towards ") + phrase.text;
            break;
        }
        if (aspiration.kind == AspirationKind::Expert && hasDeterminer(phrase.text))
            to = QStringLiteral("work towards ") + phrase.text;
    }
    return to.isEmpty() ? to : shortened(to, 32).value_or(to);
}

void PartBuilder::direction() {
    const double weight = weightOf(Part::Direction, m_question);
    if (!m_choice.direction) {
        const QString list = strengthList(1);
        if (!list.isEmpty())
            add(Part::Direction,
                {say(QStringLiteral("direction.open"), {{QStringLiteral("list"), list}},
                     originOf(*m_choice.strengths.first()), list)},
                weight, true);
        else if (m_role.role)
            add(Part::Direction, {say(QStringLiteral("direction.role"), {}, m_role.origin, {})}, weight, true);
        return;
    }
    const Aspiration& aspiration = *m_choice.direction;
    const QString to = aspirationAsInfinitive(aspiration);
    if (!to.isEmpty()) {
        const bool near = aspiration.horizonYears.value_or(5) <= 5;
        QString key = QStringLiteral("direction.to");
        if (m_question == u"five-years")
            key = near ? QStringLiteral("direction.near.to") : QStringLiteral("direction.far.to");
        add(Part::Direction, {say(key, {{QStringLiteral("to"), to}}, originOf(aspiration), to)}, weight, true);
    } else {
        const Phrase phrase = readPhrase(aspiration.statement, m_names);
        const QString s = shortened(lowerFirst(phrase.text, m_names), 34).value_or(lowerFirst(phrase.text, m_names));
        const QString key = startsWithI(s) ? QStringLiteral("direction.i") : QStringLiteral("direction.that");
        add(Part::Direction, {say(key, {{QStringLiteral("s"), s}}, originOf(aspiration), s)}, weight, true);
    }
    why(aspiration);
}

void PartBuilder::why(const Aspiration& aspiration) {
    if (tidied(aspiration.why).isEmpty() || isPersonal(aspiration.why) || isAboutPay(aspiration.why))
        return;
    const QString text = withoutStop(tidied(aspiration.why));
    const Phrase phrase = readPhrase(aspiration.why, m_names);
    QString said;
    if (text.startsWith(QLatin1String("because "), Qt::CaseInsensitive))
        said = say(QStringLiteral("why.because"), {{QStringLiteral("text"), lowerFirst(text, m_names)}},
                   originOf(aspiration), text);
    else if (phrase.form == PhraseForm::Sentence || isClause(text, true) || sentencesOf(text).size() > 1)
        said = m_marks.wrap(asSentences(tidied(aspiration.why)), originOf(aspiration));
    else if (phrase.form == PhraseForm::Verb)
        said = say(QStringLiteral("why.to"), {{QStringLiteral("to"), infinitive(phrase)}}, originOf(aspiration), text);
    else
        said = say(QStringLiteral("why.noun"), {{QStringLiteral("text"), lowerFirst(text, m_names)}},
                   originOf(aspiration), text);
    add(Part::Why, {said}, weightOf(Part::Why, m_question));
}

void PartBuilder::second() {
    if (!m_choice.second || m_question == u"position-fits-goals" || m_question == u"what-motivates-you")
        return;
    const Aspiration& aspiration = *m_choice.second;
    const QString to = aspirationAsInfinitive(aspiration);
    QString said;
    if (!to.isEmpty()) {
        said = say(QStringLiteral("second.to"), {{QStringLiteral("to"), to}}, originOf(aspiration), to);
    } else {
        const Phrase phrase = readPhrase(aspiration.statement, m_names);
        const auto s = shortened(lowerFirst(phrase.text, m_names), 34);
        if (s)
            said = say(startsWithI(*s) ? QStringLiteral("second.i") : QStringLiteral("second.that"),
                       {{QStringLiteral("s"), *s}}, originOf(aspiration), *s);
    }
    add(Part::Second, {said}, weightOf(Part::Second, m_question));
}

QString PartBuilder::by(const Goal& goal) const {
    if (!goal.due || *goal.due < m_today || saysWhen(goal.statement, m_today))
        return {};
    // A month that is years away sounds like a fixed idea: the half of the year is near enough.
    if (*goal.due > m_today.addMonths(18))
        return (goal.due->month() > 6 ? QStringLiteral(" by the end of ") : QStringLiteral(" by the middle of ")) +
               QString::number(goal.due->year());
    return QStringLiteral(" by ") + monthAndYear(*goal.due);
}

QString PartBuilder::goalSentence(const QString& key, const Goal& goal) {
    const Phrase phrase = readPhrase(goal.statement, m_names);
    const Origin origin = originOf(goal);
    const QString to = infinitive(phrase);
    if (!to.isEmpty()) {
        const auto fitting = shortened(to, 26);
        if (!fitting)
            return {};
        return say(key + QLatin1String(".to"), {{QStringLiteral("to"), *fitting}, {QStringLiteral("by"), by(goal)}},
                   origin, to);
    }
    const auto text = shortened(phrase.text, 26);
    if (phrase.isEmpty() || !text)
        return {};
    if (phrase.form == PhraseForm::Sentence) {
        if (startsWithI(*text) || text->contains(QLatin1String(" I'd ")))
            return m_marks.wrap(asSentences(*text), origin);
        return say(key + QLatin1String(".that"), {{QStringLiteral("s"), lowerFirst(*text, m_names)}}, origin, *text);
    }
    QString noun = *text;
    static const QRegularExpression measured(QStringLiteral("^\\d[\\d,.]*-\\w+ "));
    noun = measured.match(noun).hasMatch() ? indefiniteArticle(noun) + u' ' + noun : withNumberInWords(noun);
    QString when = by(goal);
    if (!when.isEmpty() && noun.contains(u','))
        when.prepend(u',');
    return say(key + (hasDeterminer(noun) ? QLatin1String(".noun") : QLatin1String(".colon")),
               {{QStringLiteral("noun"), noun}, {QStringLiteral("by"), when}}, origin, noun);
}

/// "become a permanent lecturer" after "become a lecturer" would be said twice.
bool PartBuilder::repeatsDirection(const Goal& goal) const {
    if (!m_choice.direction)
        return false;
    const QSet<QString> aim = m_role.stemsOf(m_choice.direction->statement), words = m_role.stemsOf(goal.statement);
    const qsizetype both = (aim & words).size();
    return !aim.isEmpty() && both * 10 >= (aim | words).size() * 6;
}

void PartBuilder::path() {
    const double weight = weightOf(Part::Path, m_question);
    const QDate soon = m_today.addMonths(12);
    const Goal* before = nullptr;
    int told = 0;
    double step = 0;
    for (const Goal* goal : m_choice.path) {
        if (m_toldGoals.contains(goal->id.uuid()) || told == 6 || repeatsDirection(*goal))
            continue;
        QString key = QStringLiteral("path.first");
        if (before) {
            bool parent = false;
            for (const Goal* below : m_content.goals.owned(goal->id))
                parent = parent || m_toldGoals.contains(below->id.uuid());
            const bool later = before->due && goal->due && before->due->daysTo(*goal->due) > 100;
            key = parent  ? QStringLiteral("path.builds")
                  : later ? QStringLiteral("path.next")
                          : QStringLiteral("path.beside");
        }
        const QString said = goalSentence(key, *goal);
        if (said.isEmpty())
            continue;
        m_toldGoals.insert(goal->id.uuid());
        const bool near = goal->due && *goal->due <= soon;
        QString withSkills;
        if (goal->skills.size() > 0 && told < 2 && m_question != u"hope-to-get") {
            QStringList skills;
            for (const QString& skill : goal->skills.mid(0, 3))
                skills.append(lowerFirst(withoutStop(tidied(skill)), m_names));
            const QString list = joinedList(skills);
            withSkills = said + u' ' +
                         say(QStringLiteral("path.skills"), {{QStringLiteral("list"), list}}, originOf(*goal), list);
        }
        if (Passage* piece = add(Part::Path, {withSkills, said}, weight - step + (near ? 0 : 4)))
            piece->step = 28;
        before = goal;
        ++told;
        step = told == 1 ? 14 : step + 11;
    }
}

QString PartBuilder::strengthList(qsizetype count, const QSet<QUuid>& without) const {
    QStringList items;
    for (const Strength* strength : m_choice.strengths) {
        if (items.size() >= count || (!items.isEmpty() && !isSweetSpot(*strength)))
            break;
        if (without.contains(strength->id.uuid()))
            continue;
        QString name = withoutStop(withoutBrackets(tidied(strength->name)));
        name.replace(QLatin1String(" & "), QLatin1String(" and "));
        QStringList parts = listItems(name);
        if (parts.size() > 1 && items.size() + parts.size() > 4)
            continue;
        if (parts.size() == 1) {
            QString head = firstClause(sentencesOf(name).value(0, name));
            head = withoutStop(head);
            const qsizetype comma = head.indexOf(u',');
            if (comma > 0 && head.count(u',') == 1)
                head.truncate(comma);
            // "solve problems" is said as "solving problems"; a talent of one word is "my palate".
            const Phrase phrase = readPhrase(head, m_names);
            const QString doing = phrase.form == PhraseForm::Verb ? gerund(phrase) : QString();
            if (!doing.isEmpty())
                head = doing;
            else if (strength->kind == StrengthKind::Talent && !head.contains(u' ') && phrase.form == PhraseForm::Noun)
                head = QStringLiteral("my ") + lowerFirst(head, m_names);
            parts = {head};
        }
        for (const QString& part : parts)
            if (!items.contains(part))
                items.append(m_marks.wrap(lowerFirst(part, m_names), originOf(*strength)));
    }
    return joinedList(items);
}

void PartBuilder::strengths() {
    if (m_choice.strengths.isEmpty())
        return;
    const Strength& lead = *m_choice.strengths.first();
    bool asked = false;
    for (const QString& stem : m_role.stemsOf(lead.name))
        asked = asked || m_role.postingStems.contains(stem);
    const QString key = asked && m_role.role ? QStringLiteral("strengths.fit") : QStringLiteral("strengths.other");
    const double weight = weightOf(Part::Strengths, m_question);
    // Without an aspiration the leading strength has stood for the direction already.
    QSet<QUuid> without;
    if (!m_choice.direction)
        without.insert(lead.id.uuid());
    if (strengthList(1, without).isEmpty())
        return;
    const auto text = [&](qsizetype count) {
        return say(key, {{QStringLiteral("list"), strengthList(count, without)}}, originOf(lead), lead.name);
    };
    add(Part::Strengths, {text(3), text(2), text(1)}, weight);
}

} // namespace ascent
