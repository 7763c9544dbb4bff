// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/templates_view.h"

#include "core/answers/compose.h"
#include "core/model/names.h"
#include "core/rehearse/practice.h"
#include "ui/answers/answer_draft.h"
#include "ui/answers/question_words.h"
#include "ui/answers/template_field.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/pick_list.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/row_button.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/tool_tip.h"

#include <QCursor>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace ascent {

namespace {
/// How long typing has to rest before template and preview are made anew.
constexpr int checkDelayMs = 200;
constexpr int previewSeconds = 60;
} // namespace

TemplatesView::TemplatesView(Session& session, QWidget* parent)
    : EntryPage(session, parent)
    , m_asked(QLatin1String(questionKeys[0])) {
    auto* empty = new EmptyState(Drawing::Notebook,
                                 tr("A template says which parts an answer has, and in which order. Yours stand beside "
                                    "the built-in ones."),
                                 tr("Start from a built-in template"), this);
    empty->setSecondAction(tr("Start from an empty one"));
    QWidget* entry = makeEntry();
    setUp(tr("Templates"), entry, m_name, empty);
    disconnect(empty, &EmptyState::actionTriggered, this, nullptr);
    connect(empty, &EmptyState::actionTriggered, this, &TemplatesView::copyBuiltIn);
    connect(empty, &EmptyState::secondActionTriggered, this, [this] { newEntry(); });
    list()->setReorderable(true);
    if (!session.isReadOnly()) {
        auto* copy = iconButton(QStringLiteral("copy"), tr("Start from a built-in template"), this);
        connect(copy, &QToolButton::clicked, this, &TemplatesView::copyBuiltIn);
        list()->addTool(copy);
    }
    addWayBack();
}

void TemplatesView::addWayBack() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(gap::s, gap::s, gap::s, 0);
    auto* back = quietButton(tr("Back to the answers"), bar, QStringLiteral("back"));
    row->addWidget(back);
    row->addStretch(1);
    connect(back, &QPushButton::clicked, this, &TemplatesView::left);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, bar);
}

QWidget* TemplatesView::makeEntry() {
    auto* entry = new QWidget(this);
    auto* box = new QVBoxLayout(entry);
    box->setContentsMargins({});
    box->setSpacing(gap::xl);
    m_name = new HeadingField(entry);
    m_name->setName(tr("Template"));
    m_name->setPlaceholder(tr("A name for this template"));
    form().bind(m_name, &Template::name);
    box->addWidget(m_name);

    m_question = new ChoiceField(entry);
    m_question->addNone(tr("Any question"));
    for (const char* key : questionKeys)
        m_question->addChoice(QLatin1String(key), interviewQuestion(QLatin1String(key)));
    form().bind(m_question, &Template::question);
    box->addWidget(new Section(tr("For the question"), m_question, entry));

    m_body = new TemplateField(entry);
    m_body->setPlaceholder(QStringLiteral("{{direction}} {{path}} {{strengths}} {{tie}} {{commitment}}"));
    form().bind(m_body, &Template::body);
    auto* body = new Section(tr("Text"), m_body, entry);
    body->setHint(tr("Names in double braces are filled from your entries; everything else is said as it stands."));
    m_names = quietButton(tr("Insert a name"), body, QStringLiteral("plus"));
    m_names->setEnabled(!session().isReadOnly());
    connect(m_names, &QPushButton::clicked, this, &TemplatesView::offerNames);
    body->addAction(m_names);
    m_faultList = new QVBoxLayout;
    m_faultList->setContentsMargins(0, gap::xs, 0, 0);
    m_faultList->setSpacing(0);
    body->add(m_faultList);
    box->addWidget(body);

    m_previewSection = new Section(tr("How it reads"), entry);
    auto* card = new Card(m_previewSection);
    m_preview = new QLabel(card);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card->box()->addWidget(m_preview);
    m_previewSection->add(card);
    box->addWidget(m_previewSection);
    box->addStretch(1);

    m_check.setSingleShot(true);
    m_check.setInterval(checkDelayMs);
    connect(&m_check, &QTimer::timeout, this, &TemplatesView::check);
    connect(m_body, &FieldWidget::edited, this, [this] { m_check.start(); });
    return entry;
}

void TemplatesView::setAsked(const std::optional<RoleId>& role, const QString& question) {
    m_role = role;
    m_asked = question;
    if (isVisible())
        check();
}

