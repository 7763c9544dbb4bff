// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/template_field.h"

#include "ui/answers/name_list.h"
#include "ui/answers/template_tag.h"
#include "ui/widgets/bare_edit.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/tokens.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

namespace ascent {

TemplateField::TemplateField(QWidget* parent)
    : TextField(parent) {
    setMinimumLines(8);
    useFixedFont();
    edit()->viewport()->installEventFilter(this);
    connect(edit(), &GrowingText::typed, this, &TemplateField::offerNames);
    connect(edit(), &QTextEdit::cursorPositionChanged, this, [this] {
        // A list for a place that the cursor has left would put its name there.
        if (m_names && m_names->isVisible() && !openTagAt(value(), edit()->textCursor().position()))
            closeNames();
    });
}

TemplateField::~TemplateField() {
    delete m_names;
}

void TemplateField::useFixedFont() {
    if (m_settingFont)
        return;
    const QScopedValueRollback setting(m_settingFont, true);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont body = typeFont(TypeSize::Body);
    if (body.pointSizeF() > 0)
        fixed.setPointSizeF(body.pointSizeF());
    else
        fixed.setPixelSize(body.pixelSize());
    edit()->setFont(fixed);
}

void TemplateField::changeEvent(QEvent* event) {
    TextField::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        useFixedFont();
    else if (event->type() == QEvent::PaletteChange)
        setFaults(m_faults);
}

int TemplateField::positionOf(int line, int column) const {
    const QTextBlock block = edit()->document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return edit()->document()->characterCount() - 1;
    // Columns count characters, the document counts UTF-16 code units.
    const QString text = block.text();
    int at = 0;
    for (int seen = 1; at < text.size() && seen < column; ++seen)
        at += text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    return block.position() + at;
}

void TemplateField::setFaults(const QList<TemplateFault>& faults) {
    m_faults = faults;
    QList<QTextEdit::ExtraSelection> selections;
    for (const TemplateFault& each : faults) {
        QTextCursor place(edit()->document());
        place.setPosition(positionOf(each.line, each.column));
        const QString rest = place.block().text().mid(place.positionInBlock());
        const qsizetype close = rest.indexOf(QLatin1String("}}"));
        const qsizetype length = close >= 0 ? close + 2 : qMin<qsizetype>(rest.size(), 2);
        place.setPosition(place.position() + int(length), QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(tones(palette()).late);
        format.setToolTip(each.message);
        selections.append({place, format});
    }
    edit()->setExtraSelections(selections);
}

void TemplateField::goTo(int line, int column) {
    QTextCursor place(edit()->document());
    place.setPosition(positionOf(line, column));
    edit()->setFocus(Qt::OtherFocusReason);
    edit()->setTextCursor(place);
}

void TemplateField::insertName(const TemplateName& name) {
    QTextCursor place = edit()->textCursor();
    if (name.use == TemplateName::Use::Text) {
        place.insertText(QStringLiteral("{{%1}}").arg(name.name));
    } else {
        const QString inside = place.selectedText();
        const QString close = QStringLiteral("{{/%1}}").arg(name.name);
        place.insertText(QStringLiteral("{{#%1}}").arg(name.name) + inside + close);
        place.setPosition(place.position() - int(close.size()));
    }
    edit()->setFocus(Qt::OtherFocusReason);
    edit()->setTextCursor(place);
}

QStringList TemplateField::offered() const {
    QStringList names;
    if (m_names && m_names->isVisible() && m_tag)
        for (const TagOffer& each : m_offers)
            names.append(textOf(each, *m_tag).text);
    return names;
}

void TemplateField::offerNames() {
    const QString body = value();
    const auto tag = isReadOnly() || m_taking ? std::nullopt : openTagAt(body, edit()->textCursor().position());
    m_offers = tag ? offersFor(body, *tag, templateNames()) : QList<TagOffer>();
    // A name that stands there in full already needs no offer.
    const bool whole = m_offers.size() == 1 && tag && m_offers.first().name == tag->typed && body[tag->end - 1] == u'}';
    if (m_offers.isEmpty() || whole || !edit()->hasFocus())
        return closeNames();
    m_tag = std::make_unique<OpenTag>(*tag);
    if (!m_names) {
        m_names = new NameList(tr("Names that fit here"), window());
        connect(m_names, &NameList::picked, this, &TemplateField::take);
        // The page may scroll the text away from under its list.
        for (QWidget* up = parentWidget(); up; up = up->parentWidget())
            if (auto* page = qobject_cast<QScrollArea*>(up))
                connect(page->verticalScrollBar(), &QScrollBar::valueChanged, this, &TemplateField::placeNames);
    }
    QList<NameLine> lines;
    for (const TagOffer& each : std::as_const(m_offers))
        lines.append({textOf(each, *tag).text, each.about});
    m_names->setLines(lines);
    m_names->show();
    placeNames();
    announce();
}

void TemplateField::placeNames() {
    if (!m_names || !m_names->isVisible() || !m_tag)
        return;
    QTextCursor start = edit()->textCursor();
    start.setPosition(int(m_tag->start));
    const QRect at = edit()->cursorRect(start);
    m_names->showAt(QRect(edit()->viewport()->mapTo(window(), at.topLeft()), at.size()));
}

void TemplateField::closeNames() {
    if (m_names && m_names->isVisible()) {
        m_names->hide();
        announce();
    }
}

void TemplateField::announce() {
    edit()->setAccessibleDescription(m_names && m_names->isVisible() ? tr("%1. Tab takes it.").arg(m_names->said())
                                                                     : QString());
}

void TemplateField::take(int line) {
    const auto tag = openTagAt(value(), edit()->textCursor().position());
    if (!tag || line < 0 || line >= m_offers.size())
        return closeNames();
    const TagText text = textOf(m_offers[line], *tag);
    {
        const QScopedValueRollback taking(m_taking, true);
        QTextCursor place = edit()->textCursor();
        place.setPosition(int(tag->start));
        place.setPosition(int(tag->end), QTextCursor::KeepAnchor);
        place.insertText(text.text);
        place.setPosition(int(tag->start + text.cursor));
        edit()->setTextCursor(place);
    }
    closeNames();
}

bool TemplateField::keyPressed(int key, Qt::KeyboardModifiers modifiers) {
    if (key == Qt::Key_Space && modifiers == Qt::ControlModifier) {
        offerNames();
        return true;
    }
    if (!m_names || !m_names->isVisible() || (modifiers & ~Qt::KeypadModifier))
        return false;
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_names->current());
        return true;
    case Qt::Key_Escape:
        closeNames();
        return true;
    default:
        if (!m_names->move(key))
            return false;
        announce();
        return true;
    }
}

bool TemplateField::eventFilter(QObject* watched, QEvent* event) {
    const bool open = m_names && m_names->isVisible();
    if (watched == edit()->viewport()) {
        if (event->type() == QEvent::ToolTip) {
            auto* help = static_cast<QHelpEvent*>(event);
            const int at = edit()->cursorForPosition(help->pos()).position();
            for (const auto& each : edit()->extraSelections())
                if (each.cursor.selectionStart() <= at && at <= each.cursor.selectionEnd()) {
                    QToolTip::showText(help->globalPos(), plainToolTip(each.format.toolTip()), edit());
                    return true;
                }
        }
        if (event->type() == QEvent::Resize)
            placeNames();
        return false;
    }
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // Esc would otherwise leave the view, and Tab the field.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (open && (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Tab || key->key() == Qt::Key_Return)) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::KeyPress:
        if (const auto* key = static_cast<QKeyEvent*>(event); keyPressed(key->key(), key->modifiers()))
            return true;
        break;
    case QEvent::FocusOut:
    case QEvent::Hide:
        closeNames();
        break;
    default:
        break;
    }
    return TextField::eventFilter(watched, event);
}

} // namespace ascent
