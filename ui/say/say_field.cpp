// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/say/say_field.h"

#include "core/language/speech/speech.h"
#include "core/model/say_subject.h"
#include "core/say/ear.h"
#include "core/say/keep_line.h"
#include "ui/editing/field_binding.h"
#include "ui/say/say_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ascent {

namespace {
constexpr qsizetype mostRemarks = 3; // more at once are read by nobody
constexpr int mostBriefWords = 14;   // twelve are asked for, and nobody counts
} // namespace

SayField::SayField(Session& session, const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_subject(std::make_shared<std::optional<SayLine>>())
    , m_text(new SayText(this))
    , m_brief(new LineField(this))
    , m_claim(new LineField(this))
    , m_name(new LineField(this))
    , m_liked(new LineField(this))
    , m_state(quietLabel({}, this))
    , m_still(quietButton(tr("It still holds"), this, QStringLiteral("check"))) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(gap::m);
    m_textSection = new Section(label, m_text, this);
    setType(m_state, TypeSize::Small);
    m_state->setWordWrap(true);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(fieldInset, 0, 0, 0);
    foot->setSpacing(gap::s);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_still);
    m_textSection->add(foot);
    box->addWidget(m_textSection);
    const auto more = [&](const QString& words, LineField* field, const QString& example) {
        field->setPlaceholder(example);
        auto* made = new Section(words, field, this);
        box->addWidget(made);
        return made;
    };
    m_nameSection = more(tr("As you speak of it"), m_name, tr("The night the power went"));
    m_likedSection = more(tr("What you liked about doing that"), m_liked, tr("I like it when nobody notices a thing."));
    m_claimSection = more(tr("Without the proof"), m_claim, tr("What I do best is explaining things."));
    m_briefSection = more(tr("In twelve words at most"), m_brief, {});
    m_bindings = {bind(m_text, &SayLine::text, tr("Edit how I say it")),
                  bind(m_brief, &SayLine::brief, tr("Edit how I say it in a few words")),
                  bind(m_claim, &SayLine::claim, tr("Edit how I say it without the proof")),
                  bind(m_name, &SayLine::spokenName, tr("Edit how I speak of a story")),
                  bind(m_liked, &SayLine::liked, tr("Edit what I liked about a story"))};
    connect(m_text, &SayText::proposalTaken, this, &SayField::takeProposal);
    connect(m_still, &QPushButton::clicked, this, [this] {
        if (const SayLine* own = stored())
            m_session.act(tr("Keep how I say it"), [said = *own](Edit& edit) { keepLine(edit, said); });
    });
    connect(&session, &Session::changed, this, [this](const Changes& changes) {
        if (isConcernedBy(changes))
            refresh();
    });
    m_text->setReadOnly(session.isReadOnly());
    refresh();
}

template<class F>
FieldBinding* SayField::bind(F* field, Member member, const QString& act) {
    Session& session = m_session;
    auto subject = m_subject;
    const auto find = [&session, subject] { return *subject ? storedLine(session.content(), **subject) : nullptr; };
    FieldBinding::Target target;
    target.exists = [subject] { return subject->has_value(); };
    target.show = [find, field, member] {
        const SayLine* own = find();
        field->setValue(own ? own->*member : QString());
    };
    target.take = [subject, field, member]() -> FieldBinding::Change {
        return [of = subject->value_or(SayLine()), member, words = field->value()](Edit& edit) {
            const SayLine* own = storedLine(edit.content(), of);
            SayLine said = own ? *own : of;
            said.*member = words;
            keepLine(edit, said);
        };
    };
    target.key = [subject, act] {
        return QStringLiteral("say_line/") + whatItSpeaksOf(subject->value_or(SayLine())) + u'/' + act;
    };
    return new FieldBinding(session, field, act, std::move(target));
}

void SayField::show(const std::optional<SayLine>& subject) {
    if (subject && *m_subject && whatItSpeaksOf(*subject) == whatItSpeaksOf(**m_subject))
        return; // what is being typed stays
    for (FieldBinding* each : std::as_const(m_bindings))
        each->flush();
    *m_subject = subject;
    for (FieldBinding* each : std::as_const(m_bindings))
        each->reload();
    refresh();
}

const SayLine* SayField::stored() const {
    return *m_subject ? storedLine(m_session.content(), **m_subject) : nullptr;
}

