import { arxiv, doi, type Reference } from "./reference.js";

/** Works on networks and how they learn. */
export const NETWORKS: Readonly<Record<string, Reference>> = {
  "baydin-2018": {
    authors:
      "Atılım Güneş Baydin, Barak A. Pearlmutter, Alexey Andreyevich Radul, Jeffrey Mark Siskind",
    short: "Baydin et al.",
    year: 2018,
    title: "Automatic Differentiation in Machine Learning: a Survey",
    venue: "Journal of Machine Learning Research 18(153), 1–43",
    link: arxiv("1502.05767"),
  },
  "glorot-2010": {
    authors: "Xavier Glorot, Yoshua Bengio",
    short: "Glorot and Bengio",
    year: 2010,
    title: "Understanding the difficulty of training deep feedforward neural networks",
    venue: "AISTATS 2010, Proceedings of Machine Learning Research 9, 249–256",
    link: "https://proceedings.mlr.press/v9/glorot10a.html",
  },
  "goodfellow-2016": {
    authors: "Ian Goodfellow, Yoshua Bengio, Aaron Courville",
    short: "Goodfellow, Bengio and Courville",
    year: 2016,
    title: "Deep Learning, chapter 9: Convolutional Networks",
    venue: "MIT Press",
    link: "https://www.deeplearningbook.org/",
  },
  "he-2015": {
    authors: "Kaiming He, Xiangyu Zhang, Shaoqing Ren, Jian Sun",
    short: "He et al.",
    year: 2015,
    title:
      "Delving Deep into Rectifiers: Surpassing Human-Level Performance on ImageNet Classification",
    venue: "ICCV 2015, 1026–1034",
    link: arxiv("1502.01852"),
  },
  "krizhevsky-2012": {
    authors: "Alex Krizhevsky, Ilya Sutskever, Geoffrey E. Hinton",
    short: "Krizhevsky, Sutskever and Hinton",
    year: 2012,
    title: "ImageNet Classification with Deep Convolutional Neural Networks",
    venue: "Advances in Neural Information Processing Systems 25, 1097–1105",
    link: "https://papers.nips.cc/paper/4824-imagenet-classification-with-deep-convolutional-neural-networks",
  },
  "lecun-1989": {
    authors:
      "Yann LeCun, Bernhard Boser, John S. Denker, Donnie Henderson, Richard E. Howard, Wayne Hubbard, Lawrence D. Jackel",
    short: "LeCun et al.",
    year: 1989,
    title: "Backpropagation Applied to Handwritten Zip Code Recognition",
    venue: "Neural Computation 1(4), 541–551",
    link: doi("10.1162/neco.1989.1.4.541"),
  },
  "lecun-1998": {
    authors: "Yann LeCun, Léon Bottou, Yoshua Bengio, Patrick Haffner",
    short: "LeCun et al.",
    year: 1998,
    title: "Gradient-based learning applied to document recognition",
    venue: "Proceedings of the IEEE 86(11), 2278–2324",
    link: doi("10.1109/5.726791"),
  },
  "loshchilov-2017": {
    authors: "Ilya Loshchilov, Frank Hutter",
    short: "Loshchilov and Hutter",
    year: 2017,
    title: "SGDR: Stochastic Gradient Descent with Warm Restarts",
    venue: "ICLR 2017",
    link: arxiv("1608.03983"),
  },
  "nesterov-1983": {
    authors: "Yurii E. Nesterov",
    short: "Nesterov",
    year: 1983,
    title: "A method of solving a convex programming problem with convergence rate O(1/k²)",
    venue: "Doklady Akademii Nauk SSSR 269(3), 543–547",
    link: "https://www.mathnet.ru/eng/dan46009",
  },
  "nielsen-2015": {
    authors: "Michael A. Nielsen",
    short: "Nielsen",
    year: 2015,
    title: "Neural Networks and Deep Learning",
    venue: "Determination Press",
    link: "http://neuralnetworksanddeeplearning.com/",
  },
  "rumelhart-1986": {
    authors: "David E. Rumelhart, Geoffrey E. Hinton, Ronald J. Williams",
    short: "Rumelhart, Hinton and Williams",
    year: 1986,
    title: "Learning representations by back-propagating errors",
    venue: "Nature 323, 533–536",
    link: doi("10.1038/323533a0"),
  },
  "wilson-1927": {
    authors: "Edwin B. Wilson",
    short: "Wilson",
    year: 1927,
    title: "Probable Inference, the Law of Succession, and Statistical Inference",
    venue: "Journal of the American Statistical Association 22(158), 209–212",
    link: doi("10.1080/01621459.1927.10502953"),
  },
};