Entry TemplatesView::entryOf(const Template& row) const {
    const bool sound = checkTemplate(row.body).isEmpty();
    return {row.id.uuid(),
            row.name,
            row.question.isEmpty() ? tr("Any question") : shortQuestion(row.question),
            sound ? Mark::None : Mark::Late,
            sound ? QString() : tr("It has a fault"),
            {}};
}

bool TemplatesView::concerns(const Changes& changes) const {
    // The preview is made of the entries, so that any of them counts.
    Q_UNUSED(changes)
    return true;
}

void TemplatesView::showEntry() {
    check();
}

EntryPage<Template>::Words TemplatesView::words() const {
    return {tr("New template"), tr("Delete template"), tr("Template deleted"), tr("All templates")};
}

void TemplatesView::copyBuiltIn() {
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    for (const BuiltInTemplate& each : builtInTemplates()) {
        QAction* action = menu.addAction(each.name);
        action->setToolTip(each.about);
        connect(action, &QAction::triggered, this, [this, each] {
            Template copy;
            copy.name = tr("%1, my way").arg(each.name);
            copy.body = each.body;
            make(copy);
        });
    }
    menu.exec(QCursor::pos());
}

void TemplatesView::offerNames() {
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* box = new QVBoxLayout(popup);
    box->setContentsMargins(0, 0, 0, 0);
    auto* names = new PickList(popup);
    names->setPlaceholder(tr("Type to find"));
    names->setName(tr("Names that can be used"));
    QList<Pick> picks;
    for (const TemplateName& each : templateNames()) {
        const QString hint = each.use == TemplateName::Use::Text   ? QString()
                             : each.use == TemplateName::Use::List ? tr("list")
                                                                   : tr("condition");
        QString line = each.about;
        if (!each.items.isEmpty())
            line += tr("; inside it: %1").arg(each.items.join(QStringLiteral(" ")));
        picks.append({each.name, each.name, hint, line});
    }
    names->setPicks(picks);
    box->addWidget(names);
    popup->resize(400, 360);
    connect(names, &PickList::picked, this, [this, popup](const QString& id) {
        popup->close();
        for (const TemplateName& each : templateNames())
            if (each.name == id)
                m_body->insertName(each);
    });
    connect(names, &PickList::left, popup, &QWidget::close);
    // Flush with the right edge of its button.
    showPopup(popup, QRect(m_names->mapToGlobal(QPoint(m_names->width() - 400, 0)), QSize(400, m_names->height())));
    names->start();
}

void TemplatesView::check() {
    m_check.stop();
    m_faults = form().entry() ? checkTemplate(m_body->value()) : QList<TemplateFault>();
    showFaults();
    showPreview();
}

void TemplatesView::showFaults() {
    for (QWidget* row : std::as_const(m_faultRows)) {
        row->hide();
        row->deleteLater();
    }
    m_faultRows.clear();
    m_body->setFaults(m_faults);
    for (const TemplateFault& each : std::as_const(m_faults)) {
        auto* row = new RowButton(each.message, tr("Line %1, column %2").arg(each.line).arg(each.column), this);
        row->setMark(Mark::Late, plainToolTip(each.message));
        connect(row, &QAbstractButton::clicked, this, [this, each] { m_body->goTo(each.line, each.column); });
        m_faultRows.append(row);
        m_faultList->addWidget(row);
    }
}

void TemplatesView::showPreview() {
    const Template* open = form().entry();
    if (!open)
        return;
    // The text as it is being typed, before it is written into the workbook.
    Template now = *open;
    now.body = m_body->value();
    now.question = m_question->value();
    Content content = this->content();
    content.templates.put(now);
    const QString question = now.question.isEmpty() ? m_asked : now.question;
    const AnswerRequest request{question, content.roles.find(m_role) ? m_role : std::nullopt, now.id.toString(),
                                previewSeconds, ownPace(content).wordsPerMinute};
    m_previewSection->setHint(
        m_role && content.roles.find(m_role)
            ? tr("“%1”, for %2, in %3 seconds")
                  .arg(interviewQuestion(question), roleName(*content.roles.find(m_role)))
                  .arg(previewSeconds)
            : tr("“%1”, for any role, in %2 seconds").arg(interviewQuestion(question)).arg(previewSeconds));
    if (now.body.trimmed().isEmpty()) {
        m_preview->setText(tr("The answer stands here as you write the template."));
    } else if (const auto made = compose(content, request, session().today()); made) {
        m_preview->setText(made->text.isEmpty() ? tr("With your entries this template says nothing yet.") : made->text);
    } else {
        m_preview->setText(tr("The answer stands here once the faults above are mended."));
    }
}

QString TemplatesView::previewText() const {
    return m_preview->text();
}

} // namespace ascent
