// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/template_field.h"

#include "ui/widgets/bare_edit.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QFontDatabase>
#include <QScopedValueRollback>
#include <QTextBlock>

namespace ascent {

TemplateField::TemplateField(QWidget* parent)
    : TextField(parent) {
    setMinimumLines(8);
    useFixedFont();
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

} // namespace ascent