Said SayField::saidNow() const {
    const SayLine& of = **m_subject;
    const Content& content = m_session.content();
    const SayBook book(content, of.role, m_session.today());
    if (of.aspiration)
        return book.of(*of.aspiration);
    if (of.goal)
        return book.of(*of.goal);
    if (of.strength)
        return book.of(*of.strength);
    if (of.story)
        return book.of(*of.story);
    if (of.value)
        return book.of(*of.value);
    if (of.reflection)
        return book.of(*of.reflection);
    if (of.driver)
        for (const Driver& driver : content.drivers)
            if (driver.kind == *of.driver)
                return book.of(driver.id);
    if (of.of == Sayable::Research)
        if (const auto part = fromToken<ResearchPart>(of.part))
            return book.research(*part);
    if (of.of == Sayable::Role)
        return book.hope();
    return of.part == QLatin1String(backgroundPart) ? book.background() : book.inFiveYears();
}

bool SayField::isConcernedBy(const Changes& changes) const {
    if (!*m_subject || changes.everything)
        return m_subject->has_value();
    const SayLine* own = stored();
    if ((own ? std::optional(own->id) : std::nullopt) != m_shown || (own && changes.touches(own->id.uuid())))
        return true;
    if (changes.touches(EntityKind::CheckIn) && (*m_subject)->goal)
        return true; // a number of it may be said
    const auto subject = subjectOf(**m_subject, m_session.content());
    return !subject || changes.touches(subject->uuid());
}

QString SayField::heard(const QString& line) const {
    const auto subject = subjectOf(**m_subject, m_session.content());
    const Content& content = m_session.content();
    Heard against;
    against.hasNumbers = false;
    if (subject)
        against = heardOf(content, *subject);
    QStringList remarks;
    for (const EarRemark& each : listen(line, against, m_session.today())) {
        const QString words = line.mid(each.start, each.length).simplified();
        const bool quotes = each.kind != EarRemark::Kind::Long && !words.isEmpty();
        remarks.append(quotes ? tr("“%1”: %2").arg(words, each.text) : each.text);
    }
    remarks.removeDuplicates();
    return remarks.mid(0, mostRemarks).join(u'\n');
}

void SayField::setLabel(const QString& label) {
    m_textSection->setLabel(label);
    m_text->setName(label);
}

void SayField::refresh() {
    if (!*m_subject)
        return;
    const Said said = saidNow();
    const SayLine* own = stored();
    m_shown = own ? std::optional(own->id) : std::nullopt;
    const bool isOwn = own && !own->text.trimmed().isEmpty();
    if ((*m_subject)->of == Sayable::Research)
        setVisible(isOwn || !said.ask.isEmpty()); // without a note there is nothing to say
    m_proposal = isOwn ? QString() : said.text;
    m_text->setProposal(m_proposal,
                        said.ask.isEmpty() ? tr("As you would say it to somebody across the table") : said.ask);
    const bool isStory = (*m_subject)->of == Sayable::Story, isStrength = (*m_subject)->of == Sayable::Strength;
    // What is asked beside the sentence comes once there is one: an empty page asks for one thing.
    m_nameSection->setVisible(isStory && (isOwn || (own && !own->spokenName.isEmpty())));
    m_likedSection->setVisible(isStory && (isOwn || (own && !own->liked.isEmpty())));
    m_claimSection->setVisible(isStrength && isOwn);
    // What is short already has no shorter form.
    m_briefSection->setVisible(isOwn && (!own->brief.isEmpty() || countWords(own->text) > mostBriefWords));
    const bool stale = isOwn && said.stale;
    m_still->setVisible(stale && !m_session.isReadOnly());
    QStringList lines;
    if (stale)
        lines << tr("What stands above changed since you said it like this. Look at it once more.");
    if (isOwn)
        lines << heard(own->text);
    lines.removeAll(QString());
    if (lines.isEmpty())
        lines << (isOwn                  ? tr("Your words: they are used as they stand.")
                  : m_proposal.isEmpty() ? tr("One sentence is enough. Your answers use it word for word.")
                                         : tr("A proposal. Tab takes it, typing replaces it."));
    m_state->setText(lines.join(u'\n'));
    const bool isLong = own && countWords(own->brief) > mostBriefWords;
    m_briefSection->setHint(isLong ? tr("More than twelve words: what could go?") : QString());
}

void SayField::takeProposal() {
    SayLine said = **m_subject;
    if (const SayLine* own = stored())
        said = *own;
    said.text = m_proposal;
    m_session.act(tr("Keep the proposal as how I say it"), [said](Edit& edit) { keepLine(edit, said); });
    m_bindings.first()->reload();
}

void SayField::enter() {
    m_text->setFocus(Qt::OtherFocusReason);
}

void SayField::begin(const QString& words) {
    m_text->begin(words);
}

} // namespace ascent
