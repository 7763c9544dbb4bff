// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/answer_versions.h"

#include <algorithm>

namespace ascent {

QList<const AnswerVersion*> versionsOf(const Content& content, const AnswerId& answer) {
    QList<const AnswerVersion*> versions = content.answerVersions.owned(answer);
    std::reverse(versions.begin(), versions.end());
    return versions;
}

bool isNewVersion(const Content& content, const Answer& answer) {
    if (answer.text.trimmed().isEmpty())
        return false;
    const QList<const AnswerVersion*> versions = versionsOf(content, answer.id);
    return versions.isEmpty() || versions.first()->text != answer.text;
}

void keepVersion(Edit& edit, const AnswerId& answer, const QDateTime& at) {
    const Answer* open = edit.content().answers.find(answer);
    if (!open || !isNewVersion(edit.content(), *open))
        return;
    AnswerVersion version;
    version.answer = answer;
    version.at = at;
    version.text = open->text;
    edit.add(version);
    QList<AnswerVersionId> all;
    for (const AnswerVersion* each : versionsOf(edit.content(), answer))
        all.append(each->id);
    for (const AnswerVersionId& each : all.mid(mostVersions))
        edit.remove<AnswerVersion>(each);
}

} // namespace ascent
