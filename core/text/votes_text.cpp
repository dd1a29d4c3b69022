#include "core/text/votes_text.h"

#include "core/text/csv_field.h"

namespace theca {

std::string votesCsv(const std::vector<VoteRow>& rows) {
    std::string text = "scene,title,round,answer,words,count\n";
    for (const VoteRow& row : rows) {
        text.append(std::to_string(row.scene)).append(",").append(csvText(row.title)).append(",");
        text.append(std::to_string(row.round)).append(",").append(csvText(row.answer)).append(",");
        text.append(csvText(row.words)).append(",").append(std::to_string(row.count)).append("\n");
    }
    return text;
}

}  // namespace theca
