#include "core/people/fast/symmetric_eigen.h"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>
#include <vector>

#include "tests/catch.h"
#include "tests/core/random_model.h"

using namespace theca;
using namespace theca::test;

namespace {

using Matrix = Eigen::MatrixXd;

/// Symmetric, with entries of many sizes; in some lanes diagonal, singular or with equal eigenvalues.
Matrix randomMatrix(Dice& dice, Eigen::Index size, std::size_t lane) {
    Matrix matrix = Matrix::Zero(size, size);
    for (Eigen::Index i = 0; i < size; ++i) {
        for (Eigen::Index j = 0; j <= i; ++j) {
            const bool isEmpty = (lane == 1 && i != j) || lane == 2;
            matrix(i, j) = matrix(j, i) = isEmpty ? 0 : dice.uniform(-1, 1) * dice.spread(1e-3, 1e3);
        }
    }
    if (lane == 3) matrix = Matrix::Identity(size, size) * 7;
    if (lane == 4) matrix = Matrix::Ones(size, size);
    return matrix;
}

}  // namespace

TEST_CASE("matrices side by side have the eigenvalues of each alone, and rows times its eigenvectors", "[M4]") {
    Dice dice(5);
    for (const Eigen::Index size : {1, 2, 3, 4, 9, 29}) {
        const auto n = static_cast<std::size_t>(size);
        std::vector<Matrix> matrices;
        std::vector<double> lower(n * (n + 1) / 2 * lanes);
        std::vector<double> rows(2 * n * lanes);
        std::vector<double> eigenvalues(n * lanes);
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            matrices.push_back(randomMatrix(dice, size, lane));
            for (std::size_t i = 0; i < n; ++i) {
                for (std::size_t j = 0; j <= i; ++j) {
                    lower[(i * (i + 1) / 2 + j) * lanes + lane] =
                        matrices[lane](static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(j));
                }
            }
            for (std::size_t i = 0; i < 2 * n; ++i) rows[i * lanes + lane] = dice.uniform(-1, 1);
        }
        const std::vector<double> before = rows;
        diagonalise(n, lower.data(), rows.data(), 2, eigenvalues.data());

        for (std::size_t lane = 0; lane < lanes; ++lane) {
            CAPTURE(size, lane);
            const Eigen::SelfAdjointEigenSolver<Matrix> solver(matrices[lane]);
            const double scale = std::max(1e-300, solver.eigenvalues().cwiseAbs().maxCoeff());
            std::vector<double> found;
            for (std::size_t i = 0; i < n; ++i) found.push_back(eigenvalues[i * lanes + lane]);
            std::sort(found.begin(), found.end());
            for (std::size_t i = 0; i < n; ++i) {
                CHECK(std::abs(found[i] - solver.eigenvalues()(static_cast<Eigen::Index>(i))) <= 1e-14 * scale);
            }
            // Whatever the order and signs of eigenvectors: a·f(M)·b = Σ (aQ)ᵢ f(λᵢ) (bQ)ᵢ, here with f(x) = x and 1.
            Eigen::VectorXd a(size);
            Eigen::VectorXd b(size);
            double product = 0;
            double dot = 0;
            for (std::size_t i = 0; i < n; ++i) {
                a(static_cast<Eigen::Index>(i)) = before[i * lanes + lane];
                b(static_cast<Eigen::Index>(i)) = before[(n + i) * lanes + lane];
                const double both = rows[i * lanes + lane] * rows[(n + i) * lanes + lane];
                product += both * eigenvalues[i * lanes + lane];
                dot += both;
            }
            CHECK(std::abs(product - a.dot(matrices[lane] * b)) <= 1e-13 * scale * a.norm() * b.norm());
            CHECK(std::abs(dot - a.dot(b)) <= 1e-13 * a.norm() * b.norm());
        }
    }
}
