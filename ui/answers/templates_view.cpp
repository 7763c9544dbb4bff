// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/templates_view.h"

#include "core/model/names.h"
#include "core/questions/questions.h"
#include "ui/answers/built_in_panel.h"
#include "ui/answers/question_words.h"
#include "ui/answers/template_field.h"
#include "ui/answers/template_preview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/pick_list.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/row_button.h"
#include "ui/widgets/tokens.h"

#include <QPushButton>

namespace ascent {

namespace {
/// How long typing has to rest before template and preview are made anew.
constexpr int checkDelayMs = 200;

/// The row of a built-in template: the same in every workbook.
QUuid rowOf(const BuiltInTemplate& each) {
    static const QUuid builtIn = QUuid::fromString(QLatin1String("b7a0a6f4-3f0e-4a86-9c7b-5b0e6a1c9a52"));
    return QUuid::createUuidV5(builtIn, QString(tokenOf(each.kind)));
}

} // namespace

TemplatesView::TemplatesView(Session& session, QWidget* parent)
    : EntryPage(session, parent)
    , m_asked(builtInQuestions().constFirst().question) {
    // The built-in ones are always there, so that the room is never empty; a page asks for the widget all the same.
    auto* empty =
        new EmptyState(Drawing::Notebook, tr("A template says which parts an answer has."), tr("New template"), this);
    QWidget* entry = makeEntry();
    setUp(tr("Templates"), entry, m_name, empty);
    list()->setReorderable(true);
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
    auto* both = new QVBoxLayout(entry);
    both->setContentsMargins({});
    m_editor = makeEditor();
    both->addWidget(m_editor);
    m_reader = new BuiltInPanel(entry);
    m_reader->setReadOnly(session().isReadOnly());
    m_builtInPreview = new TemplatePreview(m_reader);
    m_reader->setPreview(m_builtInPreview);
    m_reader->hide();
    both->addWidget(m_reader);
    connect(m_reader, &BuiltInPanel::copyAsked, this, &TemplatesView::copyBuiltIn);
    return entry;
}

QWidget* TemplatesView::makeEditor() {
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
    for (const QuestionPlan& each : builtInQuestions())
        m_question->addChoice(each.question.token(), each.wording);
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

    m_preview = new TemplatePreview(entry);
    box->addWidget(m_preview);
    box->addStretch(1);

    m_check.setSingleShot(true);
    m_check.setInterval(checkDelayMs);
    connect(&m_check, &QTimer::timeout, this, &TemplatesView::check);
    connect(m_body, &FieldWidget::edited, this, [this] { m_check.start(); });
    return entry;
}

void TemplatesView::setAsked(const std::optional<RoleId>& role, const Question& question) {
    m_role = role;
    m_asked = question;
    if (isVisible())
        check();
}

Entry TemplatesView::entryOf(const Template& row) const {
    const bool sound = checkTemplate(row.body).isEmpty();
    return {row.id.uuid(),
            row.name,
            row.question.isEmpty() ? tr("Any question") : brieflyOf(row.question, content()),
            sound ? Mark::None : Mark::Late,
            sound ? QString() : tr("It has a fault"),
            {}};
}

bool TemplatesView::concerns(const Changes& changes) const {
    // The preview is made of the entries, so that any of them counts.
    Q_UNUSED(changes)
    return true;
}

QList<Entry> TemplatesView::further() const {
    QList<Entry> rows;
    for (const BuiltInTemplate& each : m_builtIn)
        rows.append({rowOf(each), each.name, tr("Built in"), Mark::None, each.about, {}});
    return rows;
}

const BuiltInTemplate* TemplatesView::builtIn() const {
    for (const BuiltInTemplate& each : m_builtIn)
        if (rowOf(each) == list()->current())
            return &each;
    return nullptr;
}

void TemplatesView::openBuiltIn(TemplateKind kind) {
    for (const BuiltInTemplate& each : m_builtIn)
        if (each.kind == kind)
            list()->setCurrent(rowOf(each));
}

void TemplatesView::showEntry() {
    const BuiltInTemplate* chosen = form().entry() ? nullptr : builtIn();
    m_editor->setVisible(!chosen);
    m_reader->setVisible(chosen);
    if (chosen)
        m_reader->show(*chosen);
    check();
}

EntryPage<Template>::Words TemplatesView::words() const {
    return {tr("New template"), tr("Delete template"), tr("Template deleted"), tr("All templates")};
}

void TemplatesView::copyBuiltIn() {
    const BuiltInTemplate* chosen = builtIn();
    if (!chosen)
        return;
    Template copy;
    copy.name = tr("%1, my way").arg(chosen->name);
    copy.body = chosen->body;
    make(copy);
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

void TemplatesView::showEvent(QShowEvent* event) {
    EntryPage::showEvent(event);
    if (std::exchange(m_previewIsDue, false))
        showPreview();
}

/// Nobody waits for an answer that isn't seen: composing it reads the whole workbook.
void TemplatesView::showPreview() {
    m_previewIsDue = !isVisible();
    if (m_previewIsDue)
        return;
    const Template* open = form().entry();
    if (!open) {
        if (const BuiltInTemplate* chosen = builtIn())
            m_builtInPreview->show(content(), {m_asked, m_role, keyOf(chosen->kind)}, session().today());
        return;
    }
    // The text as it is being typed, before it is written into the workbook.
    Template now = *open;
    now.body = m_body->value();
    now.question = Question(m_question->value());
    const TemplateTrial trial{now.question.isEmpty() ? m_asked : now.question, m_role, TemplateKey(now.id.toString())};
    if (now.body.trimmed().isEmpty())
        return m_preview->showWords(content(), trial, tr("The answer stands here as you write the template."));
    Content content = this->content();
    content.templates.put(now);
    m_preview->show(content, trial, session().today());
}

QString TemplatesView::previewText() const {
    return form().entry() ? m_preview->text() : m_builtInPreview->text();
}

} // namespace ascent
