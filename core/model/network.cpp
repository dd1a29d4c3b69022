#include "core/model/network.h"

namespace theca {

Eigen::MatrixXd Network::rateMatrix() const {
    const auto n = static_cast<Eigen::Index>(nodes.size());
    Eigen::MatrixXd matrix = Eigen::MatrixXd::Zero(n, n);
    const auto perAmount = [this](int node) { return 1 / nodes[static_cast<std::size_t>(node)].capacity(); };
    for (const Exchange& e : exchanges) {
        matrix(e.a, e.a) -= e.conductance * perAmount(e.a);
        matrix(e.b, e.a) += e.conductance * perAmount(e.a);
        matrix(e.b, e.b) -= e.conductance * perAmount(e.b);
        matrix(e.a, e.b) += e.conductance * perAmount(e.b);
    }
    for (const Outflow& o : outflows) {
        const double rate = o.clearance / nodes[static_cast<std::size_t>(o.from)].volume;
        matrix(o.from, o.from) -= rate;
        if (o.to >= 0) matrix(o.to, o.from) += rate;
    }
    for (const Source& s : sources) {
        matrix(s.node, s.node) -= s.rate;
        matrix(s.to, s.node) += s.rate;
    }
    for (const Follower& f : followers) {
        matrix(f.node, f.node) -= f.rate;
        matrix(f.node, f.from) += f.rate / nodes[static_cast<std::size_t>(f.from)].volume;
    }
    return matrix;
}

}  // namespace theca
